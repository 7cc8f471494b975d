import type { Analyser, Term } from '#domain/analyser.ts';
import { emptyAbbreviationAt, WRITTEN_OUT } from './abbreviations.ts';
import { fixedTermsAt } from './fixed-terms.ts';
import { nynorskPairs } from './nynorsk-pairs.ts';
import { createNorwegianStem } from './snowball-norwegian.ts';
import { isStopWord } from './function-words.ts';
import { createStrongVerbs } from './strong-verbs.ts';

/** Raise whenever the terms of any text change: every index built on the old ones is then rebuilt. */
const ID = 'norsk-7';

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*|§|%/gu;
/** A note mark or exponent is no part of the word or number before it («15¹» is 15, not 151); «m²» is a word of its own. */
const RAISED = /[\u2070\u00b9\u2074-\u207e]|(?<!(?<!\p{L})[kcdm]?m)[\u00b2\u00b3]/giu;
/** First letters of months, «NOU» and the classes of roads. */
const STARTS_FIXED = /^[adefjkmnors]/iu;
/** Longest word kept; what is longer is a code or a mistake of extraction. */
const MAX_TERM_LENGTH = 64;

/**
 * Terms of bokmål and nynorsk text: lower case, accents folded (not æ, ø, å), nynorsk words under their bokmål form, Snowball
 * stems. Dates, periods, sak numbers, paragraphs and numbers each become one term, whatever way they are written; what they
 * imply (the year of a date) follows as further terms over the same characters. Function words stay in, unstemmed.
 */
export function createNorwegianAnalyser(): Analyser {
  const stem = createNorwegianStem();
  const pairs = nynorskPairs(stem);
  const verbBase = createStrongVerbs();

  /** Snowball's stem, but for two things it takes apart: «medlem» and «medlemmer», «utkast» and «utkastet» («podcast» likewise). */
  function stemOf(word: string): string {
    return /[ck]ast$/u.test(word) ? word : stem(word).replace(/mm$/u, 'm');
  }

  function termOf(word: string): string {
    const folded = fold(word);
    const bokmaal = pairs.words.get(folded) ?? WRITTEN_OUT.get(folded) ?? folded;
    if (isStopWord(bokmaal) || /\p{N}/u.test(bokmaal)) return bokmaal.slice(0, MAX_TERM_LENGTH);
    const stemmed = stemOf(verbBase(bokmaal) ?? bokmaal);
    const term = (pairs.stems.get(stemmed) ?? stemmed).slice(0, MAX_TERM_LENGTH);
    // «varer» has the stem «var», «noter» the stem «not»: they must not become the function word.
    return isStopWord(term) ? `${term}_` : term;
  }

  function terms(written: string): Term[] {
    const text = written.replace(RAISED, ' ');
    const found: Term[] = [];
    const put = (term: string, start: number, end: number): void => {
      if (term !== '') found.push({ term, start, end });
    };
    TOKEN.lastIndex = 0;
    for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
      const [token] = match;
      const start = match.index;
      const end = start + token.length;
      if (token === '%') {
        put(termOf('prosent'), start, end);
        continue;
      }
      const fixed = mayBeFixed(token) ? fixedTermsAt(text, start) : null;
      if (fixed !== null) {
        for (const term of fixed.terms) put(term, start, fixed.end);
        for (const word of fixed.words) put(termOf(word), start, fixed.end);
        TOKEN.lastIndex = fixed.end;
        continue;
      }
      const abbreviationEnd = text.charAt(end) === '.' ? emptyAbbreviationAt(text, start) : null;
      if (abbreviationEnd === null) put(termOf(token), start, end);
      else TOKEN.lastIndex = abbreviationEnd;
    }
    return found;
  }

  return { id: ID, terms };
}

function mayBeFixed(token: string): boolean {
  return token === '§' || /^\d/u.test(token) || STARTS_FIXED.test(token);
}

/** Compatibility forms (ligatures, full-width) and accents go; æ, ø, å, ä and ö are letters of their own. */
function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9æøå]+$/u.test(lower)) return lower;
  return lower
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[éèêëáàâóòôúùûíìîñç]/gu, (letter) => letter.normalize('NFD').charAt(0))
    .replaceAll('ä', 'æ')
    .replaceAll('ö', 'ø')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
