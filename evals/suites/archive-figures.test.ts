import { describe, expect, it } from 'vitest';
import type { GoldVerdict } from '../scorers/gold-verdict.ts';
import { archiveFigures, type ArchiveOutcome } from './archive-figures.ts';

const RIGHT: GoldVerdict = { right: true, refused: false, factRecall: 1, evidenceRight: true, placeRight: true };
const WRONG: GoldVerdict = { right: false, refused: false, factRecall: 0.5, evidenceRight: true, placeRight: false };
const REFUSED: GoldVerdict = { right: false, refused: true, factRecall: 0, evidenceRight: true, placeRight: true };
const KEPT_SILENT: GoldVerdict = { right: true, refused: true, factRecall: null, evidenceRight: false, placeRight: null };
const SPOKE: GoldVerdict = { ...KEPT_SILENT, right: false, refused: false };

const outcome = (verdict: GoldVerdict, rest: Partial<ArchiveOutcome> = {}): ArchiveOutcome => ({
  archive: 'corpus',
  split: 'tuning',
  form: 'nb',
  kind: 'fact',
  documentRecallAt1: 1,
  verdict,
  ...rest,
});
const unanswerable = { kind: 'unanswerable', documentRecallAt1: null } as const;

describe('archiveFigures', () => {
  const figures = archiveFigures([
    outcome(RIGHT),
    outcome(WRONG, { kind: 'list', form: 'nn', documentRecallAt1: 0 }),
    outcome(REFUSED, { archive: 'council', split: 'held-out' }),
    outcome(KEPT_SILENT, unanswerable),
    outcome(SPOKE, unanswerable),
  ]);

  it('counts right answers and right silence over all questions', () => {
    expect(figures).toMatchObject({ suite: 'archive', questions: 5, right: 2 / 5, rejection: 1 / 2, falseRefusal: 1 / 3 });
  });

  it('means facts and documents over the answerable, and places over the answers that could be on the right one', () => {
    expect(figures).toMatchObject({ factRecall: 1.5 / 3, documentRecallAt1: 2 / 3, placeRight: 1 / 2 });
  });

  it('gives each part by itself, and leaves out parts without questions', () => {
    expect(figures.byKind.list).toEqual({
      questions: 1,
      right: 0,
      factRecall: 0.5,
      documentRecallAt1: 0,
      placeRight: 0,
      falseRefusal: 0,
      rejection: null,
    });
    expect(Object.keys(figures.byKind)).toEqual(['fact', 'list', 'unanswerable']);
    expect(Object.keys(figures.byForm)).toEqual(['nb', 'nn']);
    expect(figures.byArchive.council).toMatchObject({ questions: 1, right: 0, falseRefusal: 1 });
    expect(figures.bySplit['held-out']).toEqual(figures.byArchive.council);
  });

  it('scores answerers that always speak or never do as low as they are', () => {
    const asked = [outcome(WRONG), outcome(SPOKE, unanswerable)];
    expect(archiveFigures(asked)).toMatchObject({ right: 0, rejection: 0, falseRefusal: 0 });
    const silent = archiveFigures([outcome(REFUSED), outcome(KEPT_SILENT, unanswerable)]);
    expect(silent).toMatchObject({ right: 1 / 2, factRecall: 0, placeRight: null, falseRefusal: 1, rejection: 1 });
  });

  it('has no figures without questions', () => {
    expect(archiveFigures([])).toMatchObject({ questions: 0, right: null, rejection: null, byKind: {} });
  });
});
