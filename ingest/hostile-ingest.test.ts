import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REFUSALS } from '#domain/file-outcome.ts';
import type { HostileFile } from '../evals/testing/hostile/hostile-file.ts';
import { hostileFiles } from '../evals/testing/hostile/hostile-files.ts';
import { type Archive, openArchive } from './open-archive.ts';
import { silentProgress } from './pipeline/ingest-progress.ts';
import type { IngestReport, ReportedFile } from './pipeline/ingest-report.ts';
import { runIngest } from './run-ingest.ts';

const GOOD_FILES = 20;

/** Every hostile file there is, in one folder with good ones, through the whole ingest. */
describe('an ingest of hostile files', { timeout: 900_000 }, () => {
  const work = mkdtempSync(path.join(tmpdir(), 'arkivsvar-hostile-'));
  const corpus = path.join(work, 'corpus');
  const written: HostileFile[] = [];
  let archive: Archive;
  let report: IngestReport;
  let byPath: ReadonlyMap<string, ReportedFile>;

  beforeAll(async () => {
    mkdirSync(path.join(corpus, 'gode'), { recursive: true });
    for (let number = 1; number <= GOOD_FILES; number++) {
      writeFileSync(
        path.join(corpus, 'gode', `notat-${number}.md`),
        `# Notat ${number}\n\nStyret behandlet kjennemerke${number} i møtet.\n`,
      );
    }
    for (const file of hostileFiles()) if (put(file)) written.push(file);
    archive = openArchive(path.join(work, 'data'));
    const options = { corpus, data: path.join(work, 'data'), rebuild: false, embedder: null, progress: silentProgress };
    report = await runIngest(archive, options, new AbortController().signal);
    byPath = new Map(report.files.map((file) => [file.path, file]));
  }, 900_000);
  afterAll(() => {
    archive.close();
    rmSync(work, { recursive: true, force: true });
  });

  /** False for names that are never documents (dot-files, lock files of Office), and those the file system has no room for. */
  function put({ name, bytes }: HostileFile): boolean {
    if (/^(?:\.|~\$)/u.test(name)) return false;
    try {
      writeFileSync(path.join(corpus, name), bytes);
      return true;
    } catch {
      return false;
    }
  }

  it('gives each input exactly one state, with a reason and a next step in Norwegian', () => {
    expect(written.length).toBeGreaterThan(200);
    expect(report.states.indeksert + report.states['indeksert med merknad'] + report.states.avvist).toBe(report.inputs);
    for (const file of report.files.filter(({ state }) => state !== 'indeksert')) {
      expect(file.messages.length, file.path).toBeGreaterThan(0);
      for (const { reason, nextStep } of file.messages) {
        expect(reason, file.path).toMatch(/\.$/u);
        expect(nextStep, file.path).toMatch(/\.$/u);
        expect(reason, file.path).not.toContain('{detail}');
      }
    }
  });

  it('refuses what must be refused and reads what can be read', () => {
    const wrong: string[] = [];
    for (const { name, expect: wanted, code } of written) {
      const file = byPath.get(name);
      const refused = file?.state === 'avvist';
      const known = file?.messages[0]?.code ?? '';
      if (file === undefined) wrong.push(`${JSON.stringify(name)}: ikke i rapporten`);
      else if (wanted !== 'either' && refused !== (wanted === 'refused'))
        wrong.push(`${JSON.stringify(name)}: ${file.state} ${known}, ventet ${wanted}`);
      else if (refused && code !== undefined && known !== code) wrong.push(`${JSON.stringify(name)}: ${known}, ventet ${code}`);
      if (refused && !(known in REFUSALS)) wrong.push(`${JSON.stringify(name)}: ukjent kode ${known}`);
    }
    expect(wrong).toEqual([]);
  });

  it('keeps every good file beside them searchable', () => {
    for (let number = 1; number <= GOOD_FILES; number++) {
      const terms = archive.analyser.terms(`kjennemerke${number}`).map(({ term }) => term);
      expect(archive.text.search(terms, {}, 5).length, String(number)).toBe(1);
    }
  });

  it('writes nothing outside the data folder and changes no global object', () => {
    expect('polluted' in {}).toBe(false);
    expect(archive.reader.counts().documents).toBeGreaterThanOrEqual(GOOD_FILES);
  });
});
