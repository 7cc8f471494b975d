import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../load/limits.ts';
import { documentIdOf } from '../load/scan-corpus.ts';
import { findOrgans } from '../norsk/find-organs.ts';
import { setOwnNames } from '../norsk/own-names.ts';
import { type Archive, openArchive } from '../open-archive.ts';
import { plainReaderPool } from '../../evals/testing/ingest/plain-reader-pool.ts';
import { CORPUS_WARNING, ingestCorpus } from './ingest-corpus.ts';
import { silentProgress } from './ingest-progress.ts';
import { formatReport, type IngestReport } from './ingest-report.ts';

const NOBODY = 65_534;
let work: string;
let corpus: string;
let archive: Archive;

beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'arkivsvar-ingest-'));
  corpus = path.join(work, 'corpus');
  mkdirSync(corpus);
  archive = openArchive(path.join(work, 'data'));
});
afterEach(() => {
  archive.close();
  rmSync(work, { recursive: true, force: true });
});

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(corpus, name)), { recursive: true });
  writeFileSync(path.join(corpus, name), text);
}

/** The messages of each file that has one, by path. */
function told(report: IngestReport): Record<string, string[]> {
  return Object.fromEntries(
    report.files.filter(({ messages }) => messages.length > 0).map((file) => [file.path, file.messages.map(({ code }) => code)]),
  );
}

async function ingest(
  rebuild = false,
  ocrId: string | null = null,
  mayEmpty: (paths: readonly string[]) => boolean = () => false,
  meanwhile: () => void = () => undefined,
): Promise<{ report: IngestReport; read: string[] }> {
  const pool = plainReaderPool();
  const deps = {
    ...archive,
    pool,
    parallel: 2,
    limits: DEFAULT_LIMITS,
    ocrId,
    mayEmpty,
    progress: { ...silentProgress, started: meanwhile },
    now: () => performance.now(),
  };
  const report = await ingestCorpus(corpus, rebuild, deps, new AbortController().signal);
  return { report, read: pool.names.sort() };
}

/** Runs as a user whom file permissions hold back; they do not hold back root. */
async function withoutPrivileges<T>(run: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0 || process.seteuid === undefined) return run();
  for (const name of ['', ...readdirSync(work, { recursive: true, encoding: 'utf8' })]) chownSync(path.join(work, name), NOBODY, NOBODY);
  process.seteuid(NOBODY);
  try {
    return await run();
  } finally {
    process.seteuid(0);
  }
}

function states(report: IngestReport): Record<string, string> {
  return Object.fromEntries(report.files.map(({ path: name, state }) => [name, state]));
}

describe('an ingest', () => {
  it('gives every input exactly one state, and the states add up', async () => {
    write('god.txt', 'Godt notat');
    write('skadet.txt', 'AVVIS');
    write('under/tom.txt', 'Annet notat');
    const { report } = await ingest();
    expect(states(report)).toEqual({ 'god.txt': 'indeksert', 'skadet.txt': 'avvist', 'under/tom.txt': 'indeksert' });
    expect(report.states.indeksert + report.states['indeksert med merknad'] + report.states.avvist).toBe(report.inputs);
    const refused = report.files.find(({ state }) => state === 'avvist');
    expect(refused?.messages[0]).toMatchObject({
      code: 'damaged',
      reason: expect.stringMatching(/skadet/u),
      nextStep: expect.stringMatching(/\.$/u),
    });
  });

  it('does no work for files that are as before', async () => {
    write('a.txt', 'Notat A');
    await ingest();
    const { report, read } = await ingest();
    expect(read).toEqual([]);
    expect(report.unchanged).toBe(1);
  });

  it('does not read a file again that was only touched', async () => {
    write('a.txt', 'Notat A');
    await ingest();
    utimesSync(path.join(corpus, 'a.txt'), new Date(), new Date(1_000));
    expect((await ingest()).read).toEqual([]);
    expect((await ingest()).report.unchanged).toBe(1);
  });

  it('reads a changed file in place of the one before, under the same id', async () => {
    write('a.txt', 'Første utgave');
    await ingest();
    write('a.txt', 'Andre og lengre utgave');
    expect((await ingest()).read).toEqual(['a.txt']);
    expect(archive.reader.document(documentIdOf('a.txt'))?.metadata.title.value).toBe('Andre og lengre utgave');
    expect(archive.reader.counts()).toMatchObject({ documents: 1, passages: 1 });
  });

  it('removes what is gone, with its original', async () => {
    write('a.txt', 'Notat A');
    write('b.txt', 'Notat B');
    await ingest();
    rmSync(path.join(corpus, 'a.txt'));
    const { report } = await ingest();
    expect(report.removed).toEqual(['a.txt']);
    expect(archive.reader.counts().documents).toBe(1);
    expect(readdirSync(path.join(work, 'data/originals'))).toHaveLength(1);
  });

  it('removes nothing when the folder is suddenly empty, and says so until it is not', async () => {
    write('a.txt', 'Notat A');
    write('b.txt', 'AVVIS');
    await ingest();
    rmSync(path.join(corpus, 'a.txt'));
    rmSync(path.join(corpus, 'b.txt'));
    for (const again of [false, true]) {
      const { report } = await ingest(again);
      expect(report).toMatchObject({ removed: [], documents: 1, inputs: 2, unchanged: 2 });
      expect(report.warnings).toMatchObject([{ code: 'corpus-emptied', reason: expect.stringContaining('arkivet har ett dokument.') }]);
      expect(formatReport(report)).toContain('ADVARSEL: Dokumentmappen er tom');
    }
    expect(archive.writer.meta(CORPUS_WARNING)).toContain('--rebuild');
    expect(archive.reader.original(documentIdOf('a.txt'))).not.toBeNull();
    write('c.txt', 'Notat C');
    const { report } = await ingest();
    expect(report).toMatchObject({ removed: ['a.txt', 'b.txt'], documents: 1, warnings: [] });
    expect(archive.writer.meta(CORPUS_WARNING)).toBe('');
  });

  it('empties the archive with the folder when that is meant', async () => {
    write('a.txt', 'Notat A');
    await ingest();
    rmSync(path.join(corpus, 'a.txt'));
    const asked: unknown[] = [];
    const { report } = await ingest(false, null, (paths) => asked.push(paths) > 0);
    expect(asked).toEqual([['a.txt']]);
    expect(report).toMatchObject({ removed: ['a.txt'], documents: 0, warnings: [] });
    expect((await ingest()).report.warnings).toEqual([]);
  });

  it('reads everything again when asked to rebuild', async () => {
    write('a.txt', 'Notat A');
    await ingest();
    expect((await ingest(true)).read).toEqual(['a.txt']);
  });

  it('reads pages that waited for OCR once the program is there', async () => {
    write('skann.txt', 'TRENGEROCR');
    write('notat.txt', 'Notat');
    await ingest();
    expect((await ingest()).read).toEqual([]);
    expect((await ingest(false, 'tesseract 5')).read).toEqual(['skann.txt']);
    expect((await ingest(false, 'tesseract 5')).read).toEqual([]);
  });

  it('tries a file again that may have been refused for the machine’s sake', async () => {
    write('treg.txt', 'TREG');
    await ingest();
    expect((await ingest()).read).toEqual(['treg.txt']);
  });

  it('takes attachments in as documents of their own, and out again with their message', async () => {
    write('post.eml', 'Melding\nVEDLEGG notat.txt: Vedlagt notat\nVEDLEGG ../../ond.txt: Ondt navn');
    const { report } = await ingest();
    expect(Object.keys(states(report))).toEqual(['post.eml', 'post.eml/notat.txt', 'post.eml/ond.txt']);
    expect(archive.reader.document(documentIdOf('post.eml/notat.txt'))?.parentId).toBe(documentIdOf('post.eml'));
    write('post.eml', 'Melding uten vedlegg');
    expect((await ingest()).report.removed.toSorted()).toEqual(['post.eml/notat.txt', 'post.eml/ond.txt']);
    expect((await ingest()).report.inputs).toBe(1);
  });

  it('keeps what came with a closed message closed', async () => {
    write('post.eml', 'LUKKET melding\nVEDLEGG notat.txt: Vedlagt notat');
    await ingest();
    expect(archive.reader.counts()).toMatchObject({ documents: 0, closed: 2, passages: 0 });
  });

  it('says when two files are the same, as long as they are', async () => {
    write('a.txt', 'Samme notat');
    write('b.txt', 'Samme notat');
    const { report } = await ingest();
    const flagged = Object.keys(told(report));
    expect(told(report)).toEqual({ [flagged[0] ?? '']: ['duplicate'] });
    rmSync(path.join(corpus, flagged[0] === 'a.txt' ? 'b.txt' : 'a.txt'));
    expect(told((await ingest()).report)).toEqual({});
  });

  it('stops with a clear error when the folder is not there', async () => {
    rmSync(corpus, { recursive: true });
    await expect(ingest()).rejects.toThrow(/finnes ikke/u);
  });

  it('reads what is still there when files go while it runs, and tells of the others', async () => {
    write('a.txt', 'Notat A');
    write('b.txt', 'Notat B');
    write('under/c.txt', 'Notat C');
    const { report } = await ingest(false, null, undefined, () => {
      rmSync(path.join(corpus, 'a.txt'), { force: true });
      rmSync(path.join(corpus, 'under'), { recursive: true, force: true });
    });
    expect(states(report)).toEqual({ 'a.txt': 'avvist', 'b.txt': 'indeksert', 'under/c.txt': 'avvist' });
    expect(report.files[0]?.messages[0]?.reason).toContain('flyttet eller slettet');
    expect(states((await ingest()).report)).toEqual({ 'b.txt': 'indeksert' });
  });

  it('takes in a file as it is read, and once more when it was changed after the folder was listed', async () => {
    write('a.txt', 'Notat A');
    await ingest(false, null, undefined, () => {
      write('a.txt', 'Notat A, lengre utgave');
      utimesSync(path.join(corpus, 'a.txt'), new Date(), new Date(Date.now() + 5_000));
    });
    expect(archive.reader.document(documentIdOf('a.txt'))?.metadata.title.value).toBe('Notat A, lengre utgave');
    expect((await ingest()).report.unchanged).toBe(1);
  });

  it.skipIf(process.platform !== 'linux')(
    'refuses a file and a folder whose names are not UTF-8, under names that can be read, and reads the rest (Linux only: other systems have no such names)',
    async () => {
      const at = (name: string): Buffer => Buffer.concat([Buffer.from(`${corpus}/`), Buffer.from(name, 'latin1')]);
      writeFileSync(at('m\xf8te.txt'), 'Notat');
      mkdirSync(at('M\xf8ter'));
      writeFileSync(at('M\xf8ter/referat.txt'), 'Referat');
      write('god.txt', 'Godt notat');
      for (let run = 0; run < 2; run++) {
        const { report } = await ingest();
        expect(states(report)).toEqual({ Møter: 'avvist', 'god.txt': 'indeksert', 'møte.txt': 'avvist' });
        expect(told(report)).toEqual({ Møter: ['name-unreadable'], 'møte.txt': ['name-unreadable'] });
      }
      write('møte.txt', 'Notat med riktig navn');
      expect(states((await ingest()).report)).toMatchObject({ 'møte.txt': 'indeksert', 'møte.txt (2)': 'avvist' });
    },
  );

  it('keeps what was read from a folder it can no longer enter, tells of the folder, and reads the rest', async () => {
    write('under/a.txt', 'Notat A');
    write('b.txt', 'Notat B');
    await ingest();
    write('c.txt', 'Notat C');
    chmodSync(path.join(corpus, 'under'), 0);
    try {
      const { report } = await withoutPrivileges(() => ingest());
      expect(states(report)).toEqual({ 'b.txt': 'indeksert', 'c.txt': 'indeksert', under: 'avvist', 'under/a.txt': 'indeksert' });
      expect(told(report)).toEqual({ under: ['folder-unreadable'] });
      expect(archive.reader.counts().documents).toBe(3);
    } finally {
      chmodSync(path.join(corpus, 'under'), 0o755);
    }
    expect(states((await ingest()).report)).toEqual({ 'b.txt': 'indeksert', 'c.txt': 'indeksert', 'under/a.txt': 'indeksert' });
  });

  it('keeps the version it has when a newer one is refused, says so until it can be read, and tries again', async () => {
    write('a.txt', 'Notat A');
    write('post.eml', 'Melding\nVEDLEGG notat.txt: Vedlagt notat');
    write('lukket.txt', 'LUKKET notat');
    await ingest();
    for (const name of ['a.txt', 'post.eml', 'lukket.txt']) write(name, `AVVIS ${name}`);
    for (const rebuild of [false, false, true]) {
      const { report, read } = await ingest(rebuild);
      expect(read).toEqual(expect.arrayContaining(['a.txt', 'lukket.txt', 'post.eml']));
      expect(told(report)).toEqual({ 'a.txt': ['earlier-kept'], 'lukket.txt': ['closed', 'earlier-kept'], 'post.eml': ['earlier-kept'] });
      expect(report.files[0]?.messages[0]?.reason).toBe(
        'Filen kunne ikke leses på nytt (filen er skadet og kan ikke leses (prøve)). Arkivet viser utgaven som ble lest før.',
      );
      expect(report).toMatchObject({ removed: [], documents: 3 });
    }
    const id = documentIdOf('a.txt');
    expect(archive.reader.document(id)).toMatchObject({
      metadata: { title: { value: 'Notat A' } },
      outcome: { state: 'indeksert med merknad' },
    });
    expect(readFileSync(archive.reader.original(id)?.storedAt ?? '', 'utf8')).toBe('Notat A');
    expect(archive.reader.counts().closed).toBe(1);
    write('a.txt', 'Notat A');
    write('post.eml', 'Ny melding');
    const { report } = await ingest();
    expect(told(report)).toEqual({ 'lukket.txt': ['closed', 'earlier-kept'] });
    expect(report.removed).toEqual(['post.eml/notat.txt']);
  });

  it('takes two names apart that differ only in how å is written', async () => {
    write('\u00e5.txt', 'Med ett tegn');
    write('a\u030a.txt', 'Med to tegn');
    expect((await ingest()).report.inputs).toBe(2);
  });
});

describe('the archive’s profile', () => {
  it('when it changes, all is read again', async () => {
    write('referat.md', '# Referat fra Knutepunktet 3. mai 2024\n\nTil stede: alle.\n');
    await ingest();
    write('arkiv.json', '{"organs":[{"code":"KNP","name":"Knutepunktet"}]}');
    expect((await ingest()).read).toEqual(['referat.md']);
    expect((await ingest()).read).toEqual([]);
  });

  it('is known to whoever opens the archive, also without its folder', async () => {
    write('arkiv.json', '{"organs":[{"code":"KNP","name":"Knutepunktet"}]}');
    await ingest();
    setOwnNames({ organs: [], owner: [] });
    openArchive(path.join(work, 'data')).close();
    expect(findOrgans('Hva vedtok Knutepunktet?').map(({ organ }) => organ.code)).toEqual(['KNP']);
    setOwnNames({ organs: [], owner: [] });
  });

  it('stops the run when it is wrong, and nothing is lost', async () => {
    write('brev.md', '# Brev om havna');
    await ingest();
    write('arkiv.json', '{"organs":3}');
    await expect(ingest()).rejects.toMatchObject({ code: 'wrong-environment' });
    expect(archive.reader.counts().documents).toBe(1);
  });
});
