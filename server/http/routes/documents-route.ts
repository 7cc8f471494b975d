import { z } from 'zod';
import { DOCUMENT_STATUSES, FORMATS } from '#domain/document.ts';
import type { ArchiveReader, DocumentQuery, StoredDocument } from '../../../ingest/store/archive-reader.ts';
import type { Api } from '../api-env.ts';
import type { AppDeps } from '../app-deps.ts';
import { describeRoute } from '../describe-route.ts';
import { FILTER_FIELDS, inOrder, OUT_OF_ORDER, oneOf, wholeNumber } from '../input/fields.ts';
import { readQuery } from '../input/read-query.ts';
import { documentSummary } from '../views/document-view.ts';
import { DOCUMENTS_VIEW, type DocumentsView, facetsView } from '../views/documents-view.ts';
import { replacementOf } from '../views/open-document.ts';

const DEFAULT_LIMIT = 50;
/** The most the reader gives at a time. */
const MAX_LIMIT = 500;

const QUERY = z
  .strictObject({
    q: z.string().trim().max(200, 'kan ikke være lengre enn 200 tegn').exactOptional(),
    ...FILTER_FIELDS,
    status: oneOf(DOCUMENT_STATUSES).exactOptional(),
    format: oneOf(FORMATS).exactOptional(),
    offset: wholeNumber(0, 10_000_000).exactOptional(),
    limit: wholeNumber(1, MAX_LIMIT).exactOptional(),
    facets: z.enum(['0', '1'], 'skal være 0 eller 1').exactOptional(),
  })
  .refine(inOrder, OUT_OF_ORDER);

export function addDocumentsRoute(app: Api, { reader }: AppDeps): void {
  const description = describeRoute({
    summary: 'The documents of the archive, newest first',
    description: '`q` = words that must all occur in the title or path. `facets=1` adds counts over every document that matches.',
    query: QUERY,
    success: { 'application/json': DOCUMENTS_VIEW },
    problems: ['invalid-input'],
  });

  app.get('/api/documents', description, function documents(c) {
    const { q, facets, offset = 0, limit = DEFAULT_LIMIT, ...filter } = readQuery(c, QUERY);
    const conditions = q === undefined ? filter : { ...filter, text: q };
    const found = reader.documents({ ...conditions, offset, limit });
    return c.json<DocumentsView>({
      total: found.total,
      offset,
      limit,
      documents: found.documents.map((document) => documentSummary(document, replacementOf(reader, document))),
      facets: facets === '1' ? facetsView(allDocuments(reader, conditions)) : null,
    });
  });
}

function allDocuments(reader: ArchiveReader, conditions: Omit<DocumentQuery, 'offset' | 'limit'>): StoredDocument[] {
  const all: StoredDocument[] = [];
  for (;;) {
    const { documents } = reader.documents({ ...conditions, offset: all.length, limit: MAX_LIMIT });
    all.push(...documents);
    if (documents.length < MAX_LIMIT) return all;
  }
}
