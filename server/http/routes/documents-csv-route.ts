import { z } from 'zod';
import type { Api } from '../api-env.ts';
import type { AppDeps } from '../app-deps.ts';
import { contentDisposition } from '../content-disposition.ts';
import { describeRoute } from '../describe-route.ts';
import { DOCUMENT_FIELDS, documentQuery } from '../input/document-filter.ts';
import { inOrder, OUT_OF_ORDER } from '../input/fields.ts';
import { knownFilter } from '../input/known-filter.ts';
import { readQuery } from '../input/read-query.ts';
import { CSV_HEADING, csvLine } from '../views/documents-csv.ts';

/** Documents read at a time. */
const PART = 500;
const QUERY = z.strictObject(DOCUMENT_FIELDS).refine(inOrder, OUT_OF_ORDER);

export function addDocumentsCsvRoute(app: Api, { reader }: AppDeps): void {
  const description = describeRoute({
    summary: 'The list of documents as CSV, every document that matches',
    description: 'Semicolons, UTF-8 with byte order mark, as Norwegian spreadsheets expect. Fields cannot become formulas.',
    query: QUERY,
    success: { 'text/csv': z.string() },
    problems: ['invalid-input'],
  });

  app.get('/api/documents.csv', description, function documentsCsv(c) {
    const query = documentQuery(knownFilter(reader, readQuery(c, QUERY)));
    let offset = 0;
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(encoder.encode(`\uFEFF${CSV_HEADING}`)),
      pull(controller) {
        const { documents } = reader.documents({ ...query, offset, limit: PART });
        offset += documents.length;
        if (documents.length > 0) controller.enqueue(encoder.encode(documents.map(csvLine).join('')));
        if (documents.length < PART) controller.close();
      },
    });
    return new Response(body, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': contentDisposition('attachment', 'dokumenter.csv'),
      },
    });
  });
}
