import { GOLD_ARCHIVES, GOLD_FORMS, GOLD_KINDS, GOLD_SPLITS, type GoldQuestion } from '../datasets/archive/gold-question.ts';
import type { GoldVerdict } from '../scorers/gold-verdict.ts';
import { refusalRates } from '../scorers/refusal-rates.ts';

/** What became of one gold question; holds neither the question nor the answer. */
export type ArchiveOutcome = Pick<GoldQuestion, 'archive' | 'split' | 'form' | 'kind'> & {
  readonly verdict: GoldVerdict;
  readonly documentRecallAt1: 0 | 1 | null;
};

/** `questions` is a count, the rest are means 0–1; null when none of the questions can tell. */
export type ArchiveScores = {
  readonly questions: number;
  /** Of all questions: the whole answer is right, or an unanswerable question is refused. */
  readonly right: number | null;
  /** Of the answerable: the share of the facts that the answer quotes, 0 when refused. */
  readonly factRecall: number | null;
  /** Of the answerable: the first document told of is a right one. */
  readonly documentRecallAt1: number | null;
  /** Of the questions that name a place and were given right words from the right document: the citation opens that place. */
  readonly placeRight: number | null;
  /** Of the answerable: refused. */
  readonly falseRefusal: number | null;
  /** Of the unanswerable: refused. */
  readonly rejection: number | null;
};

/** The scores of all questions, and of each part of them that has any. */
export type ArchiveFigures = { readonly suite: 'archive' } & ArchiveScores & {
    readonly byKind: Parts<GoldQuestion['kind']>;
    readonly byForm: Parts<GoldQuestion['form']>;
    readonly byArchive: Parts<GoldQuestion['archive']>;
    readonly bySplit: Parts<GoldQuestion['split']>;
  };

type Parts<Name extends string> = Readonly<Partial<Record<Name, ArchiveScores>>>;

export function archiveFigures(outcomes: readonly ArchiveOutcome[]): ArchiveFigures {
  return {
    suite: 'archive',
    ...archiveScores(outcomes),
    byKind: parts(GOLD_KINDS, outcomes, ({ kind }) => kind),
    byForm: parts(GOLD_FORMS, outcomes, ({ form }) => form),
    byArchive: parts(GOLD_ARCHIVES, outcomes, ({ archive }) => archive),
    bySplit: parts(GOLD_SPLITS, outcomes, ({ split }) => split),
  };
}

function parts<Name extends string>(
  names: readonly Name[],
  outcomes: readonly ArchiveOutcome[],
  nameOf: (outcome: ArchiveOutcome) => Name,
): Parts<Name> {
  const scores: Partial<Record<Name, ArchiveScores>> = {};
  for (const name of names) {
    const part = outcomes.filter((outcome) => nameOf(outcome) === name);
    if (part.length > 0) scores[name] = archiveScores(part);
  }
  return scores;
}

function archiveScores(outcomes: readonly ArchiveOutcome[]): ArchiveScores {
  const verdicts = outcomes.map(({ verdict }) => verdict);
  const refusals = outcomes.map(({ kind, verdict: { refused } }) => ({ answerable: kind !== 'unanswerable', refused }));
  const { falseRefusal, rejection } = refusalRates(refusals);
  return {
    questions: outcomes.length,
    right: mean(verdicts.map(({ right }) => right)),
    factRecall: mean(verdicts.map(({ factRecall }) => factRecall)),
    documentRecallAt1: mean(outcomes.map(({ documentRecallAt1 }) => documentRecallAt1)),
    placeRight: mean(verdicts.filter(({ refused }) => !refused).map(({ placeRight }) => placeRight)),
    falseRefusal,
    rejection,
  };
}

function mean(values: readonly (number | boolean | null)[]): number | null {
  const told = values.filter((value) => value !== null);
  return told.length === 0 ? null : told.reduce<number>((sum, value) => sum + Number(value), 0) / told.length;
}
