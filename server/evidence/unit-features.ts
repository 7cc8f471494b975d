import { added, adjacency, type ConceptMatch, cover, joinMatches } from '../retrieval/concept-match.ts';
import type { WeighedQuestion } from '../retrieval/weighed-question.ts';
import { ANSWER_SIGNS, type AnswerSign, answerSigns } from './answer-signs.ts';
import type { Mention } from './mentions.ts';
import type { UnitReading } from './unit-reading.ts';

/** A unit with what it holds of the question. */
export type MatchedUnit = {
  readonly reading: UnitReading;
  readonly match: ConceptMatch;
  readonly own: number;
  readonly fresh: readonly Mention[];
};

/** What a unit stands in. */
export type UnitSurroundings = {
  /** The units of the passage, this one among them. */
  readonly units: readonly MatchedUnit[];
  /** From 0 in the passage. */
  readonly index: number;
  /** The lead-in of the list it is an item of, or null. */
  readonly leadIn: ConceptMatch | null;
  readonly headings: ConceptMatch;
  readonly title: ConceptMatch;
  /** The passage with its headings and title. */
  readonly passage: ConceptMatch;
  /** What each concept tells apart within the document: weight · ln(1 + units / units with it). */
  readonly localWeights: Float64Array;
  readonly titleText: string;
  /** The headings it stands under, the nearest last. */
  readonly above: readonly string[];
  readonly kind: 'sentence' | 'list-item' | 'table-row';
  /** The passage's place in its document, from 1. */
  readonly ordinal: number;
  /** Score of the passage less that of the best one, ≤ 0. */
  readonly passageScore: number;
  /** Place of the passage among those found, from 1. */
  readonly passageRank: number;
};

/** What the unit ranker looks at. Shares are of the question's weight, 0–1; the rest is 0 or 1 unless said otherwise. */
const GENERAL = [
  /** Shares found in the unit itself, and added by related words. */
  'own',
  'compound',
  'sibling',
  'similar',
  'synonym',
  'bm25',
  'missing',
  'common',
  'onlyNames',
  'adjacent',
  'span',
  'firstConcept',
  'lastConcept',
  'density',
  /** Shares by what tells this unit from others of its document. */
  'local',
  'localCommon',
  /** Shares added by the unit before, the three before, the one after, the list's lead-in, headings and title, the passage. */
  'before',
  'recent',
  'after',
  'leadIn',
  'place',
  'passage',
  'anaphora',
  /** Cover less that of the best other unit of the passage, −1 to 1; and 1 / (1 + units that cover more). */
  'lead',
  'leadRank',
  /** ln(1 + content words that are not the question's); ln(characters) − 5. */
  'fresh',
  'length',
  'short',
  'asks',
  'introduces',
  'isTitle',
  'caption',
  'listItem',
  'tableRow',
  'listAsked',
  'first',
  'opening',
  'passageScore',
  'passageRank',
] as const;

type GeneralFeature = (typeof GENERAL)[number];
export type UnitFeature = GeneralFeature | AnswerSign;
export const UNIT_FEATURES: readonly UnitFeature[] = [...GENERAL, ...ANSWER_SIGNS];
export type UnitFeatures = Readonly<Record<UnitFeature, number>>;

/** k1 and b of BM25 on units, and a usual unit's length in content words. */
const K1 = 1;
const B = 0.4;
const USUAL_LENGTH = 12;
/** A unit shorter than this seldom answers by itself, characters. */
const SHORT = 25;
/** Units before that a pronoun may point to. */
const RECENT = 3;
const CAPTION = /^(?:[\p{Lu}\s:–-]{8,}|(?:foto|les også|bilde|illustrasjon|kilde)\s?:)/u;

export function unitFeatures(asked: WeighedQuestion, around: UnitSurroundings): UnitFeatures {
  const { concepts, question } = asked;
  const { units, index } = around;
  const unit = units[index];
  if (unit === undefined) throw new RangeError(`No unit ${index} among ${units.length}.`);
  const { reading, match, own, fresh } = unit;
  const { places } = match;
  const gain = (...others: readonly (ConceptMatch | null | undefined)[]): number => {
    const there = others.filter((other): other is ConceptMatch => other !== null && other !== undefined);
    return there.length === 0 ? 0 : cover(asked, joinMatches(match, ...there)) - own;
  };
  const before = gain(units[index - 1]?.match);
  const found = places.filter((list) => list.length > 0).length;
  const common = cover(asked, match, (concept) => concepts[concept]?.isName === false);
  const names = concepts.filter(({ isName }) => isName).length;
  const others = units.filter((_, other) => other !== index).map((other) => other.own);
  const { text, contentTokens } = reading;
  return {
    own,
    compound: added(asked, match, 'compound'),
    sibling: added(asked, match, 'sibling'),
    similar: added(asked, match, 'similar'),
    synonym: added(asked, match, 'synonym'),
    bm25: bm25(asked, places, contentTokens),
    missing: heaviestMissing(asked, places),
    common,
    onlyNames: Number(names > 0 && names < concepts.length && common === 0),
    adjacent: adjacency(asked, match),
    span: found < 2 ? 0 : found / (1 + shortestSpan(places)),
    firstConcept: Number((places[0]?.length ?? 0) > 0),
    lastConcept: Number((places.at(-1)?.length ?? 0) > 0),
    density: contentTokens === 0 ? 0 : Math.min(1, found / contentTokens),
    local: localCover(around.localWeights, places, () => true),
    localCommon: localCover(around.localWeights, places, (concept) => concepts[concept]?.isName === false),
    before,
    recent: gain(...units.slice(Math.max(0, index - RECENT), index).map((other) => other.match)),
    after: gain(units[index + 1]?.match),
    leadIn: gain(around.leadIn),
    place: gain(around.headings, around.title),
    passage: gain(around.passage),
    anaphora: reading.pointsBack ? before : 0,
    lead: own - Math.max(0, ...others),
    leadRank: 1 / (1 + others.filter((other) => other > own + 1e-9).length),
    fresh: Math.log1p(Math.max(0, contentTokens - new Set(places.flat()).size)),
    length: Math.log1p(text.length) - 5,
    short: Number(text.length < SHORT),
    asks: Number(text.endsWith('?')),
    introduces: Number(text.endsWith(':')),
    isTitle: Number(text === around.titleText),
    caption: Number(CAPTION.test(text) || /^(?:FOTO|LES OGSÅ|Foto)/u.test(text)),
    listItem: Number(around.kind === 'list-item'),
    tableRow: Number(around.kind === 'table-row'),
    listAsked: Number(question.wantsList && around.kind !== 'sentence'),
    first: 1 / (1 + index),
    opening: 1 / around.ordinal,
    passageScore: around.passageScore,
    passageRank: 1 / around.passageRank,
    ...answerSigns(question, reading, fresh, places, around.above),
  };
}

function bm25({ concepts, total }: WeighedQuestion, places: readonly (readonly number[])[], length: number): number {
  if (total === 0) return 0;
  const stretch = 1 - B + (B * length) / USUAL_LENGTH;
  let sum = 0;
  concepts.forEach(({ weight }, concept) => {
    const frequency = places[concept]?.length ?? 0;
    sum += (weight * frequency * (K1 + 1)) / (frequency + K1 * stretch);
  });
  return sum / total;
}

/** Share of the question's weight in the heaviest concept the unit lacks. */
function heaviestMissing({ concepts, total }: WeighedQuestion, places: readonly (readonly number[])[]): number {
  if (total === 0) return 0;
  return Math.max(0, ...concepts.map(({ weight }, concept) => ((places[concept]?.length ?? 0) > 0 ? 0 : weight))) / total;
}

function localCover(weights: Float64Array, places: readonly (readonly number[])[], keep: (concept: number) => boolean): number {
  let found = 0;
  let all = 0;
  weights.forEach((weight, concept) => {
    if (!keep(concept)) return;
    all += weight;
    if ((places[concept]?.length ?? 0) > 0) found += weight;
  });
  return all === 0 ? 0 : found / all;
}

/** Tokens from the first to the last of the tightest group that holds every concept found. */
function shortestSpan(places: readonly (readonly number[])[]): number {
  const found = places.flatMap((list, concept) => list.map((at) => ({ at, concept }))).sort((a, b) => a.at - b.at);
  const wanted = places.filter((list) => list.length > 0).length;
  const counts = new Map<number, number>();
  let shortest = Number.POSITIVE_INFINITY;
  let from = 0;
  for (const { at, concept } of found) {
    counts.set(concept, (counts.get(concept) ?? 0) + 1);
    while (counts.size === wanted) {
      const first = found[from];
      if (first === undefined) break;
      shortest = Math.min(shortest, at - first.at + 1);
      const left = (counts.get(first.concept) ?? 0) - 1;
      if (left === 0) counts.delete(first.concept);
      else counts.set(first.concept, left);
      from++;
    }
  }
  return shortest;
}
