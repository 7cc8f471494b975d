import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { randomNumbers } from './embed/random-numbers.ts';

const KILLS = 50;
const FILES = 40;
/** Each file has so many sections, and so at least so many passages. */
const SECTIONS = 3;
const SEED = 20_241_121;

const next = randomNumbers(SEED);
const work = mkdtempSync(path.join(tmpdir(), 'arkivsvar-kill-'));
const corpus = path.join(work, 'corpus');
const data = path.join(work, 'data');

function write(file: number, round: number): void {
  const sections = Array.from({ length: SECTIONS }, (_, index) => `## Del ${index + 1}\n\nFil ${file} runde ${round} del ${index + 1}.\n`);
  writeFileSync(path.join(corpus, `fil-${file}.md`), `# Notat ${file}\n\n${sections.join('\n')}`);
}

/** How long a whole ingest took here, milliseconds: moments are drawn within it, so that a slow machine draws longer ones. */
let whole = 0;

/** Starts an ingest, kills it at a random moment, and gives the paths it had reported as stored. */
function killedIngest(kill = true): Promise<string[]> {
  const loader = createRequire(import.meta.url).resolve('tsx');
  const program = fileURLToPath(new URL('../evals/testing/ingest/ingest-and-tell.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', loader, program, corpus, data], { stdio: ['ignore', 'pipe', 'ignore'] });
    let told = '';
    const end = (): void => void (kill && child.kill('SIGKILL'));
    // Most kills come while documents are being stored, so and so many after the first; every fourth at any moment from the very start.
    const anyMoment = next() < 0.25 ? setTimeout(end, next() * whole) : undefined;
    const after = 1 + Math.floor((next() * FILES) / 2);
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      if (anyMoment === undefined && told.split('\n').length > after) end();
    });
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(anyMoment);
      resolve(
        told
          .slice(0, told.lastIndexOf('\n') + 1)
          .split('\n')
          .filter(Boolean),
      );
    });
  });
}

type Row = { readonly path: string; readonly passages: number; readonly terms: number; readonly texts: string };

function storedDocuments(): Map<string, Row> {
  const database = new Sqlite(path.join(data, 'archive.db'));
  try {
    expect(database.pragma('quick_check', { simple: true })).toBe('ok');
    expect(database.pragma('foreign_key_check')).toEqual([]);
    const rows = database
      .prepare<[], Row>(
        `SELECT d.path, count(p.row) AS passages, count(t.rowid) AS terms, group_concat(p.passage, '') AS texts
         FROM documents d LEFT JOIN passages p ON p.document_id = d.id LEFT JOIN passage_terms t ON t.rowid = p.row GROUP BY d.id`,
      )
      .all();
    return new Map(rows.map((row) => [row.path, row]));
  } finally {
    database.close();
  }
}

it(`keeps every document it reported and no half ones through ${KILLS} kills at random moments`, { timeout: 3_600_000 }, async () => {
  mkdirSync(corpus, { recursive: true });
  for (let file = 0; file < FILES; file++) write(file, 0);
  const rounds = new Map<string, number>();
  let reported = 0;
  try {
    const startedAt = performance.now();
    expect(await killedIngest(false)).toHaveLength(FILES);
    whole = performance.now() - startedAt;
    for (let round = 1; round <= KILLS; round++) {
      for (let change = 0; change < FILES / 2; change++) {
        const file = Math.floor(next() * FILES);
        write(file, round);
        rounds.set(`fil-${file}.md`, round);
      }
      const told = await killedIngest();
      reported += told.length;
      if (!readable()) continue;
      const documents = storedDocuments();
      for (const name of told) {
        const row = documents.get(name);
        expect(row?.texts, `${name} after kill ${round}`).toContain(`runde ${rounds.get(name) ?? 0} `);
      }
      for (const row of documents.values()) {
        expect([row.path, row.terms], `after kill ${round}`).toEqual([row.path, row.passages]);
        for (let section = 1; section <= SECTIONS; section++) expect(row.texts).toContain(`del ${section}.`);
      }
    }
    expect(reported).toBeGreaterThan(KILLS);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});

/** The very first kill may come before the database is made. */
function readable(): boolean {
  try {
    return readFileSync(path.join(data, 'archive.db')).length > 0;
  } catch {
    return false;
  }
}
