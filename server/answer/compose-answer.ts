import { type Citation, citeRange } from '#domain/citation.ts';
import { type PassageId, passageId } from '#domain/ids.ts';
import { NEGATIONS } from '#domain/meaning-words.ts';
import type { Passage } from '#domain/passage.ts';
import type { Range } from '#domain/sentence.ts';
import { type Statement, statement } from '#domain/statement.ts';
import type { Evidence, EvidenceList } from '../evidence/evidence.ts';
import { listsIn } from '../evidence/lists-in.ts';
import { wholeSentence } from '../evidence/whole-sentence.ts';
import { findDates } from '../../ingest/norsk/find-dates.ts';
import { wordsOf } from '../../ingest/norsk/words-of.ts';
import { pointsBack } from '../../ingest/norsk/points-back.ts';

/** Sentences in an answer that is not a list. Range 1–5. */
const MOST_SENTENCES = 3;
/** Share of the question a further sentence must add to be worth reading. Range 0–1. */
const WORTH_ADDING = 0.15;
/** Reads a passage that was not among those found, such as the next part of a long list. */
export type PassageReader = (id: PassageId) => Passage | null;

/** A list as it stands: the lead-in, when there is one, and then every item. */
export function composeList(list: EvidenceList, read: PassageReader): Statement[] {
  const lead = list.lead === null ? [] : quoted(list.source.passage, list.lead);
  const items = list.items.flatMap((range) => quoted(list.source.passage, range));
  return [...lead, ...items, ...continued(list.source.passage, list.items.at(-1), read)];
}

/** Items of the same list that run on into the passages that follow, under the same headings. */
function continued(passage: Passage, last: Range | undefined, read: PassageReader): Statement[] {
  if (last === undefined || last.end < passage.text.length) return [];
  const more: Statement[] = [];
  for (let ordinal = passage.ordinal + 1; ; ordinal++) {
    const next = read(passageId(passage.documentId, ordinal));
    const list = next === null ? undefined : listsIn(next)[0];
    const runsOn =
      next !== null && list !== undefined && list.items[0]?.start === 0 && sameHeadings(passage, next) && next.kind === passage.kind;
    if (!runsOn) return more;
    more.push(...list.items.flatMap((range) => quoted(next, range)));
    if ((list.items.at(-1)?.end ?? 0) < next.text.length) return more;
  }
}

function sameHeadings(a: Passage, b: Passage): boolean {
  return a.headings.join('\n') === b.headings.join('\n');
}

/**
 * The best sentence, led in by the one before when it points back, and others that add to it.
 * The same words in another document become a further citation of the same statement, where they are of the same matter.
 */
export function composeSentences(units: readonly Evidence[]): Statement[] {
  const [best] = units;
  if (best === undefined) return [];
  const chosen: Evidence[] = [best, ...completing(best, units)];
  for (const unit of units) {
    if (chosen.length === MOST_SENTENCES) break;
    const covered = Math.max(...chosen.map(({ own }) => own));
    const sameDocument = unit.source.document.id === best.source.document.id;
    if (sameDocument && unit.fits && !overlaps(unit, chosen) && unit.own > covered + WORTH_ADDING) chosen.push(unit);
  }
  return inReadingOrder(chosen).flatMap((evidence) => [...ledIn(evidence), ...cited(evidence, units)]);
}

/** A slide may say what in one point and when in the next: the neighbour that holds what the best one lacks. */
function completing(best: Evidence, units: readonly Evidence[]): Evidence[] {
  if (best.fits || best.unit.kind === 'sentence') return [];
  const neighbours = units.filter(({ source, index, fits }) => fits && source === best.source && Math.abs(index - best.index) === 1);
  // A point that says only the date or number belongs to this one; one with words besides has a matter of its own.
  const [first] = neighbours.toSorted((a, b) => wordsBesides(a) - wordsBesides(b) || a.text.length - b.text.length);
  return first === undefined ? [] : [first];
}

/** Letters of a point beside those of months and units: 0 for «28. oktober 2020». */
function wordsBesides({ text }: Evidence): number {
  const dates = findDates(text);
  const rest = dates.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return (rest.match(/\p{L}/gu) ?? []).length;
}

/** Evidence of the best one's passage in the order it stands, so that it reads as written; the rest after it. */
function inReadingOrder(chosen: readonly Evidence[]): Evidence[] {
  const [best] = chosen;
  const here = chosen.filter(({ source }) => source === best?.source).toSorted((a, b) => a.index - b.index);
  return [...here, ...chosen.filter(({ source }) => source !== best?.source)];
}

/** An item with the items under it: «4 administrative grupper: …» answers by what follows. [] when nothing stands under it. */
export function composeItemWithSubitems({ source: { passage }, unit, index }: Evidence): Statement[] {
  const end = passage.units.findIndex(({ level }, at) => at > index && level <= unit.level);
  const under = passage.units.slice(index + 1, end === -1 ? passage.units.length : end);
  return under.length === 0 ? [] : [unit, ...under].flatMap((range) => quoted(passage, range));
}

/** Share of the best item's cover that another item of the same list must reach to be an answer as well. Range 0–1. */
const ALSO_ANSWERS = 0.75;

/** The rows or items of one list that each hold what is asked for, in the order they stand. */
export function composeSelection(units: readonly Evidence[]): Statement[] {
  const [best] = units;
  if (best === undefined) return [];
  const headings = best.source.passage.headings.join('\n');
  return units
    .filter(({ source, unit, own }) => {
      const sameList = source.document.id === best.source.document.id && source.passage.headings.join('\n') === headings;
      return sameList && unit.kind === best.unit.kind && own >= ALSO_ANSWERS * best.own;
    })
    .toSorted((a, b) => a.source.passage.ordinal - b.source.passage.ordinal || a.unit.start - b.unit.start)
    .flatMap((evidence) => cited(evidence, units));
}

function overlaps(unit: Evidence, chosen: readonly Evidence[]): boolean {
  return chosen.some(
    ({ source, text, unit: other }) =>
      text === unit.text || (source === unit.source && other.start < unit.unit.end && unit.unit.start < other.end),
  );
}

function ledIn({ source: { passage }, unit, index, text }: Evidence): Statement[] {
  const leadIn = unit.kind === 'sentence' ? passage.units[index - 1] : introduction(passage, index);
  if (leadIn === undefined || leadIn.kind !== 'sentence') return [];
  const words = passage.text.slice(leadIn.start, leadIn.end);
  const needed = unit.kind === 'sentence' ? pointsBack(text) : words.endsWith(':') || isNegated(words);
  return needed ? quoted(passage, wholeSentence(passage, leadIn)) : [];
}

function introduction(passage: Passage, index: number) {
  let at = index;
  while (at >= 0 && passage.units[at]?.kind !== 'sentence') at--;
  return passage.units[at];
}

/** A list item under «støtter ikke:» says the opposite without its lead-in. */
function isNegated(words: string): boolean {
  return wordsOf(words).some((word) => NEGATIONS.has(word));
}

/**
 * How much less of the question, as a share of it, the surroundings of the same words may hold and still say the same: a table row and a
 * short answer mean what they stand under. Range 0–0.1.
 */
const SAME_MATTER = 0.02;

function cited(evidence: Evidence, units: readonly Evidence[]): Statement[] {
  const places = [evidence];
  for (const other of units) {
    const { document } = other.source;
    // A copy of a file is no second source.
    const known = places.some(({ source }) => source.document.id === document.id || source.document.revision === document.revision);
    if (!known && other.text === evidence.text && other.withContext >= evidence.withContext - SAME_MATTER) places.push(other);
  }
  const citations = places
    .map(({ source: { passage }, unit }) => citeRange(passage, wholeSentence(passage, unit)))
    .filter((citation): citation is Citation => citation !== null);
  return stated(citations);
}

function quoted(passage: Passage, range: Range): Statement[] {
  const citation = citeRange(passage, range);
  return citation === null ? [] : stated([citation]);
}

function stated(citations: readonly Citation[]): Statement[] {
  const made = statement(citations[0]?.quote ?? '', citations);
  return made === null ? [] : [made];
}
