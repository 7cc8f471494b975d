import { z } from 'zod';
import { ArchiveError } from '#domain/archive-error.ts';
import type { Api } from '../api-env.ts';
import type { AppDeps } from '../app-deps.ts';
import { describeRoute } from '../describe-route.ts';
import { pageNumber } from '../input/fields.ts';
import { parseInput } from '../input/parse-input.ts';
import { readQuery } from '../input/read-query.ts';
import { PAGE_VIEW, type PageView, pageView } from '../views/page-view.ts';
import { knownDocument } from './known-document.ts';

const QUERY = z.strictObject({});
const PATH = z.object({ n: pageNumber });

export function addPageRoute(app: Api, { reader }: AppDeps): void {
  const description = describeRoute({
    summary: 'The text of a page with the place of each piece',
    query: QUERY,
    success: { 'application/json': PAGE_VIEW },
    problems: ['invalid-input', 'not-found'],
  });

  app.get('/api/documents/:id/pages/:n', description, function page(c) {
    readQuery(c, QUERY);
    const { n } = parseInput(PATH, { n: c.req.param('n') });
    const document = knownDocument(c, reader);
    const found = reader.page(document.id, n);
    if (found === null) {
      throw new ArchiveError('not-found', `Dokumentet har ingen side ${n}.`, `Velg en side fra 1 til ${document.pageCount}.`);
    }
    return c.json<PageView>(pageView(found, document));
  });
}
