import { KNOWN_ORGANS } from '#domain/organ.ts';
import { type SakKeyText, sakKeyText } from '#domain/sak-key.ts';
import type { FacetView } from '../../../server/http/views/documents-view.ts';

/** An organ to choose: the code the key of a sak is made with, and what people call it. */
export type OrganChoice = { readonly code: string; readonly name: string };

const KEY = /^(?<organ>[^\s-]{1,90})-(?<year>\d{4})-(?<number>\d{1,5})$/u;
/** «10/24», «sak 10/2024», «Sak nr. 10/24»; after them «PS» and the like in front of the number. */
const PRINTED = /^(?:sak\s*)?(?:(?:nr\.?|nummer)\s*)?(?:PS\s*)?(?<number>\d{1,5})\s*\/\s*(?<year>(?:19|20)\d{2}|\d{2})$/iu;
/** Two digits up to this are a year of this century, as where the archive is read. */
const LAST_YEAR_OF_CENTURY = 69;

/**
 * The key of a sak as it is chosen and typed, `REP-2024-10`; null when what is typed is no sak.
 *
 * @param organ '' = not known; a key that is typed says it itself
 */
export function sakKeyOf(organ: string, typed: string): SakKeyText | null {
  const text = typed.trim();
  const key = KEY.exec(text)?.groups;
  if (key?.['organ'] !== undefined) {
    return sakKeyText({ organ: key['organ'].toUpperCase(), year: Number(key['year']), number: Number(key['number']) });
  }
  const { number, year } = PRINTED.exec(text)?.groups ?? {};
  if (number === undefined || year === undefined) return null;
  return sakKeyText({ organ: organ === '' ? null : organ, year: fullYear(year), number: Number(number) });
}

/** A key taken apart into what is chosen and what is typed; null when it is no key. */
export function sakParts(key: string): { readonly organ: string; readonly number: string } | null {
  const { organ, year, number } = KEY.exec(key.trim())?.groups ?? {};
  if (organ === undefined || year === undefined || number === undefined) return null;
  const short = year.slice(2);
  return {
    organ: organ === '?' ? '' : organ,
    number: `${number}/${fullYear(short) === Number(year) ? short : year}`,
  };
}

/** The organs of the archive, and those known by name besides, by name. */
export function organChoices(inArchive: FacetView): OrganChoice[] {
  const all = new Map(KNOWN_ORGANS.map(({ code, name }) => [code, name]));
  // A code that could not be part of a key cannot be chosen.
  for (const { value, label } of inArchive) if (!/[\s-]/u.test(value)) all.set(value, label);
  return [...all].map(([code, name]) => ({ code, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
}

/** The organ a text begins with the name of, as in «Representantskapet, sak 10/24»; null when none. */
export function organNamedIn(text: string, choices: readonly OrganChoice[]): string | null {
  return choices.find(({ name }) => text.startsWith(`${name},`))?.code ?? null;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year <= LAST_YEAR_OF_CENTURY ? 2000 + year : 1900 + year;
}
