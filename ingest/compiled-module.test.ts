import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { compiledModule } from './compiled-module.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

it.each(['server/main.ts', 'ingest/main.ts', 'ingest/pipeline/reader-process.ts'])('%s is compiled, and once only', async (entry) => {
  const compiled = await compiledModule(entry);
  expect(compiled.pathname.endsWith(entry.replace('.ts', '.js'))).toBe(true);
  expect(existsSync(compiled)).toBe(true);
  expect(await compiledModule(entry)).toEqual(compiled);
});

it('a compiled command runs as its source does', () => {
  const help = (arguments_: readonly string[]) =>
    spawnSync(process.execPath, [...arguments_, '--help'], { cwd: ROOT, encoding: 'utf8' }).stdout;
  expect(help(['ingest/launch.js', 'ingest/main.ts'])).toBe(help(['--import', 'tsx', 'ingest/main.ts']));
});
