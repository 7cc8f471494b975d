import type { Citation } from '#domain/citation.ts';
import { decisionKind } from './decision-forms.ts';
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

/** Says that something is decided, or is being. */
const DECISIVE: ReadonlySet<string> = new Set(
  'vedtok vedtas vedta vedtak godkjente godkjennes godkjenne godkjenning avslo avslås avslå sluttet bevilget bevilges valgte velges opphevet enstemmig'.split(
    ' ',
  ),
);
/** Tells that it was. */
const DONE: ReadonlySet<string> = new Set('vedtok godkjente avslo bevilget valgte opphevet'.split(' '));
const PROPOSAL = /(?<!\p{L})(?:\p{L}*forslag\p{L}*|innstilling\p{L}*|utkast\p{L}*|framlegg\p{L}*|innstiller|foreslås|foreslår)(?!\p{L})/iu;
/** Words a title may have of its own. */
const FRAME: ReadonlySet<string> = new Set(
  'brief pressebrief faktaark møtenotat notat presentasjon hovedbudskap status bakgrunn oversikt sammendrag tall fakta innspill spørsmål svar veien videre om for til og'.split(
    ' ',
  ),
);

export function saysDecided({ tokens }: ReadSentence): boolean {
  return tokens.some(({ lower }) => DECISIVE.has(decisionKind(lower) ?? '') || /^tilslut(?:tet|ta|tes|ter|ning)$/u.test(lower));
}

/** True when it is told as done, and neither it nor a heading over it calls it a proposal. */
export function tellsDecision({ text, tokens, headings }: SourceSentence): boolean {
  if ([text, ...headings].some((one) => PROPOSAL.test(one))) return false;
  return tokens.some(({ lower }) => DONE.has(decisionKind(lower) ?? '') || lower === 'tilsluttet');
}

/**
 * True for a title that names a subject and says nothing of it: «Oslofjorden – bakgrunn og tall», «En ren Oslofjord». Words of the
 * sources must stand together in one sentence that neither negates nor limits them.
 */
export function namesSubject(title: ReadSentence, sources: readonly ReadSentence[], names: readonly ReadSentence[]): boolean {
  if (/[?!]/u.test(title.text) || title.tokens.some(({ verb, lower }) => verb || decisionKind(lower) !== null || isCondition(lower)))
    return false;
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
