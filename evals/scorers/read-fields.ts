import type { PaperTruth } from '../datasets/reading/paper-truth.ts';
import { normaliseAnswer } from './normalise-answer.ts';

export const READ_FIELDS = ['title', 'type', 'date', 'organ', 'sakHead', 'sakInside', 'arkivsak'] as const;
export type ReadField = (typeof READ_FIELDS)[number];

/** What the program read off one paper, in the forms of the truth. */
export type PaperReading = {
  readonly title: string;
  readonly type: string | null;
  readonly date: string | null;
  readonly organ: string | null;
  readonly sakerHead: readonly string[];
  readonly sakerInside: readonly string[];
  readonly arkivsak: string | null;
};

/** Values given, values there are, and values given that are right. */
export type FieldCount = { readonly given: number; readonly wanted: number; readonly right: number };

/** Share of words in common (F1) from which a title counts as one of those accepted. Range 0.7–0.9; read from the titles accepted, not from results. */
const SAME_TITLE = 0.75;

/** «annet» is what a paper is when no type is read, so it is neither given nor wanted. */
export function readFields(truth: PaperTruth, reading: PaperReading): Readonly<Record<ReadField, FieldCount>> {
  const types = [truth.type, ...truth.typesAlso].map((type) => (type === 'annet' ? null : type));
  const dates = [truth.date, ...truth.datesAlso];
  const organs = [...(truth.organ === null ? [] : [truth.organ]), ...truth.organsAlso];
  const organ = truth.organ === null || (truth.organOptional && reading.organ === null) ? null : truth.organ;
  const optional = new Set(truth.sakerOptional.map(sakNumber));
  return {
    title: one(
      reading.title,
      truth.titles[0] ?? null,
      truth.titles.some((title) => isSameTitle(reading.title, title)),
    ),
    type: best(reading.type === 'annet' ? null : reading.type, types),
    date: best(reading.date, dates),
    organ: organOf(reading.organ, organ, organs),
    sakHead: several(reading.sakerHead, truth.sakerHead),
    sakInside: several(
      reading.sakerInside.filter((number) => !optional.has(sakNumber(number))),
      truth.sakerInside,
    ),
    arkivsak: one(reading.arkivsak, truth.arkivsak, reading.arkivsak === truth.arkivsak),
  };
}

function one(given: string | null, wanted: string | null, same: boolean): FieldCount {
  return { given: Number(given !== null), wanted: Number(wanted !== null), right: Number(given !== null && wanted !== null && same) };
}

/** @param accepted null among them = nothing would do as well */
function best(given: string | null, accepted: readonly (string | null)[]): FieldCount {
  const same = accepted.includes(given);
  const wanted = same ? given : (accepted.find((value) => value !== null) ?? null);
  return one(given, wanted, same);
}

function organOf(given: string | null, wanted: string | null, accepted: readonly string[]): FieldCount {
  const same = given !== null && accepted.some((name) => isSameOrgan(given, name));
  return one(given, same ? given : wanted, same);
}

function several(given: readonly string[], wanted: readonly string[]): FieldCount {
  const numbers = new Set(wanted.map(sakNumber));
  const found = new Set(given.map(sakNumber));
  return { given: found.size, wanted: numbers.size, right: [...found].filter((number) => numbers.has(number)).length };
}

/** «PS 08/24», «Sak 8/2024:», «8-24» are one number; «13.1.3» stays as it is. */
export function sakNumber(printed: string): string {
  const numbered = /(\d+)\s*[/-]\s*(\d{2,4})(?!\d)/u.exec(printed);
  if (numbered !== null) {
    const year = Number(numbered[2]);
    return `${Number(numbered[1])}/${year < 100 ? 2000 + year : year}`;
  }
  const digits = printed
    .replace(/[^\d.]+/gu, ' ')
    .trim()
    .split(' ')[0];
  return digits === undefined || digits === '' ? printed.trim().toLowerCase() : digits.replace(/\.$/u, '').replace(/^0+(?=\d)/u, '');
}

function isSameTitle(given: string, accepted: string): boolean {
  const a = normaliseAnswer(given);
  const b = normaliseAnswer(accepted);
  if (a === b) return true;
  const words = b.split(' ');
  const found = a.split(' ');
  const left = new Map<string, number>();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common++;
  }
  return (2 * common) / (words.length + found.length) >= SAME_TITLE;
}

/** «Hovedutvalget for plan og miljø» is «Hovedutvalg for plan og miljø»; «Generalforsamlingen i Laget» is «Generalforsamlingen». */
function isSameOrgan(given: string, wanted: string): boolean {
  const a = organWords(given);
  const b = organWords(wanted);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.some((word, index) => word !== long[index])) return false;
  return short.length === long.length || ['i', 'for', 'av', 'til'].includes(long[short.length] ?? '');
}

function organWords(name: string): string[] {
  return normaliseAnswer(name)
    .split(' ')
    .map((word, index) => (index < 2 ? word.replace(/(?:ene|en|et|a|e)$/u, '') : word));
}
