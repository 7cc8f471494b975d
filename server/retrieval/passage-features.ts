import type { PassageTerms, SourcedPassage } from '../../ingest/store/passage-source.ts';
import { added, adjacency, type ConceptMatch, cover, joinMatches, matchConcepts } from './concept-match.ts';
import type { WeighedQuestion } from './weighed-question.ts';

/** A passage that may answer, with what the engines said of it. */
export type Candidate = SourcedPassage & {
  /** Cosine −1 to 1 between the question's vector and the passage's; 0 when vectors did not find it. */
  readonly cosine: number;
  /** The document is about a sak the question names, or the passage mentions it. */
  readonly aboutSak: boolean;
  /** The document is of a day the question names. */
  readonly ofDate: boolean;
};

/** What the passage ranker looks at. Shares are of the question's weight, 0–1; the rest is 0 or 1 unless said otherwise. */
export const PASSAGE_FEATURES = [
  /** BM25F over title, headings and text, as a share of the most the question could get. */
  'bm25',
  /** Share found in text, headings or title. */
  'cover',
  /** Shares added by words related to what is missing. */
  'compound',
  'sibling',
  'similar',
  'synonym',
  /** Best share within a window of the text. */
  'window',
  'adjacent',
  /** Share found in headings and title. */
  'above',
  /** Share the neighbouring passages add, BM25F over all of them as one text, and the heaviest concept none of them has. */
  'around',
  'bm25Around',
  'missing',
  /** Shares of the names, here or beside, and of the numbers. */
  'names',
  'numbers',
  /** −1 to 1. */
  'cosine',
  /** First passage of its document. */
  'opening',
] as const;

type PassageFeature = (typeof PASSAGE_FEATURES)[number];
export type PassageFeatures = Readonly<Record<PassageFeature, number>>;

/** k1 and b of BM25; 1.2 and 0.75 are the usual (Robertson and Zaragoza 2009, § 3.5). */
const K1 = 1.2;
const B = 0.75;
/** Terms in a passage of usual length, the pivot of BM25's length normalisation. Range 50–200. */
const USUAL_LENGTH = 120;
/** Weight of a term's presence in each field beside its frequency in the text: BM25F (Robertson, Zaragoza and Taylor 2004). Range 0.5–3. */
const TITLE_WEIGHT = 1.5;
const HEADINGS_WEIGHT = 2;
/** Terms in a window, about a sentence and a half. Range 15–60. */
const WINDOW = 30;
/** Passages before and after that tell what this one is about. Range 1–3. */
const NEIGHBOURS = 2;

type Read = { readonly body: ConceptMatch; readonly above: ConceptMatch; readonly whole: ConceptMatch };

/** Features of every candidate, in order; the candidates of one document lend each other context. */
export function passageFeatures(asked: WeighedQuestion, candidates: readonly Candidate[]): PassageFeatures[] {
  const reads = candidates.map(({ terms }) => read(asked, terms));
  const byPlace = new Map(candidates.map(({ passage }, at) => [`${passage.documentId}#${passage.ordinal}`, at]));
  const isName = (concept: number): boolean => asked.concepts[concept]?.isName === true;
  const isNumber = (concept: number): boolean => asked.concepts[concept]?.isNumber === true;
  return candidates.flatMap(({ passage, terms, cosine }, at) => {
    const own = reads[at];
    if (own === undefined) return [];
    const neighbours: ConceptMatch[] = [];
    const texts: PassageTerms[] = [terms];
    for (let step = -NEIGHBOURS; step <= NEIGHBOURS; step++) {
      const place = step === 0 ? undefined : byPlace.get(`${passage.documentId}#${passage.ordinal + step}`);
      const neighbour = place === undefined ? undefined : candidates[place];
      if (place === undefined || neighbour === undefined) continue;
      neighbours.push((reads[place] ?? own).body);
      texts.push(neighbour.terms);
    }
    const around = neighbours.length === 0 ? own.whole : joinMatches(own.whole, ...neighbours);
    const covered = cover(asked, own.whole);
    return {
      bm25: bm25f(asked, terms),
      cover: covered,
      compound: added(asked, own.whole, 'compound'),
      sibling: added(asked, own.whole, 'sibling'),
      similar: added(asked, own.whole, 'similar'),
      synonym: added(asked, own.whole, 'synonym'),
      window: windowCover(asked, own.body),
      adjacent: adjacency(asked, own.body),
      above: cover(asked, own.above),
      around: cover(asked, around) - covered,
      bm25Around: bm25f(asked, { ...terms, body: texts.flatMap(({ body }) => body) }),
      missing: heaviestMissing(asked, around),
      names: cover(asked, around, isName),
      numbers: cover(asked, own.whole, isNumber),
      cosine,
      opening: passage.ordinal === 1 ? 1 : 0,
    };
  });
}

function read(asked: WeighedQuestion, terms: PassageTerms): Read {
  const match = (list: readonly string[]): ConceptMatch => matchConcepts(asked, list);
  const body = match(terms.body);
  const headings = match(terms.headings);
  const title = match(terms.title);
  const above = joinMatches(headings, title);
  return { body, above, whole: joinMatches(body, above) };
}

/** BM25F as a share of the most the question could get, 0–1; related words count for their credit. */
function bm25f({ concepts, meanings, total }: WeighedQuestion, { title, headings, body }: PassageTerms): number {
  if (total === 0) return 0;
  const counts = (terms: readonly string[]): Float64Array => {
    const found = new Float64Array(concepts.length);
    for (const term of terms) for (const { concept, credit } of meanings.get(term) ?? []) found[concept] = (found[concept] ?? 0) + credit;
    return found;
  };
  const [inTitle, inHeadings, inBody] = [counts(title), counts(headings), counts(body)];
  const stretch = 1 - B + (B * body.length) / USUAL_LENGTH;
  let sum = 0;
  concepts.forEach(({ weight }, concept) => {
    const frequency =
      TITLE_WEIGHT * Math.min(1, inTitle[concept] ?? 0) +
      HEADINGS_WEIGHT * Math.min(1, inHeadings[concept] ?? 0) +
      (inBody[concept] ?? 0) / stretch;
    sum += (weight * frequency) / (frequency + K1);
  });
  return sum / total;
}

/** Share of the question's weight in the heaviest concept that is nowhere, not even as a related word. */
function heaviestMissing({ concepts, total }: WeighedQuestion, { credits }: ConceptMatch): number {
  if (total === 0) return 0;
  const all = Object.values(credits);
  return Math.max(0, ...concepts.map(({ weight }, concept) => weight * (1 - Math.max(...all.map((found) => found[concept] ?? 0))))) / total;
}

/** The best share of the question found within a window of the text. */
function windowCover({ concepts, total }: WeighedQuestion, { places }: ConceptMatch): number {
  if (total === 0) return 0;
  const found = places.flatMap((list, concept) => list.map((at) => ({ at, concept }))).sort((a, b) => a.at - b.at);
  const last = new Float64Array(concepts.length).fill(Number.NEGATIVE_INFINITY);
  let best = 0;
  for (const { at, concept } of found) {
    last[concept] = at;
    let sum = 0;
    for (let other = 0; other < concepts.length; other++) {
      if (at - (last[other] ?? 0) < WINDOW) sum += concepts[other]?.weight ?? 0;
    }
    best = Math.max(best, sum);
  }
  return best / total;
}
