import { NEGATIONS } from '#domain/meaning-words.ts';
import { decisionNoun } from '../../../../ingest/norsk/decision-words.ts';
import { isReserved } from '../../../../ingest/norsk/reservations.ts';
import { governsAs } from '../../../../ingest/norsk/verb-forms.ts';

/** May not be left out with what it stands in: a negation, a condition, a reservation, someone's word or proposal. */
export function isLimiting(lower: string): boolean {
  const noun = decisionNoun(lower);
  return (
    isReserved(lower, 'limiter') ||
    NEGATIONS.has(lower) ||
    isAttributing(lower) ||
    noun === 'proposal' ||
    noun === 'innstilling' ||
    noun === 'draft'
  );
}

/** May not be left out with the main clause it stands in; «Fjorden er død, og staten svikter, sier ordføreren»: at the end it governs all before it. */
export function isCondition(lower: string): boolean {
  return isReserved(lower, 'condition') || NEGATIONS.has(lower) || governsAs(lower, 'saying');
}

export function isNegation(lower: string): boolean {
  return NEGATIONS.has(lower);
}

/** True when words about it may not be left out, because the sentence then would say more than its source: «ikke i 2023», «alle i Follo». */
export function isTurning(lower: string): boolean {
  return isReserved(lower, 'turning') || (NEGATIONS.has(lower) && lower !== 'mot' && lower !== 'ei');
}

/** What it governs is someone's word, wish or plan. */
export function isAttributing(lower: string): boolean {
  return governsAs(lower, 'saying') || governsAs(lower, 'wishing');
}

/** Opens a clause that another governs. */
export function isSubordinator(lower: string): boolean {
  return isReserved(lower, 'governs');
}
