import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

type Violation = { readonly says: string; readonly file: string; readonly source: string; readonly rule: string };

const VIOLATIONS: readonly Violation[] = [
  {
    says: 'a promise nobody waits for',
    file: 'server/floating.ts',
    source: `export function go(): void {\n  Promise.resolve(1);\n}\n`,
    rule: 'typescript(no-floating-promises)',
  },
  {
    says: 'a promise where a plain function is expected',
    file: 'server/misused.ts',
    source: `export function go(list: readonly string[]): void {\n  list.forEach(async (entry) => {\n    await Promise.resolve(entry);\n  });\n}\n`,
    rule: 'typescript(no-misused-promises)',
  },
  {
    says: 'any',
    file: 'ingest/any.ts',
    source: `export function same(value: any): unknown {\n  return value;\n}\n`,
    rule: 'typescript(no-explicit-any)',
  },
  {
    says: 'a non-null assertion',
    file: 'ingest/bang.ts',
    source: `export function first(list: readonly string[]): string {\n  return list[0]!;\n}\n`,
    rule: 'typescript(no-non-null-assertion)',
  },
  {
    says: 'a type imported as a value',
    file: 'ingest/type-as-value.ts',
    source: `import { A } from './a.ts';\nexport function same(a: A): A {\n  return a;\n}\n`,
    rule: 'typescript(consistent-type-imports)',
  },
  {
    says: 'a circle of imports',
    file: 'ingest/circle-one.ts',
    source: `import { two } from './circle-two.ts';\nexport function one(): number {\n  return two();\n}\n`,
    rule: 'import(no-cycle)',
  },
  {
    says: 'a circle where one arrow is a type',
    file: 'ingest/type-circle-one.ts',
    source: `import { two } from './type-circle-two.ts';\nexport type One = { readonly two: number };\nexport function one(): One {\n  return { two: two() };\n}\n`,
    rule: 'import(no-cycle)',
  },
  {
    says: 'a default export',
    file: 'web/default.ts',
    source: `export default function page(): number {\n  return 1;\n}\n`,
    rule: 'import(no-default-export)',
  },
  {
    says: 'a file of more than 400 lines',
    file: 'ingest/long.ts',
    source: Array.from({ length: 401 }, (_, n) => `export const c${n} = ${n};\n`).join(''),
    rule: 'eslint(max-lines)',
  },
  {
    says: 'the environment read outside the configuration',
    file: 'ingest/environment.ts',
    source: `export function port(): string | undefined {\n  return process.env['PORT'];\n}\n`,
    rule: 'node(no-process-env)',
  },
  {
    says: 'printing from library code',
    file: 'ingest/printing.ts',
    source: `export function shout(text: string): void {\n  console.log(text);\n}\n`,
    rule: 'eslint(no-console)',
  },
  {
    says: 'an unused variable',
    file: 'ingest/unused.ts',
    source: `export function nothing(): void {\n  const left = 1;\n}\n`,
    rule: 'eslint(no-unused-vars)',
  },
  forbidden('ingest importing from server', 'ingest/from-server.ts', '../server/app.ts'),
  forbidden('ingest importing from web', 'ingest/chunk/from-web.ts', '../../web/page.ts'),
  forbidden('server importing from web', 'server/from-web.ts', '../web/page.ts'),
  forbidden('server importing from evals', 'server/answer/from-evals.ts', '../../evals/score.ts'),
  forbidden('web importing from evals', 'web/features/from-evals.ts', '../../evals/score.ts'),
  forbidden('evals importing from web', 'evals/from-web.ts', '../web/page.ts'),
  forbidden('corpus importing from ingest', 'corpus/from-ingest.ts', '../ingest/a.ts'),
  forbidden('norsk importing from parse', 'ingest/norsk/from-parse.ts', '../parse/parser.ts'),
  forbidden('a test importing a scorer', 'server/scorer.test.ts', '../evals/score.ts'),
  forbidden('load importing from parse', 'ingest/load/from-parse.ts', '../parse/parser.ts'),
  forbidden('parse importing from store', 'ingest/parse/pdf/from-store.ts', '../../store/reader.ts'),
  forbidden('analyse importing from embed', 'ingest/analyse/from-embed.ts', '../embed/embedder.ts'),
  forbidden('the vocabulary importing a package', 'ingest/domain/from-package.ts', 'zod'),
  forbidden('the vocabulary importing a stage', 'ingest/domain/from-stage.ts', '../load/limits.ts'),
  forbidden('the vocabulary reached by a path', 'server/by-path.ts', '../ingest/domain/ids.ts'),
];

const CLEAN: Readonly<Record<string, string>> = {
  'ingest/a.ts': `export type A = { readonly a: string };\n`,
  'ingest/circle-two.ts': `import { one } from './circle-one.ts';\nexport function two(): number {\n  return one();\n}\n`,
  'ingest/type-circle-two.ts': `import type { One } from './type-circle-one.ts';\nexport function two(one?: One): number {\n  return one?.two ?? 2;\n}\n`,
  'ingest/load/limits.ts': `export const LIMIT = 1;\n`,
  'ingest/parse/pdf/reader.ts': `import { LIMIT } from '../../load/limits.ts';\nexport const PAGES = LIMIT;\n`,
  'ingest/store/writer.ts': `import { PAGES } from '../parse/pdf/reader.ts';\nexport const ROWS = PAGES;\n`,
  'ingest/domain/ids.ts': `export type Id = string;\n`,
  'ingest/domain/document.ts': `import type { Id } from './ids.ts';\nexport type Document = { readonly id: Id };\n`,
  'server/config.ts': `export function port(): string | undefined {\n  return process.env['PORT'];\n}\n`,
  'server/main.ts': `import { LIMIT } from '../ingest/load/limits.ts';\nconsole.log(LIMIT);\n`,
  'server/app.ts': `import type { Document } from '#domain/document.ts';\nexport type App = { readonly document: Document };\n`,
  'web/page.ts': `import type { App } from '../server/app.ts';\nexport type Page = { readonly app: App };\n`,
  'evals/score.ts': `import { LIMIT } from '../ingest/load/limits.ts';\nexport const SCORE = LIMIT;\n`,
  'web/vite.config.ts': `export default { root: 'web' };\n`,
};

describe('the lint rules', () => {
  const project = mkdtempSync(path.join(tmpdir(), 'lint-proves-'));
  let findings: readonly { readonly rule: string; readonly file: string }[] = [];

  beforeAll(() => {
    for (const name of ['.oxlintrc.json', 'tsconfig.json', 'package.json']) copyFileSync(path.join(ROOT, name), path.join(project, name));
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(project, 'node_modules'));
    for (const [file, source] of Object.entries(CLEAN)) write(project, file, source);
    for (const { file, source } of VIOLATIONS) write(project, file, source);
    findings = lint(project);
  });

  afterAll(() => {
    rmSync(project, { recursive: true, force: true });
  });

  it.each(VIOLATIONS)('stop $says', ({ file, rule }) => {
    expect(findings.filter((finding) => finding.file === file).map((finding) => finding.rule)).toContain(rule);
  });

  it('let clean code pass', () => {
    const inCircle = ['ingest/circle-two.ts', 'ingest/type-circle-two.ts'];
    expect(findings.filter(({ file }) => file in CLEAN && !inCircle.includes(file))).toEqual([]);
  });
});

it('an export, a file or a dependency that nothing uses is stopped', () => {
  const project = mkdtempSync(path.join(tmpdir(), 'lint-proves-'));
  try {
    copyFileSync(path.join(ROOT, '.knip.jsonc'), path.join(project, '.knip.jsonc'));
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(project, 'node_modules'));
    write(project, 'package.json', JSON.stringify({ scripts: { start: 'tsx server/main.ts' }, dependencies: { tsx: '1', zod: '1' } }));
    write(project, 'server/main.ts', `import { used } from './parts.ts';\nused();\n`);
    write(project, 'server/parts.ts', `export function used(): void {}\nexport function stray(): void {}\nexport type Stray = string;\n`);
    write(project, 'server/alone.ts', `export const ALONE = 1;\n`);
    const run = spawnSync(path.join(project, 'node_modules/.bin/knip'), ['--reporter', 'compact'], { cwd: project, encoding: 'utf8' });
    expect(run.status).toBe(1);
    for (const stray of ['server/alone.ts', 'server/parts.ts: stray', 'server/parts.ts: Stray', 'zod']) expect(run.stdout).toContain(stray);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
});

function forbidden(says: string, file: string, from: string): Violation {
  return { says, file, source: `import * as x from '${from}';\nexport const y = x;\n`, rule: 'eslint(no-restricted-imports)' };
}

function write(project: string, file: string, source: string): void {
  mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
  writeFileSync(path.join(project, file), source);
}

function lint(project: string): { rule: string; file: string }[] {
  const run = spawnSync(path.join(project, 'node_modules/.bin/oxlint'), ['--type-aware', '--format', 'json'], {
    cwd: project,
    encoding: 'utf8',
  });
  const report: unknown = JSON.parse(run.stdout);
  if (typeof report !== 'object' || report === null || !('diagnostics' in report) || !Array.isArray(report.diagnostics)) {
    throw new Error(`The linter gave no report: ${run.stdout}${run.stderr}`);
  }
  return report.diagnostics.map((entry: { code?: unknown; filename?: unknown }) => ({
    rule: String(entry.code),
    file: String(entry.filename).replaceAll('\\', '/'),
  }));
}
