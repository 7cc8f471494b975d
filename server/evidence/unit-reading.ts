import type { Analyser } from '#domain/analyser.ts';
import { isStopWord } from '../../ingest/norsk/function-words.ts';
import { type Mention, mentionsIn, type Token, tokensOf } from './mentions.ts';
import { pointsBack } from '../../ingest/norsk/points-back.ts';

/** A unit as far as it can be read without a question. */
export type UnitReading = {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The terms of each token. */
  readonly terms: readonly (readonly string[])[];
  readonly mentions: readonly Mention[];
  /** Tokens that are not function words. */
  readonly contentTokens: number;
  /** Starts with a word that points back to something said before. */
  readonly pointsBack: boolean;
};

export function readUnit(text: string, analyser: Analyser): UnitReading {
  const tokens = tokensOf(text, analyser.terms(text));
  return {
    text,
    tokens,
    terms: tokens.map(({ terms }) => terms),
    mentions: mentionsIn(text, tokens),
    contentTokens: tokens.filter(({ terms: [first] }) => first !== undefined && !isStopWord(first)).length,
    pointsBack: pointsBack(text),
  };
}
