import { formsIn, readWordTable } from './word-table.ts';

/**
 * Words that bound what a sentence says. `limiter`: on a condition, in part, so far; `condition`: of that, what holds for the words beside
 * it too; `turning`: makes a sentence say more the shorter it is; `governs`: opens a clause; `weighty`: turns the meaning when it stands in
 * another's place.
 */
export type Reservation = 'limiter' | 'condition' | 'turning' | 'governs' | 'weighty';

const CLASSES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  readWordTable('reservations', ['form', 'classes']).map(({ form, classes }) => [form, new Set(formsIn(classes))]),
);

/** @param lower lower case */
export function isReserved(lower: string, kind: Reservation): boolean {
  return CLASSES.get(lower)?.has(kind) === true;
}
