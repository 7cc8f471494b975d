import type { SakKey } from '#domain/sak-key.ts';
import { findOrgans, organOfShortForm, shortForms } from './find-organs.ts';
import { fromOwnNames } from './own-names.ts';
import { fullYear } from './full-year.ts';

/** A sak named in a text, characters `start`–`end`. */
export type SakReference = SakKey & { readonly start: number; readonly end: number };

const NUMBER = '(?<nr>\\d{1,4})\\s?(?:/\\s?|[-–])(?<aar>(?:19|20)\\d{2}|\\d{2})(?![\\d/]|[-–.,]\\d|\\s?%)';
/**
 * «sak 10/24», «Sak nr. 8/15», «styresak 34/25», «Saksnr 15/2019», «K-sak 014/13», «PS 47/2026», «sak PS 57/15», «AU-sak 22/24», and
 * after the short form of a body the number alone.
 */
const reference = fromOwnNames(
  () =>
    new RegExp(
      `(?<![\\p{L}\\d/-])(?:(?:(?<kort>\\p{Lu}{1,5})[- ])?(?<ord>\\p{L}*)(?:[Ss]ak(?:en|a|ene)?|SAK)(?:s?\\s?(?:nr\\.?|nummer|NR\\.?)|snr\\.?|snummer)?:?\\s*` +
        `(?:(?<etter>\\p{Lu}{1,4})\\s+)?|(?:PS|RS|OS|DS|FO|ST)[\\s-]+|(?<kode>${shortForms().join('|')})[-\\s])${NUMBER}`,
      'gu',
    ),
);
/** More numbers after the first: «sak 10/24, 11/24 og 12/24». */
const MORE = new RegExp(`^\\s*(?:,|og|samt|&|\\+)\\s*(?:sak\\s+)?${NUMBER}`, 'u');
/** A key as the program itself writes it: «REP-2024-10». */
const KEY = /(?<![\p{L}\d-])(?<organ>[A-ZÆØÅ][A-ZÆØÅ0-9_]{1,80}|\?)-(?<aar>(?:19|20)\d{2})-(?<nr>\d{1,4})(?![\d-])/gu;
/** «Arkivsak 13/10» counts the archive's cases, «årsak» and «hovedsak» none. */
const NOT_SAK = /^(?:arkiv|journal|år|hoved|hovud|bi|rett)$/iu;
/** How far from the number the organ may be named, in characters of the same sentence. */
const BEFORE = 90;
const AFTER = 40;

/**
 * Every sak a text refers to by number and year, in order, with the organ where the words around say which. Two or four digits (19xx,
 * 20xx) to the right are a year; anything else is an arkivsak number, which is another identity and not a sak.
 */
export function findSakReferences(text: string): SakReference[] {
  const found: SakReference[] = [];
  for (const match of text.matchAll(reference())) {
    const { nr, aar, kort, kode, ord, etter } = match.groups ?? {};
    if (nr === undefined || aar === undefined || NOT_SAK.test(ord ?? '')) continue;
    const end = match.index + match[0].length;
    const organ = organOf(kort ?? kode ?? etter) ?? organFromWord(ord) ?? organAround(text, match.index, end);
    found.push({ organ, year: fullYear(aar), number: Number(nr), display: match[0].trim(), start: match.index, end });
    found.push(...following(text, end, organ));
  }
  const keys: SakReference[] = [];
  for (const match of text.matchAll(KEY)) {
    const { organ, aar, nr } = match.groups ?? {};
    const code = organ === '?' || organ === undefined ? null : organ;
    keys.push({
      organ: code,
      year: Number(aar),
      number: Number(nr),
      display: match[0],
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  found.push(...keys);
  return found
    .filter((sak) => sak.number > 0 && !keys.some((key) => key !== sak && key.start < sak.end && sak.start < key.end))
    .sort((a, b) => a.start - b.start);
}

/** Saker in a file name made into words: «Sak 17-24 Sak 17 24», «sak 10-24 strategiske føringer», «Vedlegg sak 3 20». */
export function findFileNameSaker(words: string): SakReference[] {
  const found = findSakReferences(words);
  const loose = /(?<![\p{L}\d])(?<ord>\p{L}*)sak\s?(?:nr\.?\s?)?(?<nr>\d{1,4})[\s-](?<aar>20\d{2}|\d{2})(?!\d|[-.]\d)/giu;
  for (const match of words.matchAll(loose)) {
    const { nr, aar, ord } = match.groups ?? {};
    if (nr === undefined || aar === undefined) continue;
    const end = match.index + match[0].length;
    const organ = organFromWord(ord) ?? organAround(words, match.index, end);
    found.push({ organ, year: fullYear(aar), number: Number(nr), display: match[0].trim(), start: match.index, end });
  }
  return found.filter((one, index) => found.findIndex((other) => other.year === one.year && other.number === one.number) === index);
}

function following(text: string, from: number, organ: string | null): SakReference[] {
  const found: SakReference[] = [];
  let end = from;
  for (let match = MORE.exec(text.slice(end)); match !== null; match = MORE.exec(text.slice(end))) {
    const { nr, aar } = match.groups ?? {};
    if (nr === undefined || aar === undefined) break;
    const start = end + match[0].search(/\d/u);
    end += match[0].length;
    found.push({ organ, year: fullYear(aar), number: Number(nr), display: text.slice(start, end), start, end });
  }
  return found;
}

function organOf(code: string | undefined): string | null {
  return code === undefined ? null : organOfShortForm(code);
}

/** «styre» of «styresak», «Kommunestyre» of «Kommunestyresak». */
function organFromWord(word: string | undefined): string | null {
  return word === undefined || word === '' ? null : (findOrgans(word)[0]?.organ.code ?? null);
}

/** The organ right after («sak 10/24 i representantskapet»), else the nearest one before in the sentence. */
function organAround(text: string, start: number, end: number): string | null {
  const after = text.slice(end, end + AFTER).split(/[.;\n]/u)[0] ?? '';
  const behind = findOrgans(after)[0];
  if (behind !== undefined && /^\s*(?:,\s*)?(?:i|til|for|hos|fra|frå|\()\s*$/u.test(after.slice(0, behind.start))) return behind.organ.code;
  const before =
    text
      .slice(Math.max(0, start - BEFORE), start)
      .split(/[.!?]\s+(?=\p{Lu})|[;\n]/u)
      .at(-1) ?? '';
  return findOrgans(before).at(-1)?.organ.code ?? null;
}
