import type { IsoDate } from '#domain/ids.ts';
import { findDates } from '../../../ingest/norsk/find-dates.ts';
import type { Claim } from './claim.ts';
import { agree, areComparable } from './same-figure.ts';

/** Claims of different documents that give different numbers or dates for the same thing; newest document first. */
export type Conflict = readonly [Claim, Claim, ...Claim[]];

/** Least likeness (cosine of content terms without numbers) of claims about the same thing: numbers, which have a unit too, and dates. */
const SAME_COUNT = 0.6;
const SAME_EVENT = 0.75;
/** Least terms in common; one fewer is enough for two sentences made alike. */
const SHARED = 3;
const MADE_ALIKE = 0.9;

type Measured = { readonly claim: Claim; readonly terms: ReadonlySet<string>; readonly day: IsoDate | null };

/**
 * Finds claims that contradict each other. In doubt two claims are of two things: different years, different saker, or numbers of
 * different units never conflict, nor does one number that is the other rounded; a replaced document is not held against the one that
 * replaced it, nor a proposal against what was decided on it.
 */
export function findConflicts(claims: readonly Claim[]): Conflict[] {
  const measured = claims.flatMap((claim): Measured[] => {
    const { features, piece } = claim;
    if (features.replaced || piece.form === 'row' || piece.role === 'innstilling') return [];
    const dates = findDates(piece.text);
    const day = dates.length === 1 ? (dates[0]?.date ?? null) : null;
    if (features.figures.length === 0 && day === null) return [];
    return [{ claim, terms: new Set([...claim.terms].filter((term) => !/\d/u.test(term))), day }];
  });
  const conflicts: [Claim, Claim, ...Claim[]][] = [];
  const taken = new Set<Claim>();
  measured.forEach((one, index) => {
    if (taken.has(one.claim)) return;
    const others = measured
      .slice(index + 1)
      .filter((other) => !taken.has(other.claim) && contradict(one, other))
      .map(({ claim }) => claim);
    const [first, ...rest] = others;
    if (first === undefined) return;
    for (const claim of [one.claim, ...others]) taken.add(claim);
    const [newest = one.claim, second = first, ...older] = [one.claim, first, ...rest].toSorted(byDate);
    conflicts.push([newest, second, ...older]);
  });
  return conflicts;
}

function contradict(a: Measured, b: Measured): boolean {
  if (a.claim.piece.document.id === b.claim.piece.document.id || !sameSak(a.claim, b.claim)) return false;
  const likeness = cosine(a.terms, b.terms);
  if (a.day !== null && b.day !== null && a.day !== b.day && likeness >= SAME_EVENT) return true;
  if (likeness < SAME_COUNT) return false;
  return a.claim.features.figures.some((figure) =>
    b.claim.features.figures.some((other) => areComparable(figure, other) && !agree(figure, other)),
  );
}

function sameSak(a: Claim, b: Claim): boolean {
  const [one, other] = [a.piece.sak, b.piece.sak];
  return one === null || other === null || (one.year === other.year && one.number === other.number);
}

function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared++;
  const likeness = shared === 0 ? 0 : shared / Math.sqrt(a.size * b.size);
  return shared >= SHARED || (shared === SHARED - 1 && likeness >= MADE_ALIKE) ? likeness : 0;
}

function byDate(a: Claim, b: Claim): number {
  return (b.piece.date ?? '').localeCompare(a.piece.date ?? '');
}
