import type { Brand } from './brand.ts';
import { EDITORIAL_WORDS, PARTS, POINTERS } from './editorial-words.ts';

/**
 * A linking sentence of our own in a text that otherwise quotes («redaksjonell»). It has no source, so it may say nothing of the
 * matter: it shows the way in the brief. `editorial` is the only way to one.
 */
export type Editorial = Brand<{ readonly kind: 'editorial'; readonly text: string }, 'Editorial'>;

/** Longest linking sentence, characters, and the most words of one; a longer one says something. Ours have at most 12 words. */
const LONGEST = 200;
const MOST_WORDS = 20;

/** Only the archive or the brief may lack or hold something: «Arkivet har ingen tall om dette», not «Saken har ingen tall». */
const DENIAL = /^(?:ikke|ingen|verken)$/u;
const HOLDER = /^(?:arkivet|briefet|briefen|notatet|faktaarket|oversikten|listen|lista|kildene|kilden|dokumentene|dokumentet)$/u;
/** Tells a decision from what is none; that something *is* decided is for a source to say. */
const CALLED_DECIDED =
  /(?<!\p{L})(?:er|har)(?:\s+(?:et|alle|begge|også|her|det|de))*\s+(?:vedtak|vedtaket|vedtakene|vedtatt|foreslått|spilt|kommet|sendt)(?!\p{L})/gu;
/** «det som er vedtatt», «Arkivet har vedtak»: points, and claims nothing of the matter. */
const POINTED_AT = /(?:(?<!\p{L})som|^(?:arkivet|briefet|briefen|oversikten|listen|lista))\s$/u;

/** What a person is told whose sentence is refused: what such a sentence is for, with one that is good. Norwegian. */
export const EDITORIAL_RULE =
  'En redaksjonell setning har ingen kilde og kan derfor ikke ha tall, navn eller si noe om saken. Den kan bare vise vei i briefet, for eksempel «Under følger innspillene, sortert etter tema.» eller «Les mer i kildene til slutt.»';

/**
 * @returns null when the sentence may not stand without a source: it holds a word that is not needed to show the way (so any
 * number, name or content word), points at nothing in the brief, says that something is decided; or when it is empty, longer than 200
 * characters, or more than one line
 */
export function editorial(text: string): Editorial | null {
  const sentence = text.trim();
  if (sentence === '' || sentence.length > LONGEST || /[\n\r\p{N}]/u.test(sentence)) return null;
  if (foreignWords(sentence).length > 0) return null;
  const spoken = sentence.toLowerCase().split(/[.!?:]+(?:\s+|$)/u);
  return spoken.every((one) => one === '' || showsTheWay(one)) ? ({ kind: 'editorial', text: sentence } as unknown as Editorial) : null;
}

/** The words of a text that no linking sentence may hold, as written, each once. */
export function foreignWords(text: string): string[] {
  return [...new Set(wordsOf(text).filter((word) => !EDITORIAL_WORDS.has(word.toLowerCase())))];
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{S}]+(?:[-–'’][\p{L}\p{N}]+)*/gu) ?? [];
}

/** @param sentence lower case, without its end mark */
function showsTheWay(sentence: string): boolean {
  const words = wordsOf(sentence);
  if (words.length > MOST_WORDS) return false;
  if (!/^(?:dette|denne|disse)$/u.test(words[0] ?? '') && !words.some((word) => POINTERS.has(word) || PARTS.has(word))) return false;
  if (words.some((word, at) => word === 'slutt' && words[at - 1] !== 'til')) return false;
  return deniesOnlyHoldings(sentence, words) && callsNothingDecided(sentence) && holdersHave(words);
}

/** «…, ikke vedtak» tells kinds apart; anything else is denied of the archive or the brief alone. */
function deniesOnlyHoldings(sentence: string, words: readonly string[]): boolean {
  if (!words.some((word) => DENIAL.test(word))) return true;
  return HOLDER.test(words[0] ?? '') || !words.some((word) => DENIAL.test(word) && !sentence.includes(`, ${word}`));
}

function callsNothingDecided(sentence: string): boolean {
  return [...sentence.matchAll(CALLED_DECIDED)].every(({ index }) => POINTED_AT.test(sentence.slice(0, index)));
}

function holdersHave(words: readonly string[]): boolean {
  const has = words.indexOf('har');
  return has < 0 || words.slice(0, has).some((word) => PARTS.has(word));
}
