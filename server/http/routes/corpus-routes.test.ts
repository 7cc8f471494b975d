import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../ingest/config.ts';
import { pdfBroken } from '../../../evals/testing/hostile/pdf-broken.ts';
import { pdfCrypt } from '../../../evals/testing/hostile/pdf-crypt.ts';
import { documentIdOf } from '../../../ingest/load/scan-corpus.ts';
import { type Archive, openArchive } from '../../../ingest/open-archive.ts';
import type { CorpusChanges } from '../../corpus/corpus-changes.ts';
import { openCorpusChanges } from '../../corpus/open-corpus-changes.ts';
import { asking, sentEvents, STREAM, testApp } from '../../../evals/testing/http/test-app.ts';
import { testReader } from '../../../evals/testing/http/test-archive.ts';
import { CORPUS_EVENTS, CORPUS_REPORT_VIEW, CORPUS_VIEW, REMOVAL_VIEW, RESTORED_VIEW } from '../views/corpus-view.ts';
import { FILES_VIEW } from '../views/files-view.ts';

const root = mkdtempSync(path.join(tmpdir(), 'arkivsvar-corpus-routes-'));
const corpus = path.join(root, 'dokumenter');
let archive: Archive;
let changes: CorpusChanges;
let app: ReturnType<typeof testApp>['app'];

beforeAll(() => {
  mkdirSync(path.join(corpus, 'styret'), { recursive: true });
  writeFileSync(path.join(corpus, 'styret/referat.md'), '# Referat\n\nStyret drøftet ferjer og bruer på Østlandet.\n');
  const config = readConfig({ ARKIV_CORPUS: corpus, ARKIV_DATA: path.join(root, 'data') });
  archive = openArchive(config.data);
  changes = openCorpusChanges(archive, archive.closedMarks, config, null, true, new AbortController().signal);
  ({ app } = testApp({ reader: archive.reader, changes }));
});
afterAll(() => {
  archive.close();
  rmSync(root, { recursive: true, force: true });
});

function form(files: Readonly<Record<string, string | Uint8Array>>): FormData {
  const data = new FormData();
  for (const [name, bytes] of Object.entries(files))
    data.append('fil', new Blob([typeof bytes === 'string' ? bytes : Buffer.from(bytes)]), name);
  return data;
}
const upload = (files: Readonly<Record<string, string | Uint8Array>>, query = '', headers = {}) =>
  app.request(`/api/corpus/files${query}`, { method: 'POST', body: form(files), headers });
const json = async (response: Response | Promise<Response>): Promise<unknown> => (await response).json();
const titles = () => archive.reader.documents({ offset: 0, limit: 50 }).documents.map(({ path: corpusPath }) => corpusPath);

describe('adding files', () => {
  it('takes in good, defect and encrypted files in one go, and tells of each with the next step', async () => {
    const encrypted = pdfCrypt().find(({ code }) => code === 'encrypted');
    const defect = pdfBroken().find(({ name }) => name === 'pdf-broken-noise.pdf');
    const response = await upload(
      {
        'Vedtak om ferjer.md': '# Vedtak om ferjer\n\nStyret vedtok å kjøpe to ferjer.\n',
        '../../kryptert.pdf': encrypted?.bytes ?? '',
        'skadet.pdf': defect?.bytes ?? '',
        '.DS_Store': 'x',
      },
      '?collection=styret',
      STREAM,
    );
    const { events } = sentEvents(await response.text());
    for (const { event, data } of events) CORPUS_EVENTS[event as keyof typeof CORPUS_EVENTS].parse(data);
    const names = events.map(({ event }) => event);
    expect(names.slice(0, 4)).toEqual(Array.from({ length: 4 }, () => 'file-received'));
    expect(names).toContain('ingest-progress');
    expect(names.filter((name) => name === 'corpus-end' || name === 'corpus-error')).toEqual(['corpus-end']);
    const { files } = CORPUS_REPORT_VIEW.parse(events.at(-1)?.data);
    expect(files).toMatchObject([
      { name: 'Vedtak om ferjer.md', state: 'indeksert', document: { title: 'Vedtak om ferjer' }, explanations: [] },
      {
        path: 'styret/kryptert.pdf',
        state: 'avvist',
        document: null,
        explanations: [{ code: 'encrypted', nextStep: expect.stringContaining('uten passord') }],
      },
      { path: 'styret/skadet.pdf', state: 'avvist', explanations: [{ reason: expect.any(String), nextStep: expect.any(String) }] },
      { name: '.DS_Store', path: null, state: 'ikke mottatt', explanations: [{ code: 'not-a-document' }] },
    ]);
    expect(titles()).toContain('styret/Vedtak om ferjer.md');
    expect(readdirSync(root).toSorted()).toEqual(['data', 'dokumenter']);
  });

  it('overwrites only when asked to', async () => {
    const again = CORPUS_REPORT_VIEW.parse(
      await json(upload({ 'referat.md': '# Nytt\n\nHelt ny tekst om skoler.\n' }, '?collection=styret')),
    );
    expect(again.files).toMatchObject([{ state: 'ikke mottatt', explanations: [{ code: 'already-exists' }] }]);
    const replaced = CORPUS_REPORT_VIEW.parse(
      await json(upload({ 'referat.md': '# Nytt\n\nHelt ny tekst om skoler.\n' }, '?collection=styret&replace=true')),
    );
    expect(replaced.files).toMatchObject([{ state: 'indeksert med merknad', replaced: true, document: { title: 'Nytt' } }]);
    expect(archive.reader.document(documentIdOf('styret/referat.md'))?.revisions).toHaveLength(2);
  });

  it('refuses what is no form, too many files, another site, and a collection that leads out', async () => {
    const code = async (response: Response | Promise<Response>) => ((await json(response)) as { readonly code: string }).code;
    expect(await code(app.request('/api/corpus/files', asking({})))).toBe('wrong-content-type');
    expect(await code(upload({ 'a.txt': 'x' }, '?collection=..'))).toBe('invalid-input');
    expect(await code(upload({}))).toBe('invalid-input');
    expect(await code(upload({ 'a.txt': 'x' }, '', { Origin: 'http://ond.example' }))).toBe('foreign-origin');
    const few = testApp({ changes: { ...changes, limits: { fileBytes: 10, files: 1, totalBytes: 600 } } }).app;
    const send = (files: Record<string, string>) => few.request('/api/corpus/files', { method: 'POST', body: form(files) });
    expect(await code(send({ 'stor.txt': 'x'.repeat(900) }))).toBe('too-large');
    expect(titles()).not.toContain('stor.txt');
  });

  it('keeps and reads the files that came whole before the form was cut off', async () => {
    const request = new Request('http://localhost/', {
      method: 'POST',
      body: form({ 'hel.md': '# Hel\n\nDenne kom fram.\n', 'halv.md': 'x'.repeat(500) }),
    });
    const bytes = new Uint8Array(await request.arrayBuffer());
    const response = await app.request('/api/corpus/files', {
      method: 'POST',
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      body: bytes.slice(0, -300),
    });
    expect(response.status).toBe(400);
    await changes.ingests.run();
    expect(titles()).toContain('hel.md');
    expect(readdirSync(corpus).toSorted()).toEqual(['hel.md', 'styret']);
  });
});

describe('removing and putting back', () => {
  it('takes a document out of the archive, keeps it, and puts it back', async () => {
    const id = documentIdOf('styret/referat.md');
    const gone = REMOVAL_VIEW.parse(await json(app.request(`/api/documents/${id}`, { method: 'DELETE' })));
    expect(gone).toMatchObject({ removed: { path: 'styret/referat.md' }, pending: false });
    expect((await app.request(`/api/documents/${id}`)).status).toBe(404);
    expect(archive.reader.documents({ content: 'skoler', offset: 0, limit: 5 }).total).toBe(0);
    expect(CORPUS_VIEW.parse(await json(app.request('/api/corpus'))).removed).toEqual([gone.removed]);

    const back = RESTORED_VIEW.parse(await json(app.request('/api/corpus/restore', asking({ id: gone.removed.id }))));
    expect(back).toMatchObject({ path: 'styret/referat.md', pending: false, file: { state: 'indeksert med merknad', document: { id } } });
    expect((await app.request(`/api/documents/${id}`)).status).toBe(200);
    expect((await app.request('/api/corpus/restore', asking({ id: gone.removed.id }))).status).toBe(404);
  });

  it('takes out refused files by the id in the list of files', async () => {
    const list = FILES_VIEW.parse(await json(app.request('/api/files?state=avvist&q=KRYPTERT')));
    expect(list.files).toMatchObject([{ path: 'styret/kryptert.pdf' }]);
    const gone = await app.request(`/api/documents/${list.files[0]?.id}`, { method: 'DELETE' });
    expect(gone.status).toBe(200);
    expect(FILES_VIEW.parse(await json(app.request('/api/files?q=kryptert'))).total).toBe(0);
  });

  it('answers the same for a closed document as for one that was never there', async () => {
    await upload({ 'lukket.md': '# Lukket\n\nUnntatt offentlighet, jf. offl. § 13.\n\nHemmelig innhold om personer.\n' });
    expect(archive.reader.counts().closed).toBe(1);
    const removal = async (id: string) => {
      const response = await app.request(`/api/documents/${id}`, { method: 'DELETE' });
      return { status: response.status, ...((await json(response)) as object), requestId: '' };
    };
    expect(await removal(documentIdOf('lukket.md'))).toEqual(await removal('dukjent'));
    expect(readdirSync(corpus)).toContain('lukket.md');
  });

  it('does not take an attachment from its e-mail', async () => {
    await upload({
      'brev.eml':
        'From: a@b.no\r\nSubject: Brev om vei\r\nDate: Tue, 5 Mar 2024 10:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=g\r\n\r\n--g\r\nContent-Type: text/plain\r\n\r\nBrevet handler om veien.\r\n--g\r\nContent-Type: text/plain; name="notat.txt"\r\nContent-Disposition: attachment; filename="notat.txt"\r\n\r\nNotatet handler om broen over elva.\r\n--g--\r\n',
    });
    const attachment = documentIdOf('brev.eml/notat.txt');
    expect((await app.request(`/api/documents/${attachment}`)).status).toBe(200);
    const removal = await json(app.request(`/api/documents/${attachment}`, { method: 'DELETE' }));
    expect(removal).toMatchObject({ code: 'not-found', detail: expect.stringContaining('fjern e-posten') });
    expect((await app.request(`/api/documents/${attachment}`)).status).toBe(200);
  });
});

describe('reading again', () => {
  it('reads all files again when rebuilding, and none otherwise', async () => {
    const plain = CORPUS_REPORT_VIEW.parse(await json(app.request('/api/corpus/ingest', { method: 'POST' })));
    expect(plain.read).toBe(0);
    const rebuilt = CORPUS_REPORT_VIEW.parse(await json(app.request('/api/corpus/ingest?rebuild=true', { method: 'POST' })));
    expect(rebuilt.read).toBeGreaterThan(3);
    expect(rebuilt.documents).toBe(plain.documents);
  });

  it('says in Norwegian that another is under way, without telling where', async () => {
    const first = app.request('/api/corpus/ingest', { method: 'POST' });
    const second = await app.request('/api/corpus/ingest', { method: 'POST' });
    expect(second.status).toBe(503);
    const problem = await second.text();
    expect(problem).toContain('En annen innlesing er i gang.');
    expect(problem).not.toContain(root);
    expect((await first).status).toBe(200);
  });
});

describe('when changes are not allowed', () => {
  it('refuses every change and shows nothing of what was removed', async () => {
    for (const closed of [undefined, { ...changes, allowed: false }]) {
      const reader = testReader();
      const { app: shut } = testApp(closed === undefined ? { reader } : { reader, changes: closed });
      const requests: readonly (readonly [string, RequestInit])[] = [
        ['/api/corpus/files', { method: 'POST', body: form({ 'a.txt': 'x' }) }],
        ['/api/corpus/ingest', { method: 'POST' }],
        ['/api/corpus/restore', asking({ id: 'x' })],
        ['/api/documents/dprotokoll', { method: 'DELETE' }],
      ];
      for (const [address, init] of requests) expect([address, (await shut.request(address, init)).status]).toEqual([address, 403]);
      expect(CORPUS_VIEW.parse(await json(shut.request('/api/corpus')))).toMatchObject({ changes: false, removed: [] });
    }
  });
});
