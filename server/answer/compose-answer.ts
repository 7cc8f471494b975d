import { type Citation, citeRange } from '#domain/citation.ts';
import { type PassageId, passageId } from '#domain/ids.ts';
import { NEGATIONS } from '#domain/meaning-words.ts';
import type { Passage } from '#domain/passage.ts';
import { type Range, sentences } from '#domain/sentence.ts';
import { type Statement, statement } from '#domain/statement.ts';
import type { SearchHit } from '../retrieval/searcher.ts';
import type { Evidence, EvidenceList } from './evidence.ts';
import { listsIn } from './lists-in.ts';

/** Sentences in an answer that is not a list. Range 1–5. */
const MOST_SENTENCES = 3;
/** Share of the question a further sentence must add to be worth reading. Range 0–1. */
const WORTH_ADDING = 0.15;
/** A sentence that starts so is about something said before it. */
const POINTS_BACK =
  /^(?:han|hun|ho|de|dei|det|den|dette|disse|desse|denne|slik|her|der|dermed|derfor|samtidig|videre|i tillegg|også)(?!\p{L})/iu;

/** Reads a passage that was not among those found, such as the next part of a long list. */
export type PassageReader = (id: PassageId) => Passage | null;

/** A list as it stands: the lead-in, when there is one, and then every item. */
export function composeList(list: EvidenceList, read: PassageReader): Statement[] {
  const lead = list.lead === null ? [] : quoted(list.hit.passage, list.lead);
  const items = list.items.flatMap(({ hit, range }) => quoted(hit.passage, range));
  return [...lead, ...items, ...continued(list.hit, list.items.at(-1)?.range, read)];
}

/** Items of the same list that run on into the passages that follow, under the same headings. */
function continued({ passage }: SearchHit, last: Range | undefined, read: PassageReader): Statement[] {
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
 * The same words in another document become a further citation of the same statement.
 */
export function composeSentences(units: readonly Evidence[]): Statement[] {
  const [best] = units;
  if (best === undefined) return [];
  const chosen: Evidence[] = [best];
  for (const unit of units) {
    if (chosen.length === MOST_SENTENCES) break;
    const covered = Math.max(...chosen.map(({ own }) => own));
    const sameDocument = unit.hit.document.id === best.hit.document.id;
    if (sameDocument && unit.fits && !overlaps(unit, chosen) && unit.own > covered + WORTH_ADDING) chosen.push(unit);
  }
  return chosen.flatMap((evidence) => [...ledIn(evidence), ...cited(evidence, units)]);
}

/** Share of the best item's cover that another item of the same list must reach to be an answer as well. Range 0–1. */
const ALSO_ANSWERS = 0.75;

/** The rows or items of one list that each hold what is asked for, in the order they stand. */
export function composeSelection(units: readonly Evidence[]): Statement[] {
  const [best] = units;
  if (best === undefined) return [];
  const headings = best.hit.passage.headings.join('\n');
  return units
    .filter(({ hit, unit, own }) => {
      const sameList = hit.document.id === best.hit.document.id && hit.passage.headings.join('\n') === headings;
      return sameList && unit.kind === best.unit.kind && own >= ALSO_ANSWERS * best.own;
    })
    .toSorted((a, b) => a.hit.passage.ordinal - b.hit.passage.ordinal || a.unit.start - b.unit.start)
    .flatMap((evidence) => cited(evidence, units));
}

function overlaps(unit: Evidence, chosen: readonly Evidence[]): boolean {
  return chosen.some(
    ({ hit, text, unit: other }) => text === unit.text || (hit === unit.hit && other.start < unit.unit.end && unit.unit.start < other.end),
  );
}

function ledIn({ hit: { passage }, unit, index, text }: Evidence): Statement[] {
  const leadIn = unit.kind === 'sentence' ? passage.units[index - 1] : introduction(passage, index);
  if (leadIn === undefined || leadIn.kind !== 'sentence') return [];
  const words = passage.text.slice(leadIn.start, leadIn.end);
  const needed = unit.kind === 'sentence' ? POINTS_BACK.test(text) : words.endsWith(':') || isNegated(words);
  return needed ? quoted(passage, wholeSentence(passage, leadIn)) : [];
}

function introduction(passage: Passage, index: number) {
  let at = index;
  while (at >= 0 && passage.units[at]?.kind !== 'sentence') at--;
  return passage.units[at];
}

/** A list item under «støtter ikke:» says the opposite without its lead-in. */
function isNegated(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => NEGATIONS.has(word));
}

function cited(evidence: Evidence, units: readonly Evidence[]): Statement[] {
  const citations = [
    evidence,
    ...units.filter((other) => other.hit.document.id !== evidence.hit.document.id && other.text === evidence.text),
  ]
    .map(({ hit: { passage }, unit }) => citeRange(passage, wholeSentence(passage, unit)))
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

/** A unit may be a part of a long sentence or item; what is quoted is the whole of it, so that nothing it says is cut off. */
function wholeSentence(passage: Passage, unit: Range): Range {
  return sentences(passage.text).find(({ start, end }) => start <= unit.start && end >= unit.end) ?? unit;
}
