import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ORDER = ['corpus', 'ingest', 'server', 'web'];
const STAGES = ['norsk', 'load', 'parse', 'structure', 'chunk', 'analyse', 'embed', 'store', 'pipeline'];
/** Frameworks the code is written in; any other package is imported in one file of a top folder. */
const FRAMEWORKS = new Set(['react', 'react-dom', '@digdir/designsystemet-react', 'hono', 'zod', 'vitest', 'vite']);

type Import = { readonly from: string; readonly to: string };

const FILES = [...ORDER, 'evals'].flatMap((folder) => filesIn(folder));
const IMPORTS = FILES.flatMap((from) => specifiers(from).map((to): Import => ({ from, to })));
const INSIDE = IMPORTS.flatMap(({ from, to }) => {
  if (to.startsWith('#domain/')) return [{ from, to: to.replace('#domain/', 'ingest/domain/') }];
  return to.startsWith('.') ? [{ from, to: path.posix.join(path.posix.dirname(from), to) }] : [];
});

it('sees the imports', () => {
  expect(INSIDE.length).toBeGreaterThan(100);
});

it('every import of a file names one that exists', () => {
  expect(INSIDE.filter(({ to }) => !existsSync(path.join(ROOT, to.replace(/\?\w+$/u, '')))).map(shown)).toEqual([]);
});

it('imports between top folders point upstream', () => {
  const wrong = INSIDE.filter(({ from, to }) => {
    const [a, b] = [top(from), top(to)];
    if (a === b) return false;
    if (a === 'evals') return b === 'web';
    if (isTest(from) && to.startsWith('evals/testing/')) return false;
    return b === 'evals' || ORDER.indexOf(b) > ORDER.indexOf(a);
  });
  expect(wrong.map(shown)).toEqual([]);
});

it('imports between the stages of ingest point upstream', () => {
  const wrong = INSIDE.filter(({ from, to }) => {
    const a = stage(from);
    return a !== null && top(to) === 'ingest' && rank(to) > STAGES.indexOf(a) && !isTest(from);
  });
  expect(wrong.map(shown)).toEqual([]);
});

it('fixtures are imported by tests and evals only', () => {
  expect(INSIDE.filter(({ from, to }) => to.startsWith('evals/testing/') && top(from) !== 'evals' && !isTest(from)).map(shown)).toEqual([]);
});

it('a third-party package is imported in one file of a top folder', () => {
  const users = new Map<string, Set<string>>();
  for (const { from, to } of IMPORTS) {
    if (/^(?:\.|#|node:)/u.test(to) || isTest(from)) continue;
    const name = to.split('/', to.startsWith('@') ? 2 : 1).join('/');
    if (FRAMEWORKS.has(name)) continue;
    const key = `${top(from)}: ${name}`;
    users.set(key, (users.get(key) ?? new Set()).add(from));
  }
  const spread = [...users].filter(([, files]) => files.size > 1).map(([key, files]) => `${key} ← ${[...files].sort().join(', ')}`);
  expect(spread).toEqual([]);
});

function filesIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'dist' || entry.name === 'node_modules' ? [] : filesIn(file);
    return /\.tsx?$/u.test(entry.name) && entry.name !== 'lint-proves.test.ts' ? [file] : [];
  });
}

function specifiers(file: string): string[] {
  const source = readFileSync(path.join(ROOT, file), 'utf8');
  const statement = /^(?:import|export)(?:[^'"`;]*?\sfrom)?\s*'([^']+)'|(?<![\w.])import\('([^']+)'\)/gmu;
  return [...source.matchAll(statement)].map((match) => match[1] ?? match[2] ?? '');
}

function top(file: string): string {
  return file.split('/')[0] ?? '';
}

function stage(file: string): string | null {
  const [folder, name = ''] = file.split('/');
  return folder === 'ingest' && STAGES.includes(name) ? name : null;
}

/** Place of what is imported: the vocabulary before every stage, files of ingest itself after them. */
function rank(file: string): number {
  if (file.startsWith('ingest/domain/')) return -1;
  const name = stage(file);
  return name === null ? STAGES.length : STAGES.indexOf(name);
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/u.test(file) || file.includes('/e2e/') || file.startsWith('evals/testing/');
}

function shown({ from, to }: Import): string {
  return `${from} → ${to}`;
}
