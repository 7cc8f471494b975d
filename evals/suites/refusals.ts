import type { Answer } from '#domain/answer.ts';
import type { Citation } from '#domain/citation.ts';
import type { ArchiveReader } from '../../ingest/store/archive-reader.ts';
import { finalAnswer } from '../../server/answer/final-answer.ts';
import { GOLD_SPLITS, type GoldQuestion } from '../datasets/archive/gold-question.ts';
import { loadNorQuad } from '../datasets/norquad/load-norquad.ts';
import type { NorQuadQuestion } from '../datasets/norquad/norquad.ts';
import { norQuadPath, writeNorQuadCorpus } from '../datasets/norquad/write-norquad-corpus.ts';
import { strEm } from '../scorers/str-em.ts';
import { withArchiveAnswers } from './archive-answers.ts';
import { type EvalSources, type GoldArchive, type NorQuadFiles, presentSources } from './archive-sources.ts';
import { type RefusalCase, type RefusalPlots, type RefusalScores, refusalPlots, refusalScores } from './refusals-scores.ts';
import { withTemporaryArchive } from './temporary-archive.ts';

/** The scores over the gold questions, in parts, and over NorQuAD by itself. */
type RefusalFigures = { readonly suite: 'refusals' } & RefusalScores & {
    readonly byArchive: Readonly<Partial<Record<GoldArchive, RefusalScores>>>;
    readonly bySplit: Readonly<Partial<Record<GoldQuestion['split'], RefusalScores>>>;
    /** null when `refusal.json` is not there. */
    readonly norquad: RefusalScores | null;
  };

export type RefusalRun = {
  readonly figures: RefusalFigures;
  /** Over the gold questions, and over NorQuAD. */
  readonly gold: RefusalPlots;
  readonly norquad: RefusalPlots | null;
};

/**
 * Asks questions that the archives answer and questions that they do not, and looks at what was refused and how sure the answers were.
 *
 * @param sources all that is there, unless told otherwise
 */
export async function refusalsSuite(signal: AbortSignal, sources: EvalSources = presentSources()): Promise<RefusalRun> {
  const byArchive: Partial<Record<GoldArchive, RefusalScores>> = {};
  const gold: GoldCase[] = [];
  for (const archive of sources.archives) {
    const cases = await goldCases(archive, signal);
    byArchive[archive] = refusalScores(cases);
    gold.push(...cases);
  }
  const bySplit: Partial<Record<GoldQuestion['split'], RefusalScores>> = {};
  for (const split of GOLD_SPLITS) bySplit[split] = refusalScores(gold.filter((asked) => asked.split === split));
  const norquad = sources.norquad === null ? null : await norquadCases(sources.norquad, signal);
  return {
    figures: {
      suite: 'refusals',
      ...refusalScores(gold),
      byArchive,
      bySplit,
      norquad: norquad === null ? null : refusalScores(norquad),
    },
    gold: refusalPlots(gold),
    norquad: norquad === null ? null : refusalPlots(norquad),
  };
}

type GoldCase = RefusalCase & Pick<GoldQuestion, 'split'>;

function goldCases(archive: GoldArchive, signal: AbortSignal): Promise<GoldCase[]> {
  return withArchiveAnswers(
    archive,
    GOLD_SPLITS,
    (answered) =>
      answered.map(({ gold: { kind, split }, answer: { confidence }, verdict: { refused, evidenceRight } }) => {
        return { split, confidence, answerable: kind !== 'unanswerable', refused, evidenceRight };
      }),
    signal,
  );
}

async function norquadCases({ folder, questions: file }: NorQuadFiles, signal: AbortSignal): Promise<RefusalCase[] | null> {
  const { refusal, questions } = loadNorQuad(folder, file);
  if (refusal === null) return null;
  const byId = new Map(questions.map((question) => [question.id, question]));
  return withTemporaryArchive(
    async (documents) => {
      await writeNorQuadCorpus(refusal.archive, documents);
      return documents;
    },
    async ({ archive, answers }) => {
      const cases: RefusalCase[] = [];
      for (const answerable of [true, false]) {
        for (const { id, question } of answerable ? refusal.answerable : refusal.unanswerable) {
          const answer = await finalAnswer(answers.answerer, question, {}, signal);
          const evidenceRight = answerable && holdsGold(answer, byId.get(id), archive.reader);
          cases.push({ confidence: answer.confidence, answerable, refused: answer.kind === 'unanswered', evidenceRight });
        }
      }
      return cases;
    },
    signal,
  );
}

/** Whether a quote of the answer, or the nearest place of a refusal, is of the gold passage and holds a gold answer. */
function holdsGold(answer: Answer, gold: NorQuadQuestion | undefined, reader: Pick<ArchiveReader, 'document'>): boolean {
  if (gold === undefined) return false;
  const citations: readonly Citation[] =
    answer.kind === 'unanswered' ? answer.nearest.slice(0, 1) : answer.statements.flatMap((statement) => statement.citations);
  return citations.some(({ documentId, quote }) => {
    const fromGold = reader.document(documentId)?.path === norQuadPath(gold.passageId);
    return fromGold && strEm(quote, [gold.answers.map(({ text }) => text)]) === 1;
  });
}
