import path from 'node:path';
import type { Answer } from '#domain/answer.ts';
import type { Citation } from '#domain/citation.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { Archive } from '../../ingest/open-archive.ts';
import type { Answers } from '../../server/open-answers.ts';
import type { AnswerRule } from '../../server/retrieval/answer-rules.ts';
import { type GoldQuestion, loadGoldQuestions } from '../datasets/archive/gold-question.ts';
import { type GivenAnswer, type GoldVerdict, goldVerdict } from '../scorers/gold-verdict.ts';
import { recallAt } from '../scorers/recall-at.ts';
import { askInConversation } from './archive-conversation.ts';
import { archiveFolder, type GoldArchive } from './archive-sources.ts';
import { withTemporaryArchive } from './temporary-archive.ts';

/** A gold question with the answer it was given and how good that was. */
export type AnsweredGold = {
  readonly gold: GoldQuestion;
  readonly answer: Answer;
  readonly given: GivenAnswer;
  readonly verdict: GoldVerdict;
  /** Whether the first document told of is a right one; null for an unanswerable question. */
  readonly documentRecallAt1: 0 | 1 | null;
};

/**
 * Reads one of the archives anew and asks its gold questions, each as a user would.
 *
 * @param use is given the answers while the archive is open
 * @throws ArchiveError `not-found` when the archive's documents are not there
 */
export function withArchiveAnswers<T>(
  name: GoldArchive,
  splits: readonly GoldQuestion['split'][],
  use: (answered: readonly AnsweredGold[], archive: Archive) => T,
  signal: AbortSignal,
): Promise<T> {
  const folder = archiveFolder(name);
  const questions = loadGoldQuestions().filter(({ archive, split }) => archive === name && splits.includes(split));
  return withTemporaryArchive(
    () => Promise.resolve(folder),
    async ({ archive, answers }) => use(await askGold(questions, archive, answers, signal), archive),
    signal,
  );
}

/** The gold questions of an archive, asked with every rule and then without each of some. */
export function withoutRules<T>(
  name: GoldArchive,
  rules: readonly AnswerRule[],
  use: (answered: readonly AnsweredGold[], without: AnswerRule | null) => T,
  signal: AbortSignal,
): Promise<T[]> {
  const questions = loadGoldQuestions().filter(({ archive }) => archive === name);
  return withTemporaryArchive(
    () => Promise.resolve(archiveFolder(name)),
    async ({ archive, answersWithout }) => {
      const used: T[] = [];
      for (const rule of [null, ...rules])
        used.push(use(await askGold(questions, archive, answersWithout(new Set(rule === null ? [] : [rule])), signal), rule));
      return used;
    },
    signal,
  );
}

async function askGold(
  questions: readonly GoldQuestion[],
  archive: Archive,
  answers: Answers,
  signal: AbortSignal,
): Promise<AnsweredGold[]> {
  const nameOf = (id: DocumentId): string => path.parse(archive.reader.document(id)?.path ?? '').name;
  const answered: AnsweredGold[] = [];
  for (const gold of questions) {
    const { answer, documents } = await askInConversation(answers.answerer, gold, signal);
    const given = givenAnswer(answer, nameOf);
    // An answer from the register tells of no passages; then its own first document is the first told of.
    const [first = given.quotes[0]?.document ?? ''] = documents.map(nameOf);
    const documentRecallAt1 = gold.documents.length === 0 ? null : recallAt(gold.documents, first, gold.documents.length);
    answered.push({ gold, answer, given, verdict: goldVerdict(gold, given), documentRecallAt1 });
  }
  return answered;
}

/** The answer's quotes; a refusal's are the nearest place it shows. */
function givenAnswer(answer: Answer, nameOf: (id: DocumentId) => string): GivenAnswer {
  const refused = answer.kind === 'unanswered';
  const citations: readonly Citation[] = refused
    ? answer.nearest.slice(0, 1)
    : answer.statements.flatMap((statement) => statement.citations);
  return {
    refused,
    quotes: citations.map(({ quote, documentId, locators }) => ({
      quote,
      document: nameOf(documentId),
      places: locators.map(({ place }) => place),
    })),
  };
}
