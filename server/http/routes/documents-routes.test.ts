import { describe, expect, it } from 'vitest';
import { testApp } from '../../../evals/testing/http/test-app.ts';
import { CLOSED_ID, PASSAGE, PDF_ID, SHA, metadata, storedDocument, testReader } from '../../../evals/testing/http/test-archive.ts';
import { csvField } from '../views/documents-csv.ts';
import { DOCUMENT_VIEW } from '../views/document-view.ts';
import { DOCUMENTS_VIEW } from '../views/documents-view.ts';
import { FILES_VIEW } from '../views/files-view.ts';
import { PAGE_VIEW } from '../views/page-view.ts';
import { PLACE_VIEW } from '../views/place-view.ts';

const get = async (address: string, changes: Parameters<typeof testApp>[0] = {}) => {
  const response = await testApp(changes).app.request(address);
  const body: unknown = await response.json();
  return { status: response.status, body };
};

describe('GET /api/documents', () => {
  it('lists documents with paging', async () => {
    const { body } = await get('/api/documents?offset=1&limit=1');
    const view = DOCUMENTS_VIEW.parse(body);
    expect(view).toMatchObject({
      total: 2,
      offset: 1,
      limit: 1,
      facets: null,
      documents: [{ id: 'dregneark', replacedBy: { id: PDF_ID } }],
    });
  });

  it('passes the filters on', async () => {
    const asked: unknown[] = [];
    const reader = testReader(undefined, { documents: (query) => (asked.push(query), { total: 1, documents: [] }) });
    await get('/api/documents?q=plan&type=strategi&organ=REP&from=2020-01-01&to=2024-12-31&status=vedtatt&format=pdf&collection=ipr', {
      reader,
    });
    // Before it: whether there are such an organ and such a collection.
    expect(asked.slice(2)).toEqual([
      {
        text: 'plan',
        type: 'strategi',
        organ: 'REP',
        from: '2020-01-01',
        to: '2024-12-31',
        status: 'vedtatt',
        format: 'pdf',
        collection: 'ipr',
        offset: 0,
        limit: 50,
      },
    ]);
  });

  it('passes search in the text and sorting on, relevance as the reader has it', async () => {
    const asked: unknown[] = [];
    const reader = testReader(undefined, { documents: (query) => (asked.push(query), { total: 0, documents: [] }) });
    await get('/api/documents?text=ferje&sort=relevance', { reader });
    await get('/api/documents?sort=title', { reader });
    await get('/api/documents?sort=date&order=asc', { reader });
    expect(asked).toEqual([
      { content: 'ferje', offset: 0, limit: 50 },
      { sort: { by: 'title', descending: false }, offset: 0, limit: 50 },
      { sort: { by: 'date', descending: false }, offset: 0, limit: 50 },
    ]);
  });

  it('gives revisions, end state and the place of the hit with each document', async () => {
    const reader = testReader(undefined, {
      documents: () => ({ total: 1, documents: [storedDocument(PDF_ID)], places: new Map([[PDF_ID, PASSAGE.id]]) }),
    });
    const { body } = await get('/api/documents?text=budsjettene', { reader });
    expect(DOCUMENTS_VIEW.parse(body).documents[0]).toMatchObject({
      revisionCount: 2,
      ingestedAt: '2026-01-02T10:00:00.000Z',
      outcome: { state: 'indeksert', explanations: [] },
      hit: {
        before: 'Representantskapet vedtok ',
        words: 'budsjettet',
        href: `/dokument/dprotokoll?side=1&passasje=3&fra=26&til=36&sha=${SHA.slice(0, 12)}`,
      },
    });
  });

  it('counts facets over every document that matches', async () => {
    const asked: unknown[] = [];
    const none = { organ: [], year: [], format: [], status: [], collection: [] };
    const facets = { ...none, type: [{ value: 'moeteprotokoll', label: 'moeteprotokoll', count: 1_201 }] };
    const reader = testReader(undefined, { facets: (filter) => (asked.push(filter), facets) });
    const { body } = await get('/api/documents?facets=1&limit=1&status=vedtatt', { reader });
    expect(asked).toEqual([{ status: 'vedtatt' }]);
    expect(DOCUMENTS_VIEW.parse(body).facets).toEqual({
      ...none,
      type: [{ value: 'moeteprotokoll', label: 'Møteprotokoll', count: 1_201 }],
    });
  });

  it('refuses what it does not know', async () => {
    for (const query of ['limit=501', 'offset=-1', 'format=doc', 'status=ferdig', 'facets=ja', 'sort=tittel', 'order=ned', 'tekst=a']) {
      expect([query, (await get(`/api/documents?${query}`)).status]).toEqual([query, 400]);
    }
  });
});

describe('GET /api/documents.csv', () => {
  it('gives every document that matches, more than one part of the reader, with formulas made harmless', async () => {
    const evil = storedDocument(PDF_ID, { metadata: metadata('=HYPERLINK("http://ond.example")') });
    const many = Array.from({ length: 1_201 }, () => evil);
    const reader = testReader(undefined, {
      documents: ({ offset, limit }) => ({ total: many.length, documents: many.slice(offset, offset + limit) }),
    });
    const response = await testApp({ reader }).app.request('/api/documents.csv?text=plan');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain('filename="dokumenter.csv"');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
    expect(lines).toHaveLength(1_202);
    expect(lines[0]).toMatch(/^"Tittel";"Type";/u);
    expect(lines[1]).toMatch(/^"'=HYPERLINK\(""http:\/\/ond\.example""\)";"Møteprotokoll";"Representantskapet";"2024-06-11";"vedtatt"/u);
  });

  it('neutralises every way a field may begin as a formula', () => {
    for (const text of ['=1', '+1', '-1', '@a', '\t=1', '\r=1', ' =1', '＝1']) expect(csvField(text)).toBe(`"'${text}"`);
    expect(csvField('Sak 10/24; «mål»')).toBe('"Sak 10/24; «mål»"');
  });
});

describe('GET /api/documents/:id', () => {
  it('gives all that is known, with evidence', async () => {
    const outcome = { state: 'indeksert med merknad', remarks: [{ code: 'ocr-used', detail: 'side 2' }] } as const;
    const reader = testReader(undefined, { document: (id) => (id === PDF_ID ? storedDocument(id, { outcome }) : null) });
    const { body } = await get('/api/documents/dprotokoll', { reader });
    expect(DOCUMENT_VIEW.parse(body)).toMatchObject({
      id: PDF_ID,
      organ: 'Representantskapet',
      organCode: 'REP',
      date: '2024-06-11',
      evidence: { date: { value: '2024-06-11', where: 'head', quote: '11. juni 2024' } },
      otherDates: [{ value: '2024-06-12', where: 'foot' }],
      saker: [{ key: 'REP-2024-10', display: 'Sak 10/24' }],
      revisions: [{ current: true }, { current: false }],
      pages: [{ number: 1 }, { number: 2 }],
      outcome: {
        state: 'indeksert med merknad',
        explanations: [{ code: 'ocr-used', reason: expect.stringContaining('(side 2)'), nextStep: expect.any(String) }],
      },
      fileHref: '/api/documents/dprotokoll/file',
    });
  });

  it('answers the same for a closed document as for one that was never there', async () => {
    for (const rest of ['', '/file', '/pages/1', `/place?passasje=1&fra=0&til=1&sha=${SHA.slice(0, 12)}`]) {
      const closed = await get(`/api/documents/${CLOSED_ID}${rest}`);
      const unknown = await get(`/api/documents/dukjent${rest}`);
      expect(closed.status).toBe(404);
      expect(closed).toEqual(unknown);
    }
  });

  it('takes any text as an id without failing', async () => {
    for (const id of ['%00', '..%2F..%2Fetc%2Fpasswd', "'%20OR%201=1--", '%E0%A4%A', 'å'.repeat(50)]) {
      expect([id, (await get(`/api/documents/${id}`)).status]).toEqual([id, 404]);
    }
    expect((await get(`/api/documents/${'a'.repeat(201)}`)).status).toBe(400);
  });
});

describe('GET /api/documents/:id/pages/:n', () => {
  it('gives the text with its boxes', async () => {
    const { body } = await get('/api/documents/dprotokoll/pages/1');
    expect(PAGE_VIEW.parse(body)).toMatchObject({
      documentId: PDF_ID,
      revision: SHA,
      pageCount: 2,
      number: 1,
      width: 595,
      blocks: [{ kind: 'paragraph', spans: [{ start: 0, end: 75, box: { x: 0.1 } }] }],
    });
    expect((await get('/api/documents/dprotokoll/pages/2')).body).toMatchObject({ textSource: 'none', blocks: [] });
  });

  it('is 404 for a page that is not there and 400 for what is no number', async () => {
    expect(await get('/api/documents/dprotokoll/pages/3')).toMatchObject({
      status: 404,
      body: { detail: 'Dokumentet har ingen side 3. Velg en side fra 1 til 2.' },
    });
    for (const n of ['0', '-1', '1.5', 'to', '99999999999'])
      expect([n, (await get(`/api/documents/dprotokoll/pages/${n}`)).status]).toEqual([n, 400]);
  });
});

describe('GET /api/documents/:id/place', () => {
  const place = (query: string) => get(`/api/documents/dprotokoll/place?${query}`);
  const sha = SHA.slice(0, 12);

  it('gives the places of a citation, over a page break as well', async () => {
    const { body } = await place(`passasje=3&fra=19&til=75&sha=${sha}&side=1`);
    expect(PLACE_VIEW.parse(body)).toMatchObject({
      passageId: 'dprotokoll#3',
      changed: false,
      quote: 'vedtok budsjettet. Budsjettet er på 12 millioner kroner.',
      locators: [
        { page: 1, place: { kind: 'page', page: 1 }, boxes: [{ y: 0.9 }], marks: [{ block: 0, start: 19, end: 38 }] },
        { page: 2, boxes: [{ y: 0.1 }], marks: [{ block: 0, start: 38, end: 75 }] },
      ],
    });
  });

  it('says when the document has been replaced since', async () => {
    expect((await place('passasje=3&fra=0&til=10&sha=ffffffffffff')).body).toMatchObject({ changed: true, revision: SHA });
  });

  it('is 404 with a next step when the place is gone', async () => {
    for (const query of [`passasje=9&fra=0&til=5&sha=${sha}`, `passasje=3&fra=70&til=900&sha=${sha}`]) {
      expect(await place(query)).toMatchObject({
        status: 404,
        body: { code: 'not-found', detail: expect.stringContaining('finnes ikke lenger') },
      });
    }
  });

  it('refuses a place that cannot be', async () => {
    for (const query of [
      '',
      'passasje=3',
      `passasje=0&fra=0&til=5&sha=${sha}`,
      `passasje=3&fra=5&til=5&sha=${sha}`,
      'passasje=3&fra=0&til=5&sha=XYZ',
    ]) {
      expect([query, (await place(query)).status]).toEqual([query, 400]);
    }
  });
});

describe('GET /api/files', () => {
  it('explains the end state of every input, and counts them', async () => {
    const { body } = await get('/api/files');
    const view = FILES_VIEW.parse(body);
    expect(view).toMatchObject({ total: 4, states: { indeksert: 1, 'indeksert med merknad': 1, avvist: 2 } });
    expect(view.files[1]).toMatchObject({
      path: 'skadet.pdf',
      state: 'avvist',
      explanations: [{ code: 'too-large', reason: 'Filen er større enn grensen (210 MB, grensen er 200 MB).' }],
    });
    expect((await get('/api/files?state=avvist&limit=1')).body).toMatchObject({ total: 2, files: [{ path: 'skadet.pdf' }] });
  });

  it('hides the names of closed documents and of what came inside them', async () => {
    const { body } = await get('/api/files');
    expect(JSON.stringify(body)).not.toMatch(/hemmelig|Nordmann/u);
    expect(FILES_VIEW.parse(body).files.filter(({ path }) => path === null)).toHaveLength(2);
  });
});
