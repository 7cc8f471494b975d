import { describe, expect, it } from 'vitest';
import { ArchiveError } from '#domain/archive-error.ts';
import type { IngestReport } from '../../ingest/pipeline/ingest-report.ts';
import { createIngestQueue, type IngestState, type RunsIngest } from './ingest-queue.ts';

const REPORT: IngestReport = {
  inputs: 1,
  states: { indeksert: 1, 'indeksert med merknad': 0, avvist: 0 },
  unchanged: 0,
  removed: [],
  warnings: [],
  documents: 1,
  passages: 1,
  seconds: 0,
  files: [],
};
const locked = () => new ArchiveError('archive-busy', 'En annen innlesing er i gang i /hemmelig/sti.', 'Vent.');
const patience = { retry: 1, limit: 5 };

describe('the ingest queue', () => {
  it('runs one at a time, in order', async () => {
    let running = 0;
    let most = 0;
    const seen: boolean[] = [];
    const ingest: RunsIngest = async (rebuild) => {
      most = Math.max(most, ++running);
      seen.push(rebuild);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      return REPORT;
    };
    const queue = createIngestQueue(ingest, patience);
    await Promise.all([queue.runNow(true), queue.run(), queue.run()]);
    expect([most, seen]).toEqual([1, [true, false, false]]);
  });

  it('tells how it goes, and is idle afterwards', async () => {
    const states: IngestState[] = [];
    const queue = createIngestQueue(async (_, progress) => {
      progress.started(2);
      progress.fileDone('hemmelig.pdf', { state: 'indeksert', remarks: [] });
      progress.step('Lærer ordvektorer av arkivet');
      expect(queue.state()).toEqual({ kind: 'step', text: 'Lærer ordvektorer av arkivet' });
      return REPORT;
    }, patience);
    await queue.run((state) => states.push(state));
    expect(states).toEqual([
      { kind: 'reading', done: 0, total: 2 },
      { kind: 'reading', done: 1, total: 2 },
      { kind: 'step', text: 'Lærer ordvektorer av arkivet' },
    ]);
    expect(queue.state()).toEqual({ kind: 'idle' });
  });

  it('waits for another program that reads, and says so once', async () => {
    const states: IngestState[] = [];
    let attempts = 0;
    const queue = createIngestQueue(async () => {
      if (++attempts < 4) throw locked();
      return REPORT;
    }, patience);
    expect(await queue.run((state) => states.push(state))).toBe(REPORT);
    expect(states).toEqual([{ kind: 'waiting' }]);
  });

  it('gives up with a next step and without a path', async () => {
    const queue = createIngestQueue(() => Promise.reject(locked()), patience);
    await expect(queue.run()).rejects.toMatchObject({ code: 'archive-busy', message: 'En annen innlesing er i gang.' });
    await expect(queue.runNow(false)).rejects.toMatchObject({ code: 'archive-busy' });
  });

  it('refuses to begin at once when one is under way', async () => {
    let end: (report: IngestReport) => void = () => undefined;
    const queue = createIngestQueue(() => new Promise((resolve) => (end = resolve)), patience);
    const first = queue.run();
    await expect(queue.runNow(false)).rejects.toMatchObject({ code: 'archive-busy', nextStep: expect.stringContaining('Vent') });
    await Promise.resolve();
    end(REPORT);
    await first;
  });

  it('goes on after one that failed', async () => {
    let first = true;
    const queue = createIngestQueue(async () => {
      if (!first) return REPORT;
      first = false;
      throw new Error('full disk');
    }, patience);
    await expect(queue.run()).rejects.toThrow('full disk');
    expect(await queue.run()).toBe(REPORT);
  });
});
