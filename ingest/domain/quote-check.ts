import { MAGNITUDES, NEGATIONS } from './meaning-words.ts';
import { type Range, sentences } from './sentence.ts';

/**
 * Finds a quote in a text. Only white space, soft and line-end hyphenation and typographic ligatures may differ;
 * every other character must be the same, in the same case.
 *
 * A quote is refused, though its characters occur, when the cut changes the meaning:
 * it starts or ends inside a word or a number («2 millioner» in «12 millioner», «økt med 2» before «millioner»), or
 * a sentence it touches holds a negation that the quote leaves out («vedtatt» in «ikke vedtatt»).
 *
 * @returns the characters of `text` that are the quote, or null when it is not there.
 */
export function findQuote(text: string, quote: string): Range | null {
  for (const hyphenation of ['join', 'keep'] as const) {
    const haystack = normalise(text, hyphenation);
    const needle = normalise(quote.normalize('NFC'), hyphenation).characters.trim();
    if (needle === '') return null;
    for (let at = haystack.characters.indexOf(needle); at >= 0; at = haystack.characters.indexOf(needle, at + 1)) {
      const end = at + needle.length;
      if (!cutsWordOrNumber(haystack.characters, at, end)) {
        const range = { start: originalAt(haystack, at), end: originalAt(haystack, end - 1) + 1 };
        if (!leavesOutNegation(text, range)) return range;
      }
    }
  }
  return null;
}

type Normalised = { readonly characters: string /** Index in the original of each character. */; readonly origins: readonly number[] };

const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };
const SOFT_HYPHEN = '\u00ad';
/** A hyphen between letters at a line end; «2024-» before «2025» is not one. */
const LINE_HYPHEN = /(?<=\p{L})[-\u2010]\s*\n\s*(?=\p{Ll})/uy;

function normalise(text: string, hyphenation: 'join' | 'keep'): Normalised {
  let characters = '';
  const origins: number[] = [];
  const put = (piece: string, origin: number): void => {
    characters += piece;
    for (let index = 0; index < piece.length; index++) origins.push(origin);
  };
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === SOFT_HYPHEN) continue;
    if (character === '-' || character === '\u2010') {
      LINE_HYPHEN.lastIndex = index;
      const lineEnd = LINE_HYPHEN.exec(text);
      if (lineEnd !== null) {
        if (hyphenation === 'keep') put('-', index);
        index += lineEnd[0].length - 1;
        continue;
      }
    }
    if (/\s/u.test(character)) {
      if (!characters.endsWith(' ')) put(' ', index);
      continue;
    }
    put(LIGATURES[character] ?? (character === '\u2010' || character === '\u2011' ? '-' : character), index);
  }
  return { characters, origins };
}

function originalAt(normalised: Normalised, index: number): number {
  return normalised.origins[index] ?? 0;
}

function cutsWordOrNumber(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 20);
  const first = text.charAt(start);
  const last = text.charAt(end - 1);
  if (/[\p{L}\p{N}]/u.test(first) && /[\p{L}\p{N}]$/u.test(before)) return true;
  if (/[\p{L}\p{N}]/u.test(last) && /^[\p{L}\p{N}]/u.test(after)) return true;
  if (/\d/u.test(first) && startsInsideNumber(before, text.slice(start, start + 4))) return true;
  return /\d/u.test(last) && (/^[.,:/–-]\d/u.test(after) || /^ \d{3}(?!\d)/u.test(after) || MAGNITUDES.test(after));
}

function startsInsideNumber(before: string, head: string): boolean {
  if (/\d[.,:/–-]$/u.test(before)) return true;
  if (/(?:^|[^\p{L}\p{N}])[-−–]$/u.test(before)) return true;
  return /\d $/u.test(before) && /^\d{3}(?!\d)/u.test(head);
}

function leavesOutNegation(text: string, quote: Range): boolean {
  return sentences(text)
    .filter((sentence) => sentence.start < quote.end && sentence.end > quote.start)
    .some((sentence) => {
      const left = text.slice(sentence.start, Math.max(sentence.start, quote.start));
      const right = text.slice(Math.min(sentence.end, quote.end), sentence.end);
      return `${left} ${right}`
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .some((word) => NEGATIONS.has(word));
    });
}
