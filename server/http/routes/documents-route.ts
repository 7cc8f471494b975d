import { z } from 'zod';
import type { Api } from '../api-env.ts';
import type { AppDeps } from '../app-deps.ts';
import { describeRoute } from '../describe-route.ts';
import { DOCUMENT_FIELDS, documentQuery } from '../input/document-filter.ts';
import { inOrder, OUT_OF_ORDER, wholeNumber } from '../input/fields.ts';
import { knownFilter } from '../input/known-filter.ts';
import { readQuery } from '../input/read-query.ts';
import { documentItem } from '../views/document-item.ts';
import { DOCUMENTS_VIEW, type DocumentsView, facetsView } from '../views/documents-view.ts';

const DEFAULT_LIMIT = 50;
/** The most the reader gives at a time. */
const MAX_LIMIT = 500;

const QUERY = z
  .strictObject({
    ...DOCUMENT_FIELDS,
    offset: wholeNumber(0, 10_000_000).exactOptional(),
    limit: wholeNumber(1, MAX_LIMIT).exactOptional(),
    facets: z.enum(['0', '1'], 'skal være 0 eller 1').exactOptional(),
  })
  .refine(inOrder, OUT_OF_ORDER);

export function addDocumentsRoute(app: Api, { reader }: AppDeps): void {
  const description = describeRoute({
    summary: 'The documents of the archive: the best hit first when `text` is searched for, otherwise the newest first',
    description:
      '`q` = words that must all occur in the title or path. `text` = words that must all occur in the title, the path or the text, there in any form. ' +
      '`facets=1` adds counts over every document that matches.',
    query: QUERY,
    success: { 'application/json': DOCUMENTS_VIEW },
    problems: ['invalid-input'],
  });

  app.get('/api/documents', description, function documents(c) {
    const { facets, offset = 0, limit = DEFAULT_LIMIT, ...fields } = readQuery(c, QUERY);
    const query = documentQuery(knownFilter(reader, fields));
    const found = reader.documents({ ...query, offset, limit });
    return c.json<DocumentsView>({
      total: found.total,
      offset,
      limit,
      documents: found.documents.map((document) =>
        documentItem(reader, document, found.places?.get(document.id) ?? null, query.content ?? ''),
      ),
      facets: facets === '1' ? facetsView(reader.facets(query)) : null,
    });
  });
}
