import type { Analyser } from '#domain/analyser.ts';
import { NEGATIONS } from '#domain/meaning-words.ts';
import { isStopWord } from '../../../ingest/norsk/function-words.ts';
import { wordsOf } from '../../../ingest/norsk/words-of.ts';
import type { Piece } from '../reading/piece.ts';
import { isInput } from './is-input.ts';

/** Pieces with at least this share of their terms in common (Jaccard) say the same. Range 0.75–0.9. */
const SAME = 0.8;

/** Pieces that say the same, the current and newest first. */
export type PieceGroup = readonly [Piece, ...Piece[]];

/**
 * Groups pieces that say the same in other documents, revisions or places. Numbers, dates, names in numbers and negations must be the
 * same to the letter, and what was decided is never one with what was proposed.
 */
export function groupPieces(pieces: readonly Piece[], analyser: Analyser): PieceGroup[] {
  const groups: { readonly terms: ReadonlySet<string>; readonly sign: string; readonly members: [Piece, ...Piece[]] }[] = [];
  const holding = new Map<string, number[]>();
  for (const piece of pieces.toSorted(byCurrency)) {
    const terms = contentTerms(piece.text, analyser);
    const sign = signOf(piece);
    const at = mostAlike(terms, groups, holding, sign);
    if (at !== null) {
      groups[at]?.members.push(piece);
      continue;
    }
    for (const term of terms) holding.set(term, [...(holding.get(term) ?? []), groups.length]);
    groups.push({ terms, sign, members: [piece] });
  }
  return groups.map(({ members }) => members);
}

function mostAlike(
  terms: ReadonlySet<string>,
  groups: readonly { readonly terms: ReadonlySet<string>; readonly sign: string }[],
  holding: ReadonlyMap<string, readonly number[]>,
  sign: string,
): number | null {
  const shared = new Map<number, number>();
  for (const term of terms) for (const at of holding.get(term) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  let best: number | null = null;
  let highest = SAME;
  for (const [at, count] of shared) {
    const group = groups[at];
    if (group === undefined || group.sign !== sign) continue;
    const alike = count / (terms.size + group.terms.size - count);
    if (alike < highest) continue;
    highest = alike;
    best = at;
  }
  return best;
}

/** A current document before a replaced one, an adopted before others, the body's own words before innspill, then the newest, then as they stand. */
function byCurrency(a: Piece, b: Piece): number {
  return (
    Number(a.document.replacedBy !== null) - Number(b.document.replacedBy !== null) ||
    Number(b.document.status === 'vedtatt') - Number(a.document.status === 'vedtatt') ||
    Number(isInput(a)) - Number(isInput(b)) ||
    (b.date ?? '').localeCompare(a.date ?? '') ||
    a.document.path.localeCompare(b.document.path, 'nb') ||
    a.passage.ordinal - b.passage.ordinal ||
    a.range.start - b.range.start
  );
}

/** What must be the same to the letter for two pieces to say the same. */
function signOf({ text, list, role }: Piece): string {
  const numbers = text.match(/\d+(?:[.,:/–-]\d+)*/gu) ?? [];
  const decided = role === 'vedtak' || role === 'adoption' ? 'vedtak' : role;
  return [decided, numbers.join(' '), negations(text), negations(withoutDirection(list?.leadIn?.text ?? ''))].join('|');
}

/** «Arbeide mot målene» turns nothing round, as «stemte mot» does. */
function withoutDirection(leadIn: string): string {
  return /(?:stem\p{L}*|er|gikk|taler?|protest\p{L}*|argument\p{L}*)\s+(?:\p{L}+\s)?mot(?!\p{L})/iu.test(leadIn)
    ? leadIn
    : leadIn.replace(/(?<!\p{L})mot(?!\p{L})/giu, '');
}

function negations(text: string): string {
  return wordsOf(text)
    .filter((word) => NEGATIONS.has(word))
    .toSorted()
    .join(' ');
}

function contentTerms(text: string, analyser: Analyser): ReadonlySet<string> {
  const terms = analyser.terms(text).map(({ term }) => term);
  const content = terms.filter((term) => !isStopWord(term));
  return new Set(content.length > 0 ? content : terms);
}
