import { beforeAll, describe, expect, it } from 'vitest';
import { GOLD_ARCHIVES, GOLD_SPLITS, loadGoldQuestions } from '../datasets/archive/gold-question.ts';
import { type ArchiveRun, archiveSuite } from './archive.ts';
import { ARCHIVE_FLOORS } from './archive-floors.ts';
import { presentSources } from './archive-sources.ts';

/** Reading an archive and asking all its questions, milliseconds. */
const LONGEST = 240_000;
const present = presentSources().archives;

describe.each(GOLD_ARCHIVES)('the gold questions over the archive %s', (archive) => {
  const absent = !present.includes(archive);
  const why = archive === 'council' ? ' (skipped when ../shared is absent)' : '';
  const questions = loadGoldQuestions().filter((question) => question.archive === archive);
  let run: ArchiveRun;

  beforeAll(async () => {
    if (!absent) run = await archiveSuite(archive, 'all', new AbortController().signal);
  }, LONGEST);

  it.skipIf(absent)(`are all asked${why}`, () => {
    expect(run.figures.questions).toBe(questions.length);
    expect(Object.keys(run.figures.byArchive)).toEqual([archive]);
  });

  it.skipIf(absent).each(GOLD_SPLITS)(`are answered as well as recorded in the half %s${why}`, (split) => {
    const { right, rejection } = run.figures.bySplit[split] ?? { right: null, rejection: null };
    const floor = ARCHIVE_FLOORS[archive][split];
    const tuned = run.failures.map(({ id, question }) => `${id} ${question}`).join('\n');
    expect(right, split === 'tuning' ? tuned : 'see the failures of the tuning half').toBeGreaterThanOrEqual(floor.right);
    expect(rejection, 'share of the unanswerable that are refused').toBeGreaterThanOrEqual(floor.rejection);
  });

  it.skipIf(absent)(`show nothing of the held-out half but its figures${why}`, () => {
    const shown = JSON.stringify(run);
    const heldOut = questions.filter(({ split }) => split === 'held-out');
    expect(heldOut.filter(({ id, question }) => shown.includes(id) || shown.includes(JSON.stringify(question)))).toEqual([]);
    expect(run.byQuestion).toHaveLength(questions.length - heldOut.length);
  });
});

describe('archiveSuite', () => {
  it('stops when told to', async () => {
    await expect(archiveSuite('corpus', 'tuning', AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  });
});
