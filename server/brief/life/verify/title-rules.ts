import type { Citation } from '#domain/citation.ts';
import { isDecisionWord } from '../../../../ingest/norsk/decision-words.ts';
import { isCondition, isLimiting, isTurning } from './limiting-words.ts';
import { isDate, type ReadSentence, type SentenceToken } from './read-sentence.ts';
import { sameWord } from './same-word.ts';

/** What a title may draw on beside the cited passages. */
export type TitleSources = {
  /** Of the brief's vedtak, which were made. */
  readonly decided: readonly Citation[];
  /** What the brief is about, as asked for or by the archive's name for it. */
  readonly names: readonly string[];
};

/** A source sentence, with the headings it stands under. */
export type SourceSentence = ReadSentence & { readonly headings: readonly string[] };

/** Words a title may have of its own. */
const FRAME: ReadonlySet<string> = new Set(
  'brief pressebrief faktaark møtenotat notat presentasjon hovedbudskap status bakgrunn oversikt sammendrag tall fakta innspill spørsmål svar veien videre om for til og'.split(
    ' ',
  ),
);

/**
 * True for a title that names a subject and says nothing of it: «Oslofjorden – bakgrunn og tall», «En ren Oslofjord». Words of the
 * sources must stand together in one sentence that neither negates nor limits them.
 */
export function namesSubject(title: ReadSentence, sources: readonly ReadSentence[], names: readonly ReadSentence[]): boolean {
  if (/[?!]/u.test(title.text) || title.tokens.some(({ verb, lower }) => verb || isDecisionWord(lower) || isCondition(lower))) return false;
  const named = title.tokens.filter(({ lower }) => !FRAME.has(lower));
  if (names.some(({ tokens }) => holds(tokens, named))) return true;
  // Two names set side by side may say something: «Samarbeidet: en suksess».
  if (named.some((token, at) => at > 0 && title.tokens[title.tokens.indexOf(token) - 1] !== named[at - 1])) return false;
  if (named.slice(1).some(({ before }) => /[^\s«»"“”]/u.test(before))) return false;
  return sources.some(({ tokens }) => !tokens.some(({ lower }) => isLimiting(lower) || isTurning(lower)) && holds(tokens, named));
}

/** True when the words stand together in the text; «føringer 2025» stands in «føringer for 2025». */
function holds(tokens: readonly SentenceToken[], words: readonly SentenceToken[]): boolean {
  if (words.length === 0) return false;
  const close = tokens.filter(({ lower }, at) => !(/^(?:for|i)$/u.test(lower) && isDate(tokens[at + 1]?.number ?? null)));
  return [tokens, close].some((text) =>
    text.some((_, at) =>
      words.every((word, index) => {
        const there = text[at + index];
        return there !== undefined && sameWord(word, there);
      }),
    ),
  );
}
