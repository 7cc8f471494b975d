import { RunnableLambda } from '@langchain/core/runnables';
import { describe, expect, it } from 'vitest';
import { ArchiveError } from '#domain/archive-error.ts';
import type { Document } from '#domain/document.ts';
import type { Checksum, DocumentId, IsoDate } from '#domain/ids.ts';
import { passageId } from '#domain/ids.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { SearchHit, Searcher } from '../retrieval/searcher.ts';
import { createArchiveRetriever } from './archive-retriever.ts';

const revision = 'a'.repeat(64) as Checksum;
const documentId = 'referat' as DocumentId;
const said = { where: 'title', quote: 'Referat' } as const;
const document: Document = {
  id: documentId,
  path: 'referat.pdf',
  format: 'pdf',
  revision,
  metadata: {
    title: { ...said, value: 'Referat 29. august' },
    type: null,
    organ: null,
    date: { ...said, value: '2024-08-29' as IsoDate },
    otherDates: [],
    saker: [],
    arkivsaksnummer: null,
    moetesaker: [],
    replacement: [],
    language: 'nb',
    status: null,
    confidentiality: null,
  },
  status: 'vedtatt',
  access: 'open',
  pageCount: 4,
  parentId: null,
  replacedBy: null,
};
const text = 'Representantskapet vedtok budsjettet.';
const hit: SearchHit = {
  document,
  score: 0.5,
  passage: {
    id: passageId(documentId, 3),
    documentId,
    revision,
    ordinal: 3,
    headings: ['Sak 10/24'],
    tableHeader: [],
    kind: 'paragraph',
    text,
    spans: [{ start: 0, end: text.length, place: { kind: 'page', page: 2 }, box: null, block: 7, blockStart: 0 }],
    units: [],
    ocr: false,
  },
};

function fakeSearcher(): Searcher & { readonly asked: [string, SearchFilter, number][] } {
  const asked: [string, SearchFilter, number][] = [];
  return {
    asked,
    search: async (query, filter, limit) => {
      asked.push([query, filter, limit]);
      return [hit];
    },
  };
}

describe('archive as a LangChain retriever', () => {
  it('gives passages as documents with what is needed to cite them', async () => {
    const [found] = await createArchiveRetriever(fakeSearcher()).invoke('Hva ble vedtatt?');
    expect(found).toMatchObject({ id: 'referat#3', pageContent: text });
    expect(found?.metadata).toEqual({
      passageId: 'referat#3',
      documentId: 'referat',
      title: 'Referat 29. august',
      date: '2024-08-29',
      status: 'vedtatt',
      locator: { page: 2 },
      revision,
      headings: ['Sak 10/24'],
      score: 0.5,
    });
  });

  it('passes limit and filter on, and works inside a LangChain chain', async () => {
    const searcher = fakeSearcher();
    const chain = createArchiveRetriever(searcher, { limit: 3, filter: { type: 'referat' } }).pipe(
      RunnableLambda.from((documents: { pageContent: string }[]) => documents.map(({ pageContent }) => pageContent).join('\n')),
    );
    expect(await chain.invoke('Hva ble vedtatt?')).toBe(text);
    expect(searcher.asked).toEqual([['Hva ble vedtatt?', { type: 'referat' }, 3]]);
  });

  it('lets the archive’s own error through, not an empty list', async () => {
    const search: Searcher['search'] = async () => {
      throw new ArchiveError('archive-not-ready', 'Arkivet er ikke klart.', 'Vent litt.');
    };
    await expect(createArchiveRetriever({ search }).invoke('x')).rejects.toMatchObject({ code: 'archive-not-ready' });
  });
});
