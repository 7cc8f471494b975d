/** Number of the month, 1–12, by its name or abbreviation in Norwegian, lower case; English names where they differ. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  (
    'januar jan january/februar feb february/mars mar march/april apr/mai may/juni jun june/juli jul july/' +
    'august aug/september sep sept/oktober okt october oct/november nov/desember des december dec'
  )
    .split('/')
    .flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** Longest first, for use inside a regular expression. */
export const MONTH_PATTERN = [...MONTHS.keys()].toSorted((a, b) => b.length - a.length).join('|');

const NAMES = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ');

export function monthNumber(name: string): number | null {
  return MONTHS.get(name.toLowerCase()) ?? null;
}

/** The Norwegian name of month 1–12. */
export function monthName(month: number): string {
  return NAMES[month - 1] ?? '';
}
