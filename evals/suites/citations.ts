import { finalAnswer } from '../../server/answer/final-answer.ts';
import { GOLD_SPLITS } from '../datasets/archive/gold-question.ts';
import { loadNorQuad } from '../datasets/norquad/load-norquad.ts';
import { writeNorQuadCorpus } from '../datasets/norquad/write-norquad-corpus.ts';
import { withArchiveAnswers } from './archive-answers.ts';
import { type EvalSources, type GoldArchive, type NorQuadFiles, presentSources } from './archive-sources.ts';
import { type CheckedAnswer, createAnswerChecker } from './citations-check.ts';
import { withTemporaryArchive } from './temporary-archive.ts';

/** Counts, and shares 0–1 that are all 1 for extractive answers; null when there is nothing to count. */
export type CitationScores = {
  /** Questions that were answered; the measures of ALCE are means over them. */
  readonly answers: number;
  readonly statements: number;
  /** Quotes shown, with those of refusals. */
  readonly quotes: number;
  readonly citationRecall: number | null;
  readonly citationPrecision: number | null;
  /** Quotes that stand both in the passage and in the page or other place they open. */
  readonly quotesVerbatim: number | null;
  /** Quotes whose marks cover them and nothing more. */
  readonly quotesMarked: number | null;
  /** Statements whose text stands in their own quotes. */
  readonly statementsQuoted: number | null;
};

type CitationFigures = { readonly suite: 'citations' } & CitationScores & {
    readonly byArchive: Readonly<Partial<Record<GoldArchive | 'norquad', CitationScores>>>;
  };

export type CitationRun = {
  readonly figures: CitationFigures;
  /** Answers with something wrong; those of held-out questions are left out here, but not in the figures. */
  readonly faults: readonly CitationFault[];
};

type CitationFault = { readonly id: string; readonly checked: CheckedAnswer };

type CheckedQuestion = CitationFault & { readonly heldOut: boolean };

/** NorQuAD questions asked: the first of the file. Range 50–2,000; more give the same, slower. */
const NORQUAD_QUESTIONS = 200;

/**
 * Asks the gold questions, and the first of NorQuAD's, and checks every citation shown against what the archives store.
 *
 * @param sources all that is there, unless told otherwise
 */
export async function citationsSuite(signal: AbortSignal, sources: EvalSources = presentSources()): Promise<CitationRun> {
  const byArchive: Partial<Record<GoldArchive | 'norquad', CitationScores>> = {};
  const all: CheckedQuestion[] = [];
  for (const archive of sources.archives) {
    const checked = await checkGold(archive, signal);
    byArchive[archive] = citationScores(checked.map((question) => question.checked));
    all.push(...checked);
  }
  if (sources.norquad !== null) {
    const checked = await checkNorQuad(sources.norquad, signal);
    byArchive.norquad = citationScores(checked.map((question) => question.checked));
    all.push(...checked);
  }
  return {
    figures: { suite: 'citations', ...citationScores(all.map(({ checked }) => checked)), byArchive },
    faults: all.filter(({ heldOut, checked }) => !heldOut && isFaulty(checked)).map(({ id, checked }) => ({ id, checked })),
  };
}

function checkGold(archive: GoldArchive, signal: AbortSignal): Promise<CheckedQuestion[]> {
  return withArchiveAnswers(
    archive,
    GOLD_SPLITS,
    (answered, { reader }) => {
      const check = createAnswerChecker(reader);
      return answered.map(({ gold: { id, split }, answer }) => ({ id, heldOut: split === 'held-out', checked: check(answer) }));
    },
    signal,
  );
}

function checkNorQuad({ folder, questions: file }: NorQuadFiles, signal: AbortSignal): Promise<CheckedQuestion[]> {
  const { passages, questions } = loadNorQuad(folder, file);
  return withTemporaryArchive(
    async (documents) => {
      await writeNorQuadCorpus(passages, documents);
      return documents;
    },
    async ({ archive, answers }) => {
      const check = createAnswerChecker(archive.reader);
      const checked: CheckedQuestion[] = [];
      for (const { id, question } of questions.slice(0, NORQUAD_QUESTIONS)) {
        checked.push({ id, heldOut: false, checked: check(await finalAnswer(answers.answerer, question, {}, signal)) });
      }
      return checked;
    },
    signal,
  );
}

export function citationScores(checked: readonly CheckedAnswer[]): CitationScores {
  const recalls = checked.flatMap(({ recall }) => recall ?? []);
  const statements = checked.flatMap((answer) => answer.statements);
  const quotes = checked.flatMap((answer) => answer.quotes);
  return {
    answers: recalls.length,
    statements: statements.length,
    quotes: quotes.length,
    citationRecall: mean(recalls),
    citationPrecision: mean(checked.flatMap(({ precision }) => precision ?? [])),
    quotesVerbatim: mean(quotes.map(({ inPassage, inPlace }) => Number(inPassage && inPlace))),
    quotesMarked: mean(quotes.map(({ marked }) => Number(marked))),
    statementsQuoted: mean(statements.map(Number)),
  };
}

function isFaulty({ recall, precision, statements, quotes }: CheckedAnswer): boolean {
  const unsound = quotes.some(({ inPassage, inPlace, marked }) => !(inPassage && inPlace && marked));
  return unsound || statements.includes(false) || (recall ?? 1) < 1 || (precision ?? 1) < 1;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
