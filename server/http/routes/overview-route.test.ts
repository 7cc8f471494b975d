import { describe, expect, it } from 'vitest';
import { isoDate } from '#domain/ids.ts';
import type { StoredDocument } from '../../../ingest/store/archive-reader.ts';
import { testApp } from '../../../evals/testing/http/test-app.ts';
import { CLOSED_ID, metadata, PDF_ID, SHEET_ID, storedDocument, testReader } from '../../../evals/testing/http/test-archive.ts';
import { OVERVIEW_VIEW } from '../views/overview-view.ts';

async function overviewWith(documents: readonly StoredDocument[]) {
  const reader = testReader(undefined, {
    documents: ({ offset, limit }) => ({ total: documents.length, documents: documents.slice(offset, offset + limit) }),
  });
  const response = await testApp({ reader }).app.request('/api/overview');
  return OVERVIEW_VIEW.parse(await response.json());
}

function dated(id: string, year: number): StoredDocument {
  const date = isoDate(year, 3, 1);
  if (date === null) throw new Error('No such date');
  return storedDocument(PDF_ID, { path: id, metadata: metadata(id, { type: null, date: { value: date, where: 'head', quote: '' } }) });
}

describe('GET /api/overview', () => {
  it('counts the open documents by type and year, and says what period they cover', async () => {
    const undated = storedDocument(SHEET_ID, { metadata: metadata('Regneark', { date: null }) });
    const view = await overviewWith([dated('a', 2024), dated('b', 2024), dated('c', 2021), undated]);
    expect(view).toMatchObject({
      documents: 4,
      types: [
        { type: 'annet', documents: 3 },
        { type: 'moeteprotokoll', documents: 1 },
      ],
      years: [
        { year: 2021, documents: 1 },
        { year: 2024, documents: 2 },
      ],
      undated: 1,
      period: { from: '2021-03-01', to: '2024-03-01' },
    });
    expect(view.newest.map(({ title }) => title)).toEqual(['a', 'b', 'c']);
  });

  it('counts also beyond one page of the reader, and never a closed document', async () => {
    const many = Array.from({ length: 1_201 }, () => storedDocument(PDF_ID));
    const view = await overviewWith([...many, storedDocument(CLOSED_ID, { access: 'closed' })]);
    expect(view.documents).toBe(1_201);
    expect(view.newest.length).toBe(5);
  });

  it('says which files did not get in, with the next step, and names nothing of what is closed', async () => {
    const { body, text } = await get('/api/overview');
    const { files, closed, readAt } = OVERVIEW_VIEW.parse(body);
    expect(files.states).toEqual({ indeksert: 1, 'indeksert med merknad': 1, avvist: 2 });
    expect(files.refused).toMatchObject([
      { path: 'skadet.pdf', explanations: [{ reason: expect.stringContaining('210 MB'), nextStep: expect.any(String) }] },
      { path: null },
    ]);
    expect([closed, readAt]).toEqual([1, '2026-01-02T10:00:00.000Z']);
    expect(text).not.toMatch(/hemmelig|Nordmann/u);
  });

  it('has no period and no years when the archive is empty', async () => {
    expect(await overviewWith([])).toMatchObject({ documents: 0, types: [], years: [], undated: 0, period: null, newest: [] });
  });

  it('is counted again only when the archive has changed', async () => {
    let counted = 0;
    let passages = 2;
    const reader = testReader(undefined, {
      counts: () => ({ documents: 0, passages, closed: 0, withoutVector: 0 }),
      documents: () => {
        counted += 1;
        return { total: 0, documents: [] };
      },
    });
    const { app } = testApp({ reader });
    await app.request('/api/overview');
    await app.request('/api/overview');
    expect(counted).toBe(1);
    passages = 3;
    await app.request('/api/overview');
    expect(counted).toBe(2);
  });

  it('takes no questions', async () => {
    expect((await get('/api/overview?type=notat')).status).toBe(400);
  });
});

async function get(address: string) {
  const response = await testApp().app.request(address);
  const text = await response.text();
  const body: unknown = JSON.parse(text);
  return { status: response.status, text, body };
}
