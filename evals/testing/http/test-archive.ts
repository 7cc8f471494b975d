import { type Citation, citeRange } from '#domain/citation.ts';
import type { Document, Metadata } from '#domain/document.ts';
import type { FileOutcome } from '#domain/file-outcome.ts';
import { type Checksum, type DocumentId, isoDate, passageId } from '#domain/ids.ts';
import type { Page } from '#domain/page.ts';
import type { Passage } from '#domain/passage.ts';
import { type Statement, statement } from '#domain/statement.ts';
import { documentIdOf } from '../../../ingest/load/scan-corpus.ts';
import type { ArchiveReader, DocumentQuery, StoredDocument, StoredFile } from '../../../ingest/store/archive-reader.ts';

/** A small archive in memory for the tests of the HTTP layer. */
export const SHA = 'a1b2c3d4e5f6'.padEnd(64, '0') as Checksum;
export const PDF_ID = 'dprotokoll' as DocumentId;
export const SHEET_ID = 'dregneark' as DocumentId;
export const CLOSED_ID = 'dlukket' as DocumentId;

const NO_REMARKS: FileOutcome = { state: 'indeksert', remarks: [] };

function required<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The test archive is built wrong');
  return value;
}

export function metadata(title: string, changes: Partial<Metadata> = {}): Metadata {
  return {
    title: { value: title, where: 'title', quote: title },
    type: { value: 'moeteprotokoll', where: 'head', quote: 'Møteprotokoll' },
    organ: { value: { code: 'REP', name: 'Representantskapet' }, where: 'head', quote: 'Representantskapet' },
    date: { value: required(isoDate(2024, 6, 11)), where: 'head', quote: '11. juni 2024' },
    otherDates: [{ value: required(isoDate(2024, 6, 12)), where: 'foot', quote: '12.06.2024' }],
    saker: [{ value: { organ: 'REP', year: 2024, number: 10, display: 'Sak 10/24' }, where: 'title', quote: 'Sak 10/24' }],
    arkivsaksnummer: null,
    moetesaker: [],
    replacement: [],
    language: 'nb',
    status: { value: 'vedtatt', where: 'body', quote: 'Vedtatt' },
    confidentiality: null,
    ...changes,
  };
}

export function storedDocument(id: DocumentId, changes: Partial<StoredDocument> = {}): StoredDocument {
  const document: Document = {
    id,
    path: `osloregionen/${id}.pdf`,
    format: 'pdf',
    revision: SHA,
    metadata: metadata(`Protokoll ${id}`),
    status: 'vedtatt',
    access: 'open',
    pageCount: 2,
    parentId: null,
    replacedBy: null,
  };
  const revisions = [
    { documentId: id, checksum: SHA, ingestedAt: '2026-01-02T10:00:00.000Z', replacedAt: null },
    {
      documentId: id,
      checksum: 'f'.repeat(64) as Checksum,
      ingestedAt: '2026-01-01T10:00:00.000Z',
      replacedAt: '2026-01-02T10:00:00.000Z',
    },
  ];
  return { ...document, revisions, outcome: NO_REMARKS, ...changes };
}

const PAGES: readonly Page[] = [
  {
    number: 1,
    kind: 'page',
    label: null,
    width: 595,
    height: 842,
    textSource: 'text',
    firstBlock: 0,
    blocks: [
      {
        kind: 'paragraph',
        text: 'Representantskapet vedtok budsjettet. Budsjettet er på 12 millioner kroner.',
        spans: [{ start: 0, end: 75, place: { kind: 'page', page: 1 }, box: { x: 0.1, y: 0.1, width: 0.75, height: 0.02 } }],
      },
    ],
  },
  { number: 2, kind: 'page', label: null, width: 595, height: 842, textSource: 'none', firstBlock: 1, blocks: [] },
];

export const PASSAGE: Passage = {
  id: passageId(PDF_ID, 3),
  documentId: PDF_ID,
  revision: SHA,
  ordinal: 3,
  headings: ['Vedtak'],
  tableHeader: [],
  kind: 'paragraph',
  text: 'Representantskapet vedtok budsjettet. Budsjettet er på 12 millioner kroner.',
  spans: [
    { start: 0, end: 38, place: { kind: 'page', page: 1 }, box: { x: 0.1, y: 0.9, width: 0.38, height: 0.02 }, block: 0, blockStart: 0 },
    { start: 38, end: 75, place: { kind: 'page', page: 2 }, box: { x: 0.1, y: 0.1, width: 0.37, height: 0.02 }, block: 0, blockStart: 38 },
  ],
  units: [],
  ocr: false,
};

const ROW_PASSAGE: Passage = {
  ...PASSAGE,
  id: passageId(SHEET_ID, 1),
  documentId: SHEET_ID,
  ordinal: 1,
  kind: 'table',
  text: 'Oslo | 12',
  spans: [{ start: 0, end: 9, place: { kind: 'row', sheet: 'Tall', row: 4 }, box: null, block: 0, blockStart: 0 }],
};

export function citationOf(passage: Passage, words: string): Citation {
  const start = passage.text.indexOf(words);
  return required(citeRange(passage, { start, end: start + words.length }));
}

export const FIRST: Statement = required(
  statement('Representantskapet vedtok budsjettet.', [citationOf(PASSAGE, 'Representantskapet vedtok budsjettet.')]),
);
export const SECOND: Statement = required(statement('Oslo | 12', [citationOf(ROW_PASSAGE, 'Oslo | 12'), ...FIRST.citations]));

const FILES: readonly StoredFile[] = [
  storedFile('osloregionen/protokoll.pdf', NO_REMARKS, PDF_ID),
  storedFile('skadet.pdf', { state: 'avvist', code: 'too-large', detail: '210 MB, grensen er 200 MB' }, null),
  {
    ...storedFile('hemmelig.eml', { state: 'indeksert med merknad', remarks: [{ code: 'closed', detail: 'Ola Nordmann' }] }, null),
    closed: true,
  },
  { ...storedFile('hemmelig.eml/vedlegg.pdf', { state: 'avvist', code: 'encrypted', detail: '' }, null), closed: true },
];

function storedFile(path: string, outcome: FileOutcome, documentId: DocumentId | null): StoredFile {
  return { path, bytes: 10, checksum: SHA, outcome, closed: false, documentId, milliseconds: 5, readAt: '2026-01-02T10:00:00.000Z' };
}

/** @param original absolute path of the file every document has as its original */
export function testReader(original = '/finnes-ikke', changes: Partial<ArchiveReader> = {}): ArchiveReader {
  const documents = new Map<string, StoredDocument>(
    [
      storedDocument(PDF_ID),
      storedDocument(SHEET_ID, { format: 'xlsx', path: 'tall/tall.xlsx', replacedBy: PDF_ID, status: 'erstattet', pageCount: 2 }),
      // A reader never gives a closed document out; the HTTP layer must refuse it all the same.
      storedDocument(CLOSED_ID, { access: 'closed' }),
    ].map((document) => [document.id, document]),
  );
  const open = [...documents.values()].filter((document) => document.access === 'open');
  return {
    counts: () => ({ documents: open.length, passages: 2, closed: 1, withoutVector: 0 }),
    document: (id) => documents.get(id) ?? null,
    documents: (query: DocumentQuery) => {
      const matching = open.filter(({ format }) => query.format === undefined || format === query.format);
      return { total: matching.length, documents: matching.slice(query.offset, query.offset + query.limit) };
    },
    facets: () => ({ type: [], organ: [], year: [], format: [], status: [], collection: [] }),
    page: (id, number) => (id === PDF_ID ? (PAGES[number - 1] ?? null) : null),
    pageLabels: (id) => (id === SHEET_ID ? ['Forside', 'Tall'] : [null, null]),
    passage: (id) => [PASSAGE, ROW_PASSAGE].find((passage) => passage.id === id) ?? null,
    isClosed: (id) => FILES.some(({ path, closed }) => closed && documentIdOf(path) === id),
    withholds: () => false,
    holdsClosed: () => false,
    original: (id) => ({ storedAt: original, fileName: `Møte «${id}».pdf`, mediaType: 'application/pdf' }),
    files: () => FILES,
    ...changes,
  };
}
