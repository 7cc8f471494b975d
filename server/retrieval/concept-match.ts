import type { Relation, WeighedQuestion } from './weighed-question.ts';

/** What a text holds of a question: for each concept the best credit 0–1, by relation, and where the concept itself stands. */
export type ConceptMatch = {
  readonly credits: Readonly<Record<Relation, Float64Array>>;
  /** Places, counted from 0, of each concept (relation `same`). */
  readonly places: readonly (readonly number[])[];
};

const RELATIONS: readonly Relation[] = ['same', 'compound', 'sibling', 'similar', 'synonym'];

/** @param terms the terms at each place of the text; a place with one term may be the term itself */
export function matchConcepts({ concepts, meanings }: WeighedQuestion, terms: readonly (string | readonly string[])[]): ConceptMatch {
  const empty = (): Float64Array => new Float64Array(concepts.length);
  const credits = { same: empty(), compound: empty(), sibling: empty(), similar: empty(), synonym: empty() };
  const places = concepts.map((): number[] => []);
  const note = (term: string, at: number): void => {
    const said = meanings.get(term);
    if (said === undefined) return;
    for (const { concept, relation, credit } of said) {
      const found = credits[relation];
      if (credit > (found[concept] ?? 0)) found[concept] = credit;
      if (relation === 'same' && places[concept]?.at(-1) !== at) places[concept]?.push(at);
    }
  };
  for (let at = 0; at < terms.length; at++) {
    const here = terms[at];
    if (typeof here === 'string') note(here, at);
    else for (const term of here ?? []) note(term, at);
  }
  return { credits, places };
}

/** What several texts hold together; `places` are those of the first. */
export function joinMatches(first: ConceptMatch, ...rest: readonly ConceptMatch[]): ConceptMatch {
  const credits = { ...first.credits };
  for (const relation of RELATIONS) {
    const best = first.credits[relation].slice();
    for (const other of rest) {
      const found = other.credits[relation];
      for (let concept = 0; concept < best.length; concept++) best[concept] = Math.max(best[concept] ?? 0, found[concept] ?? 0);
    }
    credits[relation] = best;
  }
  return { credits, places: first.places };
}

/** Share 0–1 of the question's weight found, the concepts themselves only. */
export function cover(asked: WeighedQuestion, { credits }: ConceptMatch, keep?: (concept: number) => boolean): number {
  let found = 0;
  let all = 0;
  asked.concepts.forEach(({ weight }, concept) => {
    if (keep !== undefined && !keep(concept)) return;
    all += weight;
    found += weight * (credits.same[concept] ?? 0);
  });
  return all === 0 ? 0 : found / all;
}

/** Share 0–1 of the question's weight added by words of one relation to concepts that are not there themselves. */
export function added(asked: WeighedQuestion, { credits }: ConceptMatch, relation: Exclude<Relation, 'same'>): number {
  if (asked.total === 0) return 0;
  let found = 0;
  asked.concepts.forEach(({ weight }, concept) => {
    found += weight * Math.max(0, (credits[relation][concept] ?? 0) - (credits.same[concept] ?? 0));
  });
  return found / asked.total;
}

/** Tokens between two concepts that still stand together. Range 1–5. */
const NEAR = 3;

/** Share of the pairs of concepts side by side in the question that stand together, in that order. */
export function adjacency({ concepts }: WeighedQuestion, { places }: ConceptMatch): number {
  let found = 0;
  let all = 0;
  for (let index = 1; index < concepts.length; index++) {
    const weight = (concepts[index - 1]?.weight ?? 0) + (concepts[index]?.weight ?? 0);
    all += weight;
    const earlier = places[index - 1] ?? [];
    if ((places[index] ?? []).some((at) => earlier.some((from) => at > from && at - from <= NEAR))) found += weight;
  }
  return all === 0 ? 0 : found / all;
}
