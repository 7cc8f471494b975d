import { ArchiveError } from '#domain/archive-error.ts';
import { GOLD_SPLITS, type GoldQuestion } from '../datasets/archive/gold-question.ts';
import type { GivenQuote, GoldVerdict } from '../scorers/gold-verdict.ts';
import { type AnsweredGold, withArchiveAnswers } from './archive-answers.ts';
import { type ArchiveFigures, archiveFigures } from './archive-figures.ts';
import { type GoldArchive, presentSources } from './archive-sources.ts';

export type ArchiveRun = {
  readonly figures: ArchiveFigures;
  /** Of the tuning half only: whoever sees which held-out questions fail, tunes on them. */
  readonly byQuestion: readonly ArchiveQuestionFigures[];
  /** The wrong answers to the tuning half. */
  readonly failures: readonly ArchiveFailure[];
};

type ArchiveQuestionFigures = Pick<GoldQuestion, 'id' | 'archive' | 'form' | 'kind'> &
  GoldVerdict & { readonly documentRecallAt1: 0 | 1 | null };

export type ArchiveFailure = Pick<GoldQuestion, 'id' | 'kind' | 'before' | 'question' | 'facts' | 'documents' | 'place'> & {
  readonly verdict: GoldVerdict;
  readonly confidence: number;
  readonly quotes: readonly GivenQuote[];
};

/**
 * Asks the gold questions and counts the right answers.
 *
 * @param which `all` = those whose documents are there
 * @throws ArchiveError `not-found` when the documents of the archive are not there
 */
export async function archiveSuite(
  which: GoldArchive | 'all',
  split: GoldQuestion['split'] | 'all',
  signal: AbortSignal,
): Promise<ArchiveRun> {
  const archives = which === 'all' ? presentSources().archives : [which];
  const splits = split === 'all' ? GOLD_SPLITS : [split];
  if (archives.length === 0)
    throw new ArchiveError('not-found', 'Ingen av arkivene med fasit finnes.', 'Kontroller mappen corpus/documents.');
  const answered: AnsweredGold[] = [];
  for (const archive of archives) answered.push(...(await withArchiveAnswers(archive, splits, (answers) => answers, signal)));
  const tuning = answered.filter(({ gold }) => gold.split === 'tuning');
  return {
    figures: archiveFigures(answered.map(({ gold, verdict, documentRecallAt1 }) => ({ ...gold, verdict, documentRecallAt1 }))),
    byQuestion: tuning.map(questionFigures),
    failures: tuning.filter(({ verdict }) => !verdict.right).map(failure),
  };
}

function questionFigures({ gold: { id, archive, form, kind }, verdict, documentRecallAt1 }: AnsweredGold): ArchiveQuestionFigures {
  return { id, archive, form, kind, ...verdict, documentRecallAt1 };
}

function failure({ gold, answer, given, verdict }: AnsweredGold): ArchiveFailure {
  const { id, kind, before, question, facts, documents, place } = gold;
  return { id, kind, before, question, facts, documents, place, verdict, confidence: answer.confidence, quotes: given.quotes };
}
