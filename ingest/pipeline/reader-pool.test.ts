import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Checksum, DocumentId } from '#domain/ids.ts';
import { Refusal } from '#domain/refusal.ts';
import { compiledModule } from '../compiled-module.js';
import { DEFAULT_LIMITS } from '../load/limits.ts';
import { setOwnNames } from '../norsk/own-names.ts';
import { createReaderPool, type ReaderPool } from './reader-pool.ts';

const MEGABYTE = 1024 * 1024;
/** Computing time a file may take in these tests; starting the process takes some of it. */
const CPU = 3_000;
let pool: ReaderPool = createPool();

function createPool(): ReaderPool {
  const module = new URL('../../evals/testing/ingest/misbehaving-reader.ts', import.meta.url);
  return createReaderPool({ size: 2, module: () => Promise.resolve(module) });
}
afterEach(() => {
  pool.close();
  pool = createPool();
});

async function refusalOf(name: string, signal = new AbortController().signal, wall = DEFAULT_LIMITS.wallMilliseconds): Promise<Refusal> {
  const limits = { ...DEFAULT_LIMITS, cpuMilliseconds: CPU, wallMilliseconds: wall, memoryBytes: 400 * MEGABYTE };
  const request = { name, storedAt: '/dev/null', documentId: 'd' as DocumentId, revision: 'r' as Checksum, limits };
  const error: unknown = await pool.read(request, signal).catch((reason: unknown) => reason);
  if (error instanceof Refusal) return error;
  throw error;
}

describe('the reader pool', () => {
  it('ends a file that makes the process crash, and that file only', async () => {
    const [crashed, fine] = await Promise.all([refusalOf('abort'), refusalOf('fin')]);
    expect(crashed.code).toBe('parser-stopped');
    expect(fine.code).toBe('no-content');
    expect((await refusalOf('fin')).code).toBe('no-content');
  });

  it('ends a file that makes the process exit', async () => {
    expect((await refusalOf('exit')).code).toBe('parser-stopped');
  });

  it('ends a file that never comes to an end, naming the limit', async () => {
    const refusal = await refusalOf('spin');
    expect(refusal.code).toBe('time-limit');
    expect(refusal.detail).toContain('3 sekunder regnetid');
  });

  it.skipIf(process.platform !== 'linux')('lets a file wait for a busy machine as long as it computes little (Linux only)', async () => {
    expect((await refusalOf(`vent ${CPU + 1_500}`)).code).toBe('no-content');
  });

  it('ends a file that waits without end', async () => {
    const refusal = await refusalOf('vent 3600000', new AbortController().signal, 1_500);
    expect(refusal).toMatchObject({ code: 'time-limit', detail: 'grensen er 1,5 sekunder i alt' });
  });

  it('never gives a file to a process that is being ended', async () => {
    for (let round = 0; round < 3; round++) {
      expect((await refusalOf('grow')).code).toMatch(/memory-limit|parser-stopped/u);
      expect((await refusalOf('fin')).code).toBe('no-content');
    }
  });

  it.skipIf(process.platform !== 'linux')(
    'ends a file that takes too much memory (resident memory is read from /proc, Linux only)',
    async () => {
      expect((await refusalOf('grow')).code).toBe('memory-limit');
    },
  );

  it('uses a process again for the next file', async () => {
    const first = await refusalOf('fin');
    expect((await refusalOf('fin')).detail).toBe(first.detail);
  });

  it('stops at once when aborted', async () => {
    const controller = new AbortController();
    const reading = refusalOf('spin', controller.signal).catch((reason: unknown) => reason);
    setTimeout(() => controller.abort(new Error('avbrutt')), 300);
    expect(await reading).toEqual(new Error('avbrutt'));
  });
});

it('the readers know the names of the archive that the process serves', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'navn-'));
  const storedAt = path.join(folder, 'referat.md');
  writeFileSync(storedAt, '# Referat fra Knutepunktet 3. mai 2024\n\nTil stede: alle.\n');
  setOwnNames({ organs: [{ code: 'KNP', name: 'Knutepunktet', aliases: [] }], owner: [] });
  const real = createReaderPool({ size: 1, module: () => compiledModule('ingest/pipeline/reader-process.ts') });
  try {
    const request = { name: 'referat.md', storedAt, documentId: 'd' as DocumentId, revision: 'r' as Checksum, limits: DEFAULT_LIMITS };
    const { metadata } = await real.read(request, new AbortController().signal);
    expect(metadata.organ?.value).toEqual({ code: 'KNP', name: 'Knutepunktet' });
  } finally {
    real.close();
    setOwnNames({ organs: [], owner: [] });
    rmSync(folder, { recursive: true, force: true });
  }
});
