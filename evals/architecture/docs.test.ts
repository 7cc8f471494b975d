import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS = ['corpus', 'evals', 'ingest', 'server', 'web'];
const MAX_LINES = 400;
const ROOT_FILES = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package-lock.json', 'package.json', 'tsconfig.json'];
/** Made by tools and never committed. */
const GENERATED = new Set(['node_modules', 'dist']);

const PACKAGE = z
  .object({
    scripts: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(read('package.json')));

describe('README.md', () => {
  const readme = read('README.md');

  it('names only scripts that exist', () => {
    const named = unique(
      [...readme.matchAll(/npm (?:run (?:--silent )?([a-z][\w:]*)|(start|test)(?![\w:]))/gu)].map((match) => match[1] ?? match[2] ?? ''),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in PACKAGE.scripts))).toEqual([]);
  });

  it('names every script there is', () => {
    expect(Object.keys(PACKAGE.scripts).filter((name) => !new RegExp(`npm (?:run )?${name}(?![\\w:])`, 'u').test(readme))).toEqual([]);
  });

  it('lists the environment as the configuration has it', () => {
    const schema = /ENVIRONMENT = z\.object\(\{([\s\S]*?)\n\}\)/u.exec(read('ingest/config.ts'))?.[1] ?? '';
    const inSource = [...schema.matchAll(/^ {2}([A-Z][A-Z_]+):/gmu)].map((match) => match[1] ?? '');
    const inTable = [...readme.matchAll(/^\| `([A-Z][A-Z_]+)` \|/gmu)].map((match) => match[1] ?? '');
    expect(inSource.length).toBeGreaterThan(3);
    expect(inTable.sort()).toEqual(inSource.sort());
  });

  it('maps the top folders as they are', () => {
    const real = readdirSync(ROOT, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !hidden(entry.name) && !GENERATED.has(entry.name),
    );
    expect(real.map((entry) => entry.name).sort()).toEqual(FOLDERS);
    expect(mapped(readme)).toEqual(FOLDERS);
  });
});

describe('the top folders', () => {
  it.each(FOLDERS)('%s has a README', (folder) => {
    expect(existsSync(path.join(ROOT, folder, 'README.md'))).toBe(true);
  });

  it.each(['ingest', 'server', 'evals'])('%s maps its folders as they are', (folder) => {
    const real = readdirSync(path.join(ROOT, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(mapped(read(`${folder}/README.md`))).toEqual(real.map((entry) => entry.name).sort());
  });

  it('stand in a root that holds nothing else but what is allowed', () => {
    const others = readdirSync(ROOT).filter(
      (name) => !hidden(name) && !GENERATED.has(name) && !FOLDERS.includes(name) && !ROOT_FILES.includes(name),
    );
    expect(others).toEqual([]);
  });
});

describe('the decisions', () => {
  const decisions = read('ingest/DECISIONS.md') + read('server/DECISIONS.md');

  it('justify every dependency', () => {
    const all = Object.keys({ ...PACKAGE.dependencies, ...PACKAGE.devDependencies });
    expect(all.filter((name) => !decisions.includes(`\`${name}\``))).toEqual([]);
  });

  it('are dated, each of them', () => {
    const undated = decisions.split(/^## /gmu).filter((section) => /^\d+\./u.test(section) && !/\d{4}-\d{2}-\d{2}/u.test(section));
    expect(undated).toEqual([]);
  });
});

describe('the sources', () => {
  it(`are no longer than ${MAX_LINES} lines a file`, () => {
    const long = FOLDERS.flatMap((folder) => sources(folder)).filter((file) => read(file).split('\n').length - 1 > MAX_LINES);
    expect(long).toEqual([]);
  });

  it('have no links to files that are not there', () => {
    const pages = [
      'README.md',
      'CHANGELOG.md',
      ...FOLDERS.map((folder) => `${folder}/README.md`),
      'ingest/domain/README.md',
      'ingest/DECISIONS.md',
      'server/DECISIONS.md',
    ];
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?![a-z]+:|#)([^)#]+)/gu)]
        .map((match) => path.join(path.dirname(page), match[1] ?? ''))
        .filter((target) => !existsSync(path.join(ROOT, target)))
        .map((target) => `${page} → ${target}`),
    );
    expect(broken).toEqual([]);
  });
});

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** Folder names in the first column of a table: `name/`. */
function mapped(page: string): string[] {
  return [...page.matchAll(/^\| \[?`([\w-]+)\/`/gmu)].map((match) => match[1] ?? '').sort();
}

function sources(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return GENERATED.has(entry.name) ? [] : sources(file);
    return /\.(?:tsx?|css)$/u.test(entry.name) ? [file] : [];
  });
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

function hidden(name: string): boolean {
  return name.startsWith('.');
}
