import { z } from 'zod';
import type { Api } from '../api-env.ts';
import type { AppDeps } from '../app-deps.ts';
import { describeRoute } from '../describe-route.ts';
import { readQuery } from '../input/read-query.ts';
import { DOCUMENT_VIEW, type DocumentView, documentView } from '../views/document-view.ts';
import { replacementOf } from '../views/open-document.ts';
import { knownDocument } from './known-document.ts';

const QUERY = z.strictObject({});

export function addDocumentRoute(app: Api, { reader }: AppDeps): void {
  const description = describeRoute({
    summary: 'All that is known of a document',
    query: QUERY,
    success: { 'application/json': DOCUMENT_VIEW },
    problems: ['invalid-input', 'not-found'],
  });

  app.get('/api/documents/:id', description, function document(c) {
    readQuery(c, QUERY);
    const known = knownDocument(c, reader);
    return c.json<DocumentView>(
      documentView(known, replacementOf(reader, known), reader.pageLabels(known.id), reader.holdsClosed(known.id)),
    );
  });
}
