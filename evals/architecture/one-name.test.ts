import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where each exported function of the production tree is. */
const EXPORTS = ['ingest', 'server']
  .flatMap((folder) => filesIn(folder))
  .flatMap((file) =>
    [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(/^export (?:async )?function (?<name>\w+)/gmu)].map(({ groups }) => ({
      name: groups?.['name'] ?? '',
      file,
    })),
  );

it('what is known of Norwegian has one function of a name', () => {
  const known = EXPORTS.filter(({ file }) => file.startsWith('ingest/norsk/'));
  expect(known.length).toBeGreaterThan(50);
  const twice = known.filter(({ name, file }) => EXPORTS.some((other) => other.name === name && other.file !== file));
  expect(twice).toEqual([]);
});

function filesIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`);
}
