import { sentences } from '#domain/sentence.ts';
import { roleUnder, type HeadingRole } from './heading-role.ts';
import { type DecisionReading, isMade, isProposing, readDecision } from './read-decision.ts';

/** What each sentence of a text, or each cell of a table row, says of a decision. */
export function readDecisions(text: string, role: HeadingRole | null = null): DecisionReading[] {
  return text
    .split(' | ')
    .flatMap((cell) => sentences(cell).map(({ start, end }) => cell.slice(start, end)))
    .flatMap((sentence) => readDecision(sentence, role) ?? []);
}

/**
 * True when a text tells of a decision that has been made. A proposal, a plan, and what was not decided are none; in doubt it is no
 * decision.
 *
 * @param above headings and lead-in, the nearest last
 */
export function tellsOfDecision(text: string, above: readonly string[]): boolean {
  const readings = readDecisions(text, roleUnder(above));
  return readings.some(isMade) && !readings.some(isProposing);
}

/** True when a text proposes or recommends, under whatever heading. */
export function isProposal(text: string): boolean {
  return readDecisions(text, 'vedtak').some(isProposing);
}

/** Says that the innstilling was adopted as it stood: «Innstillingen ble enstemmig vedtatt.», «Som innstillingen.» */
export function isAdoption(text: string): boolean {
  return fates(text).some(
    (one) => one.act === 'decided' && isMade(one) && !one.amended && (one.of === 'innstilling' || (one.of === 'unnamed' && one.unanimous)),
  );
}

/** Says that something else than the innstilling as it stood was adopted, so that the innstilling is not what was decided. */
export function adoptsOther(text: string): boolean {
  return fates(text).some((one) => {
    if (one.of === 'innstilling' && !one.conditional && (one.negated || one.act === 'rejected')) return true;
    return one.act === 'decided' && isMade(one) && (one.of === 'counter' || one.amended);
  });
}

/** Tells how a proposal or a sak fared and is about nothing else: «Endringsforslaget falt mot 3 stemmer.» */
export function isOutcome(text: string): boolean {
  return fates(text).length > 0;
}

/** How the innstilling itself fared; what is told of a counter-proposal alone is not that. */
export function isOutcomeOfInnstilling(text: string): boolean {
  return fates(text).some(({ of }) => of !== 'counter');
}

/** A proposal put forward in the meeting, with or without its words: «Kari Strand (A) fremmet følgende tilleggsforslag: …». */
export function putsForward(text: string): boolean {
  return readDecisions(text).some(({ act, of, negated, conditional }) => act === 'proposed' && of !== null && !negated && !conditional);
}

/** Longest sentence that only tells how something fared, characters. */
const LONGEST = 160;
/** What becomes of a sak that is not decided. */
const PUT_OFF: ReadonlySet<string> = new Set(['deferred', 'withdrawn', 'rejected', 'referred']);

function fates(text: string): DecisionReading[] {
  if (text.length > LONGEST || text.includes(' | ')) return [];
  return readDecisions(text).filter(({ act, of, conditional, made }) => {
    if (conditional || made === 'told' || act === 'proposed' || act === 'recommended') return false;
    return of === 'handled' ? PUT_OFF.has(act) : of !== null;
  });
}
