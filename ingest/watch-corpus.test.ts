import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { watchCorpus } from './watch-corpus.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'arkivsvar-watch-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('calls when it begins and again until a call has seen every change, one at a time, and ends when told to', async () => {
  const controller = new AbortController();
  const names = ['a.md', 'b.md', 'c.md'];
  const seen: number[] = [];
  let under = 0;
  await watchCorpus(
    folder,
    async () => {
      expect(++under).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
      under--;
      seen.push(readdirSync(folder).length);
      if (seen.length === 1) for (const name of names) writeFileSync(path.join(folder, name), name);
      else if (seen.at(-1) === names.length) controller.abort();
    },
    controller.signal,
  );
  expect(seen[0]).toBe(0);
  expect(seen.at(-1)).toBe(names.length);
});

it('ends with the failure of a call', async () => {
  const failing = watchCorpus(folder, () => Promise.reject(new Error('full disk')), new AbortController().signal);
  await expect(failing).rejects.toThrow('full disk');
});
