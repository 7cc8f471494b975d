import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { watchCorpus } from './watch-corpus.ts';

it('calls once for a burst of changes, and ends when told to', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'arkivsvar-watch-'));
  const controller = new AbortController();
  let calls = 0;
  const called = new Promise<void>((resolve) => {
    const watching = watchCorpus(
      folder,
      async () => {
        calls++;
        resolve();
      },
      controller.signal,
    );
    watching.catch(() => undefined);
  });
  // The watcher needs a moment before it sees changes.
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (const name of ['a', 'b', 'c']) writeFileSync(path.join(folder, `${name}.md`), name);
  await called;
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(calls).toBe(1);
  controller.abort();
  writeFileSync(path.join(folder, 'd.md'), 'd');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(calls).toBe(1);
  rmSync(folder, { recursive: true, force: true });
});
