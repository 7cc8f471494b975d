import type { Analyser } from '#domain/analyser.ts';
import type { Without } from '../retrieval/answer-rules.ts';
import { type ConceptMatch, cover, joinMatches, matchConcepts } from '../retrieval/concept-match.ts';
import type { RankedPassage } from '../retrieval/rank-passages.ts';
import type { WeighedQuestion } from '../retrieval/weighed-question.ts';
import { freshMentions, holdsAnswer, wantedMentions } from './answer-signs.ts';
import type { Evidence } from './evidence.ts';
import { scoreUnit } from './score-unit.ts';
import type { MatchedUnit, UnitFeatures } from './unit-features.ts';
import { unitFeatures } from './unit-features.ts';
import { readUnit, type UnitReading } from './unit-reading.ts';

/** A unit with what the ranker saw of it. */
export type ScoredUnit = Evidence & {
  readonly features: UnitFeatures;
  /** Names the very one of its kind that the question names by number or place in a row. */
  readonly theOne: boolean;
  /** Terms of the dates, numbers or names in it that are of the kind asked for. */
  readonly found: readonly string[];
};

/** Units of passages, kept from one question to the next; a passage's row is never used for another. */
export type UnitReader = (passage: RankedPassage) => readonly UnitReading[];

/** Passages whose units are kept. One takes some 20 kB. Range 100–5,000. */
const KEPT = 1_000;

export function createUnitReader(analyser: Analyser): UnitReader {
  const kept = new Map<number, readonly UnitReading[]>();
  return function readUnits({ row, passage }) {
    const known = kept.get(row);
    if (known !== undefined) return known;
    const units = passage.units.map(({ start, end }) => readUnit(passage.text.slice(start, end), analyser));
    if (kept.size >= KEPT) for (const oldest of kept.keys()) if (kept.delete(oldest)) break;
    kept.set(row, units);
    return units;
  };
}

export type UnitRankerDependencies = {
  readonly readUnits: UnitReader;
  /** True for a term so common in the archive that a name of it is no news. */
  readonly isEverywhere: (term: string) => boolean;
  readonly without: Without;
};

/** Every unit of the passages, best first by the learnt ranker. */
export function rankUnits(
  asked: WeighedQuestion,
  passages: readonly RankedPassage[],
  { readUnits, isEverywhere, without }: UnitRankerDependencies,
): ScoredUnit[] {
  const best = passages[0]?.score ?? 0;
  const matched = passages.map((passage) => readUnits(passage).map((reading) => matchUnit(asked, reading, passage.aboutSak, isEverywhere)));
  const weights = localWeights(asked, passages, matched);
  return passages
    .flatMap((source, place) => {
      const { passage, document, terms, score } = source;
      const units = matched[place] ?? [];
      const [headings, title, body] = [terms.headings, terms.title, terms.body].map((list) => matchConcepts(asked, list));
      if (headings === undefined || title === undefined || body === undefined) return [];
      const whole = joinMatches(body, headings, title);
      return passage.units.flatMap((unit, index): ScoredUnit[] => {
        const own = units[index];
        if (own === undefined) return [];
        const leadIn = unit.kind === 'sentence' ? null : (units[introduction(passage.units, index)]?.match ?? null);
        const features = unitFeatures(asked, {
          units,
          index,
          leadIn,
          headings,
          title,
          passage: whole,
          localWeights: weights.get(passage.documentId) ?? new Float64Array(asked.concepts.length),
          titleText: document.metadata.title.value,
          above: passage.headings,
          kind: unit.kind,
          ordinal: passage.ordinal,
          passageScore: score - best,
          passageRank: place + 1,
        });
        const theOne = !without.has('named-by-number') && namesTheOne(asked, own.match.places);
        return [
          {
            source,
            unit,
            index,
            text: own.reading.text,
            own: own.own,
            withContext: withContext(asked, own.match, [
              leadIn,
              headings,
              title,
              ...units.slice(Math.max(0, index - 3), index).map(({ match }) => match),
            ]),
            fits: holdsAnswer(asked.question.kind, own.reading, own.fresh, passage.headings),
            score: scoreUnit(features) + (theOne ? NAMED_BY_NUMBER : 0),
            features,
            theOne,
            found: wantedMentions(asked.question.kind, own.fresh).flatMap(({ terms: named }) => named),
          },
        ];
      });
    })
    .sort((a, b) => b.score - a.score);
}

/** @param aboutSak everything in a document about the sak named is about it, whether it repeats the number or not */
function matchUnit(asked: WeighedQuestion, reading: UnitReading, aboutSak: boolean, isEverywhere: (term: string) => boolean): MatchedUnit {
  const match = matchConcepts(asked, reading.terms);
  if (aboutSak) {
    asked.concepts.forEach(({ variants: [term] }, concept) => {
      if (term.startsWith('sak_')) match.credits.same[concept] = 1;
    });
  }
  const isAsked = (term: string): boolean => asked.meanings.get(term)?.some(({ relation }) => relation === 'same') === true;
  const fresh = freshMentions(reading, isAsked).filter(({ kind, terms }) => kind !== 'name' || !terms.every(isEverywhere));
  return { reading, match, own: cover(asked, match), fresh };
}

/**
 * «Måler 12», «sone 3», «siste møte»: a number right after a word, or a place in a row right before it, says which one of its kind, and the
 * same elsewhere in a sentence is another matter. Added to the score of units where it stands with its word. Range 1–5.
 */
const NAMED_BY_NUMBER = 3;
/** Words between the two in a text: «måler nr. 12». */
const BETWEEN = 1;
const PLACE_IN_A_ROW = /^(?:første|fyrste|tredje|fjerde|femte|siste|neste|forrige|førre)$/iu;
const PERIOD = /^(?:(?:19|20)\d{2}|per_.*|d\d{4}_.*|m\d{4}_.*|sak_.*)$/u;

function namesTheOne({ concepts, question }: WeighedQuestion, places: ConceptMatch['places']): boolean {
  return concepts.some(({ isNumber, variants, text }, at) => {
    const word = concepts[at - 1];
    if (word !== undefined && PLACE_IN_A_ROW.test(word.text) && question.text.includes(`${word.text} ${text}`)) {
      const rows = places[at - 1] ?? [];
      return (places[at] ?? []).some((noun) => rows.some((place) => noun > place && noun - place <= 1 + BETWEEN));
    }
    if (!isNumber || word === undefined || word.isNumber || variants.some((term) => PERIOD.test(term))) return false;
    if (![' ', ' nr. ', ' nr ', ' nummer '].some((between) => question.text.includes(word.text + between + text))) return false;
    const words = places[at - 1] ?? [];
    return (places[at] ?? []).some((number) => words.some((place) => number > place && number - place <= 1 + BETWEEN));
  });
}

function withContext(asked: WeighedQuestion, own: ConceptMatch, around: readonly (ConceptMatch | null)[]): number {
  return cover(asked, joinMatches(own, ...around.filter((match): match is ConceptMatch => match !== null)));
}

/** weight · ln(1 + units / units with the concept), over the passages found of each document. */
function localWeights(
  { concepts }: WeighedQuestion,
  passages: readonly RankedPassage[],
  matched: readonly (readonly MatchedUnit[])[],
): ReadonlyMap<string, Float64Array> {
  const byDocument = new Map<string, MatchedUnit[]>();
  passages.forEach(({ passage }, place) => {
    const units = matched[place] ?? [];
    const known = byDocument.get(passage.documentId);
    if (known === undefined) byDocument.set(passage.documentId, [...units]);
    else known.push(...units);
  });
  return new Map(
    [...byDocument].map(([id, units]) => {
      const weights = concepts.map(({ weight }, concept) => {
        const holding = units.filter(({ match }) => (match.places[concept]?.length ?? 0) > 0).length;
        return weight * Math.log(1 + units.length / (holding + 0.5));
      });
      return [id, Float64Array.from(weights)];
    }),
  );
}

/** The sentence that introduces the list an item stands in; −1 when there is none. */
function introduction(units: readonly { readonly kind: string }[], index: number): number {
  let at = index;
  while (at >= 0 && units[at]?.kind !== 'sentence') at--;
  return at;
}
