import type { Analyser } from '#domain/analyser.ts';
import type { EvidenceUnit, Passage } from '#domain/passage.ts';
import { coverage, type WeighedConcept } from '../retrieval/concept-weights.ts';
import type { Question, QuestionConcept } from '../retrieval/question.ts';
import type { SearchHit } from '../retrieval/searcher.ts';
import { holdsAnswerTo } from './answer-type.ts';
import type { Evidence, EvidenceList } from './evidence.ts';
import { listsIn } from './lists-in.ts';

/** What each observation adds to a unit's score. Chosen by hand on the archive's own questions; to be learnt in evals. */
const WEIGHTS = {
  own: 1,
  context: 0.55,
  rank: 0.35,
  fits: 0.2,
  counted: 0.3,
  asksItself: -0.5,
  fragment: -0.1,
  listAsked: 0.3,
  listNotAsked: -0.15,
};
/** A unit shorter than this seldom answers by itself, characters. */
const FRAGMENT = 20;

export type RankedEvidence = { readonly units: readonly Evidence[]; readonly lists: readonly EvidenceList[] };

/** Every unit and list of the passages found, best first. */
export function rankEvidence(
  question: Question,
  concepts: readonly WeighedConcept[],
  hits: readonly SearchHit[],
  analyser: Analyser,
): RankedEvidence {
  const best = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
  const termsOf = (text: string): string[] => analyser.terms(text).map(({ term }) => term);
  const units: Evidence[] = [];
  const lists: EvidenceList[] = [];
  for (const hit of hits) {
    const { passage, document } = hit;
    const place = {
      headings: termsOf([...passage.headings, ...passage.tableHeader].join('\n')),
      title: termsOf(document.metadata.title.value),
    };
    const unitTerms = passage.units.map(({ start, end }) => termsOf(passage.text.slice(start, end)));
    const rank = WEIGHTS.rank * (hit.score / best);
    passage.units.forEach((unit, index) => {
      const text = passage.text.slice(unit.start, unit.end);
      const own = coverage(concepts, new Set(unitTerms[index]));
      const around = [...place.headings, ...place.title, ...(unitTerms[introducing(passage, index)] ?? []), ...(unitTerms[index] ?? [])];
      const withContext = coverage(concepts, new Set(around));
      const fits = holdsAnswerTo(question.kind, text);
      const score =
        WEIGHTS.own * own +
        WEIGHTS.context * (withContext - own) +
        rank +
        (fits ? WEIGHTS.fits : 0) +
        (question.kind === 'count' && counts(text, question.concepts[0], analyser) ? WEIGHTS.counted : 0) +
        (text.endsWith('?') ? WEIGHTS.asksItself : 0) +
        (text.length < FRAGMENT ? WEIGHTS.fragment : 0);
      units.push({ hit, unit, index, text, own, withContext, fits, score });
    });
    for (const { lead, items } of listsIn(passage)) {
      const leadTerms = lead === null ? [] : termsOf(passage.text.slice(lead.start, lead.end));
      const own = coverage(concepts, new Set([...leadTerms, ...(lead === null ? place.headings : termsOf(passage.headings.at(-1) ?? ''))]));
      const withContext = coverage(concepts, new Set([...leadTerms, ...place.headings, ...place.title]));
      const asked = question.kind === 'list' ? WEIGHTS.listAsked : WEIGHTS.listNotAsked;
      const score = WEIGHTS.own * own + WEIGHTS.context * (withContext - own) + rank + WEIGHTS.fits + asked;
      lists.push({ hit, lead, items: items.map((range) => ({ hit, range })), own, withContext, score });
    }
  }
  return { units: units.sort((a, b) => b.score - a.score), lists: lists.sort((a, b) => b.score - a.score) };
}

/** A number right before the thing counted, with at most two words between: «65 kommuner», «2,23 mill. nye innbyggere». */
const NUMBER_BEFORE =
  /(?:\d[\p{L}\d.,]*|(?<!\p{L})(?:en|ein|ett|eitt|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|fjorten|femten|tjue|hundre|tusen)(?!\p{L}))\s+(?:[\p{L}.]+\s+){0,2}$/iu;

function counts(text: string, counted: QuestionConcept | undefined, analyser: Analyser): boolean {
  return analyser.terms(text).some(({ term, start }) => counted?.variants[0] === term && NUMBER_BEFORE.test(text.slice(0, start)));
}

/** The unit that says what this one is about: a list's lead-in, otherwise the sentence before; −1 when there is none. */
function introducing(passage: Passage, index: number): number {
  const kindAt = (at: number): EvidenceUnit['kind'] | undefined => passage.units[at]?.kind;
  if (kindAt(index) === 'sentence') return index - 1;
  let at = index - 1;
  while (at >= 0 && kindAt(at) === kindAt(index)) at--;
  return at;
}
