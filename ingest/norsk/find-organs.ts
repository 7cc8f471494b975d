import { KNOWN_ORGANS, type Organ } from '#domain/organ.ts';

export type FoundOrgan = { readonly organ: Organ; readonly start: number; readonly end: number };

/** Words that begin as an organ's stem does but name no organ: «styreleder», «styresmakt», «å styre». */
const NOT_ORGANS = /^styre(?:smakt|sett|leder|leiar|medlem|verv|form|nde|r$|verktøy|dokument|informasjon|honorar|kandidat)/iu;

const STEMS = KNOWN_ORGANS.flatMap(({ code, name, stems }) => stems.map((stem) => ({ organ: { code, name }, stem }))).sort(
  (a, b) => b.stem.length - a.stem.length,
);
const PATTERN = new RegExp(`(?<!\\p{L})(?:${STEMS.map(({ stem }) => stem.replace(/ /gu, '\\s+')).join('|')})\\p{L}*`, 'giu');
/** A stem this short is an abbreviation and stands alone or before a hyphen. */
const ABBREVIATION_LENGTH = 3;

/** The known organs named in a text, in order. Other bodies are found by rule where a line says «Utvalg:». */
export function findOrgans(text: string): FoundOrgan[] {
  return [...text.matchAll(PATTERN)].flatMap((match) => {
    const word = match[0].replace(/\s+/gu, ' ').toLowerCase();
    const known = STEMS.find(({ stem }) => word.startsWith(stem));
    if (known === undefined || NOT_ORGANS.test(word)) return [];
    if (known.stem.length <= ABBREVIATION_LENGTH && word !== known.stem && word !== `${known.stem}s`) return [];
    if (word === 'styre' && /(?<!\p{L})å\s$/iu.test(text.slice(0, match.index))) return [];
    return [{ organ: known.organ, start: match.index, end: match.index + match[0].length }];
  });
}
