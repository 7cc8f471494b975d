import { deniesAsked } from '../../ingest/norsk/denies-asked.ts';
import { isProposal, tellsOfDecision } from '../../ingest/norsk/tells-of-decision.ts';
import type { FoundEvidence } from '../evidence/evidence-finder.ts';
import type { ScoredUnit } from '../evidence/rank-evidence.ts';
import type { Without } from '../retrieval/answer-rules.ts';
import type { AnswerKind } from '../retrieval/question.ts';
import type { WeighedQuestion } from '../retrieval/weighed-question.ts';
import { asksProposed } from './asked-decision.ts';
import { isOfOtherDay } from './other-day.ts';

/** What is asked for is a day or a number of something. */
const ASKS_FOR_FIGURE: ReadonlySet<AnswerKind> = new Set(['time', 'duration', 'count', 'amount']);
/** Log-odds one that is put first may be behind the best. Range 1–4. */
const BEHIND = 3;
/** Share of the best one's cover it must have with its surroundings. Range 0.8–1. */
const COVER = 0.9;
/** Share of what the best one holds of the question that the next must hold where the best is of something else. Range 0.3–0.8. */
const NEXT_OWN = 0.5;

/**
 * The units that are of what was asked. What was not so is no answer to what was, nor the other way round; what was on another day is none to
 * what was on the day named; nor is another one of its kind, where the one is there; and nothing is, of a thing the archive has no word for.
 */
export function ofTheAsked(found: FoundEvidence, without: Without): FoundEvidence {
  const { text: question } = found.asked.question;
  const [best] = found.units;
  if (best === undefined || (!without.has('known-thing') && isOfUnknownThing(found.asked))) return { ...found, units: [] };
  const isOther = (unit: ScoredUnit): boolean =>
    (!without.has('not-denied') && deniesAsked(question, unit.text)) ||
    (!without.has('of-the-day') && isOfOtherDay(question, unit)) ||
    (best.theOne && !unit.theOne && unit.own > 0);
  const units = found.units.filter((unit) => !isOther(unit));
  // What has little of the question was found for what stands around it.
  if ((units[0]?.own ?? 0) < NEXT_OWN * best.own) return { ...found, units: [] };
  const decided = without.has('decided-first') || asksProposed(question) ? units : decidedFirst(units);
  const named = without.has('naming-first') ? decided : namingFirst(found.asked, decided);
  return { ...found, units: without.has('figure-first') || !ASKS_FOR_FIGURE.has(found.asked.question.kind) ? named : figureFirst(named) };
}

/** A day or a number is asked of a thing the archive has no word for: what it has is of another thing. */
function isOfUnknownThing({ question, concepts }: WeighedQuestion): boolean {
  const heaviest = concepts.toSorted((a, b) => b.weight - a.weight)[0];
  return ASKS_FOR_FIGURE.has(question.kind) && heaviest?.known === false && !heaviest.isNumber;
}

/**
 * The unit with a name of the question put first, when the best has none and is about the same, and what has none left out: «møtet på
 * Elverum» is not the one on Hamar.
 */
function namingFirst({ concepts }: Pick<WeighedQuestion, 'concepts'>, units: readonly ScoredUnit[]): readonly ScoredUnit[] {
  const [best] = units;
  if (best === undefined) return units;
  const names = concepts.filter(({ isName, known }) => isName && known).map(({ text }) => text.toLowerCase());
  // One that has another of the names may be half of the answer.
  if (names.some((name) => best.text.toLowerCase().includes(name))) return units;
  const has = ({ text, source: { passage, document } }: ScoredUnit, name: string): boolean =>
    [text, ...passage.headings, document.metadata.title.value].some((words) => words.toLowerCase().includes(name));
  const lacking = names.filter((name) => !has(best, name));
  const naming = units.find((unit) => isAsGood(unit, best) && lacking.some((name) => unit.text.toLowerCase().includes(name)));
  if (naming === undefined) return units;
  return [naming, ...units.filter((unit) => unit !== naming && (!unit.fits || lacking.some((name) => has(unit, name))))];
}

/** The unit with the day or the number put first, when the best has none: «Åpning: 1. mai» for when the cinema opens. */
function figureFirst(units: readonly ScoredUnit[]): readonly ScoredUnit[] {
  const [best] = units;
  if (best === undefined || best.fits) return units;
  const figure = units.find((unit) => {
    const { compound, sibling, similar, synonym } = unit.features;
    return isAsGood(unit, best) && unit.own + compound + sibling + similar + synonym > 0;
  });
  return figure === undefined ? units : [figure, ...units.filter((unit) => unit !== figure)];
}

/** What was decided put first, when the best is only proposed in the same paper; the proposals go. */
function decidedFirst(units: readonly ScoredUnit[]): readonly ScoredUnit[] {
  const [best] = units;
  if (best === undefined || !isProposal(best.text)) return units;
  const decided = units.find((unit) => isAsGood(unit, best) && tellsOfDecision(unit.text, unit.source.passage.headings));
  return decided === undefined ? units : [decided, ...units.filter((unit) => unit !== decided && !isProposal(unit.text))];
}

function isAsGood({ fits, score, source, withContext }: ScoredUnit, best: ScoredUnit): boolean {
  return fits && source.document.id === best.source.document.id && withContext >= COVER * best.withContext && score >= best.score - BEHIND;
}
