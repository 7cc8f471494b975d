import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clusteredEntries } from '../../evals/testing/contracts/passage-index.contract.ts';
import { loadHnswIndex, readHnswIdentity } from '../embed/hnsw-file.ts';
import type { IndexEntry } from '../embed/passage-index.ts';
import { readIndex, refreshIndexFile } from './index-file.ts';
import { silentProgress } from './ingest-progress.ts';

const DIMENSION = 8;
const GRAPH_FROM = 100;
const EMBEDDER = { id: 'fake-1', dimension: DIMENSION };
const ENTRIES = clusteredEntries(330, DIMENSION);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'arkivsvar-index-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const vectorsOf = (entries: readonly IndexEntry[]) => ({
  size: () => entries.length,
  all: () => entries,
  fingerprint: () =>
    entries
      .map(({ row }) => row)
      .join('/')
      .slice(-40) + entries.length,
});
const file = () => path.join(folder, 'passages.hnsw');
const refresh = (entries: readonly IndexEntry[], embedder = EMBEDDER): void =>
  refreshIndexFile(vectorsOf(entries), embedder, folder, silentProgress, GRAPH_FROM);

function storedRows(): readonly number[] {
  const identity = readHnswIdentity(file());
  return identity === null ? [] : loadHnswIndex(file(), identity).labels().rows;
}

function expectFinds(entries: readonly IndexEntry[]): void {
  const index = readIndex(vectorsOf(entries), EMBEDDER, folder, GRAPH_FROM);
  expect(index.size).toBe(entries.length);
  for (const { row, vector } of entries.slice(0, 50)) expect(index.search(vector, 1)[0]?.row).toBe(row);
}

it('what is new is added to the graph and what is gone taken out, and the rest is left as it was', () => {
  refresh(ENTRIES.slice(0, 300));
  const now = ENTRIES.slice(20);
  refresh(now);
  expect(storedRows()).toEqual([
    ...ENTRIES.slice(0, 300).map(({ row }, label) => (label < 20 ? -1 : row)),
    ...ENTRIES.slice(300).map(({ row }) => row),
  ]);
  expectFinds(now);
});

it('the same vectors are not written again, and another embedder’s are a new graph', () => {
  refresh(ENTRIES);
  const before = readFileSync(file());
  writeFileSync(file(), before.subarray(0, -1));
  refresh(ENTRIES);
  expect(readFileSync(file()).length).toBe(before.length - 1);
  refresh(ENTRIES, { ...EMBEDDER, id: 'fake-2' });
  expect(readHnswIdentity(file())?.embedderId).toMatch(/^fake-2 /u);
});

it('a damaged file is never searched: the vectors themselves are, and the next ingest builds it again', () => {
  refresh(ENTRIES);
  const bytes = readFileSync(file());
  bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
  writeFileSync(file(), bytes);
  expectFinds(ENTRIES);
  expect(existsSync(file())).toBe(false);
  refresh(ENTRIES);
  expect(storedRows()).toHaveLength(ENTRIES.length);
});

it('a damaged file is not added to', () => {
  refresh(ENTRIES.slice(0, 300));
  const bytes = readFileSync(file());
  bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
  writeFileSync(file(), bytes);
  refresh(ENTRIES);
  expectFinds(ENTRIES);
  expect(storedRows()).not.toContain(-1);
});

it('an archive that has become small keeps no file', () => {
  refresh(ENTRIES);
  refresh(ENTRIES.slice(0, 10));
  expect(existsSync(file())).toBe(false);
});
