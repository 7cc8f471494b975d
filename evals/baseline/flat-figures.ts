/** Figures by their path: `sentenceHitAt1`, `byKind.list.right`. null = the questions could not tell. */
export type FlatFigures = Readonly<Record<string, number | null>>;

/** Times differ from run to run and from machine to machine, so they are never held against a baseline. */
const TIMES = new Set(['msPerQuestion']);

/**
 * A suite's figures as one list. Texts are left out; the entries of an array are named by their `name`.
 *
 * @param figures plain data, as it is written as JSON
 */
export function flatFigures(figures: object): FlatFigures {
  return Object.fromEntries(entries(figures, ''));
}

function entries(value: object, prefix: string): (readonly [string, number | null])[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const path = `${prefix}${nameOf(inner) ?? key}`;
    if (typeof inner === 'number' || inner === null) return TIMES.has(key) ? [] : [[path, inner] as const];
    if (Array.isArray(inner)) return entries(inner, prefix);
    return typeof inner === 'object' ? entries(inner, `${path}.`) : [];
  });
}

function nameOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' ? value.name : null;
}
