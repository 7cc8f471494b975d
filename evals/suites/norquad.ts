import { finalAnswer } from '../../server/answer/final-answer.ts';
import type { Archive } from '../../ingest/open-archive.ts';
import type { AnswerRule } from '../../server/retrieval/answer-rules.ts';
import type { Answers } from '../../server/open-answers.ts';
import { loadNorQuad } from '../datasets/norquad/load-norquad.ts';
import type { NorQuad, NorQuadRefusal } from '../datasets/norquad/norquad.ts';
import { norQuadPlaces } from '../datasets/norquad/norquad-places.ts';
import { writeNorQuadCorpus } from '../datasets/norquad/write-norquad-corpus.ts';
import { auroc } from '../scorers/auroc.ts';
import { coverageAtPrecision } from '../scorers/coverage-at-precision.ts';
import { ndcgAt } from '../scorers/ndcg-at.ts';
import { recallAt } from '../scorers/recall-at.ts';
import type { ScoredQuestion } from '../scorers/scored-question.ts';
import { sentenceHit } from '../scorers/sentence-hit.ts';
import { withTemporaryArchive } from './temporary-archive.ts';

/** Figures 0–1, as the contract names them; the last two are null when the folder has no `refusal.json`. */
type NorQuadFigures = {
  readonly suite: 'norquad';
  readonly questions: number;
  readonly documentRecallAt1: number;
  readonly documentNdcgAt10: number;
  readonly sentenceHitAt1: number;
  readonly sentenceHitAt3: number;
  readonly sentenceHitAt5: number;
  readonly refusalAuroc: number | null;
  readonly coverageAt95Precision: number | null;
};

export type NorQuadRun = {
  readonly figures: NorQuadFigures;
  /** One for each question with an answer. */
  readonly byQuestion: readonly QuestionFigures[];
  /** Every question put to the smaller archive. */
  readonly refusals: readonly ScoredQuestion[];
};

export type QuestionFigures = {
  readonly id: string;
  readonly kind: string;
  readonly documentRecallAt1: number;
  readonly documentNdcgAt10: number;
  readonly sentenceHitAt1: number;
  readonly sentenceHitAt3: number;
  readonly sentenceHitAt5: number;
};

const PRECISION = 0.95;

/**
 * Reads NorQuAD's passages into an archive, one document each, and puts every question to it.
 *
 * @param folder holds `passages.jsonl` and, for the figures on refusal, `refusal.json`
 * @param questionsFile in the shape of `questions-*.jsonl`
 * @param every asks only every so many of the questions, from the first on, in the same archives; ≥ 1
 * @throws ArchiveError as `loadNorQuad`
 */
export async function norquadSuite(
  folder: string,
  questionsFile: string,
  signal: AbortSignal,
  { every = 1 }: { readonly every?: number } = {},
): Promise<NorQuadRun> {
  const data = thinned(loadNorQuad(folder, questionsFile), every);
  const byQuestion = await retrieval(data, signal);
  const refusals = data.refusal === null ? [] : await refusal(data.refusal, signal);
  const mean = (figure: Exclude<keyof QuestionFigures, 'id' | 'kind'>): number =>
    byQuestion.length === 0 ? 0 : byQuestion.reduce((sum, question) => sum + question[figure], 0) / byQuestion.length;
  return {
    figures: {
      suite: 'norquad',
      questions: byQuestion.length,
      documentRecallAt1: mean('documentRecallAt1'),
      documentNdcgAt10: mean('documentNdcgAt10'),
      sentenceHitAt1: mean('sentenceHitAt1'),
      sentenceHitAt3: mean('sentenceHitAt3'),
      sentenceHitAt5: mean('sentenceHitAt5'),
      refusalAuroc: data.refusal === null ? null : auroc(refusals),
      coverageAt95Precision: data.refusal === null ? null : (coverageAtPrecision(refusals, PRECISION)?.coverage ?? 0),
    },
    byQuestion,
    refusals,
  };
}

function thinned({ passages, questions, refusal: all }: NorQuad, every: number): NorQuad {
  const some = <T>(list: readonly T[]): T[] => list.filter((_, index) => index % every === 0);
  const fewer = all === null ? null : { ...all, answerable: some(all.answerable), unanswerable: some(all.unanswerable) };
  return { passages, questions: some(questions), refusal: fewer };
}

function retrieval({ passages, questions }: NorQuad, signal: AbortSignal): Promise<QuestionFigures[]> {
  return withTemporaryArchive(
    async (folder) => {
      await writeNorQuadCorpus(passages, folder);
      return folder;
    },
    ({ archive, answers }) => askedOf(answers, { passages, questions }, archive, signal),
    signal,
  );
}

/** Mean hit of the first sentence with every rule and then without each of some, over NorQuAD's questions with an answer. */
export function norquadWithout(
  folder: string,
  questionsFile: string,
  rules: readonly AnswerRule[],
  signal: AbortSignal,
): Promise<ReadonlyMap<AnswerRule | null, number>> {
  const { passages, questions } = loadNorQuad(folder, questionsFile);
  return withTemporaryArchive(
    async (work) => {
      await writeNorQuadCorpus(passages, work);
      return work;
    },
    async ({ archive, answersWithout }) => {
      const hits = new Map<AnswerRule | null, number>();
      for (const rule of [null, ...rules]) {
        const figures = await askedOf(answersWithout(new Set(rule === null ? [] : [rule])), { passages, questions }, archive, signal);
        hits.set(rule, figures.reduce((sum, { sentenceHitAt1 }) => sum + sentenceHitAt1, 0) / Math.max(1, figures.length));
      }
      return hits;
    },
    signal,
  );
}

async function askedOf(
  answers: Answers,
  { passages, questions }: Pick<NorQuad, 'passages' | 'questions'>,
  archive: Archive,
  signal: AbortSignal,
): Promise<QuestionFigures[]> {
  const places = norQuadPlaces(passages, (id) => archive.reader.passage(id));
  const figures: QuestionFigures[] = [];
  for (const { id, question, passageId, answers: golds } of questions) {
    const { asked, passages: found, units } = await answers.findEvidence(question, {}, signal);
    const documents = [...new Set(found.flatMap(({ document }) => places.documentOf(document.id) ?? []))];
    const spans = units
      .slice(0, 5)
      .flatMap(({ source, unit }) => places.spanOf(source.passage.id, unit) ?? { passageId: '', start: 0, end: 0 });
    const gold = { passageId, answers: golds };
    figures.push({
      id,
      kind: asked.question.kind,
      documentRecallAt1: recallAt(documents, passageId, 1),
      documentNdcgAt10: ndcgAt(documents, passageId, 10),
      sentenceHitAt1: sentenceHit(spans, gold, 1),
      sentenceHitAt3: sentenceHit(spans, gold, 3),
      sentenceHitAt5: sentenceHit(spans, gold, 5),
    });
  }
  return figures;
}

function refusal({ archive: passages, answerable, unanswerable }: NorQuadRefusal, signal: AbortSignal): Promise<ScoredQuestion[]> {
  return withTemporaryArchive(
    async (folder) => {
      await writeNorQuadCorpus(passages, folder);
      return folder;
    },
    async ({ answers }) => {
      const scored: ScoredQuestion[] = [];
      for (const { question } of answerable) scored.push({ confidence: await confidenceIn(answers, question, signal), answerable: true });
      for (const { question } of unanswerable)
        scored.push({ confidence: await confidenceIn(answers, question, signal), answerable: false });
      return scored;
    },
    signal,
  );
}

async function confidenceIn({ answerer }: Answers, question: string, signal: AbortSignal): Promise<number> {
  return (await finalAnswer(answerer, question, {}, signal)).confidence;
}
