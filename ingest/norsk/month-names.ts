import { formsIn, readWordTable } from './word-table.ts';

const MONTHS = readWordTable('months', ['name', 'others']);
/** Number of the month, 1–12, by its name or abbreviation in Norwegian, and in English where it differs. */
const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap(({ name, others }, index) => [name, ...formsIn(others)].map((form) => [form, index + 1] as const)),
);

/** Longest first, for use inside a regular expression. */
export const MONTH_PATTERN = [...NUMBERS.keys()].toSorted((a, b) => b.length - a.length).join('|');

export function monthNumber(name: string): number | null {
  return NUMBERS.get(name.toLowerCase()) ?? null;
}

/** The Norwegian name of month 1–12. */
export function monthName(month: number): string {
  return MONTHS[month - 1]?.name ?? '';
}
