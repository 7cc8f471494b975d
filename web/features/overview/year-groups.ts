/** A year, or years in a row, with the number of documents from it. */
export type YearGroup = { readonly from: number; readonly to: number; readonly documents: number };

type Year = { readonly year: number; readonly documents: number };

/** Groups a chart has room for on the narrowest phone, with targets of 24 px; range 8–12. */
const MOST_GROUPS = 10;
/** Years in a group, the fewest that fit. */
const STEPS = [1, 2, 5, 10, 25, 50, 100] as const;

/** Every year from the first to the last, also those without documents, as single years or in groups of the same length. */
export function yearGroups(years: readonly Year[]): YearGroup[] {
  const [first, last] = ends(years);
  if (first === null || last === null) return [];
  const step = STEPS.find((length) => groupCount(first, last, length) <= MOST_GROUPS) ?? 100;
  const begin = Math.floor(first / step) * step;
  return Array.from({ length: groupCount(first, last, step) }, (_, index) => {
    const from = begin + index * step;
    const to = from + step - 1;
    const inside = years.filter(({ year }) => year >= from && year <= to);
    return { from, to, documents: inside.reduce((sum, { documents }) => sum + documents, 0) };
  });
}

/** Years without documents between the first and the last that have some, runs of years together. */
export function missingYears(years: readonly Year[]): { readonly from: number; readonly to: number }[] {
  const known = years.map(({ year }) => year).toSorted((a, b) => a - b);
  return known.flatMap((year, index) => {
    const next = known[index + 1];
    return next === undefined || next <= year + 1 ? [] : [{ from: year + 1, to: next - 1 }];
  });
}

/** «2024», «2020–2024» */
export function yearsText({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? String(from) : `${from}–${to}`;
}

function ends(years: readonly Year[]): readonly [number | null, number | null] {
  const known = years.map(({ year }) => year).toSorted((a, b) => a - b);
  return [known[0] ?? null, known.at(-1) ?? null];
}

function groupCount(first: number, last: number, step: number): number {
  return Math.floor(last / step) - Math.floor(first / step) + 1;
}
