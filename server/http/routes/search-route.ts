import { z } from 'zod';
import type { Api } from '../api-env.ts';
import { type AppDeps, DEFAULT_TIMES } from '../app-deps.ts';
import { createDeadline, withDeadline } from '../deadline.ts';
import { describeRoute } from '../describe-route.ts';
import { FILTER_FIELDS, inOrder, OUT_OF_ORDER, question, wholeNumber } from '../input/fields.ts';
import { knownFilter } from '../input/known-filter.ts';
import { readQuery } from '../input/read-query.ts';
import { createCitedDocuments } from '../views/cited-documents.ts';
import { SEARCH_VIEW, type SearchView, searchView } from '../views/search-view.ts';
import { requireReady } from './require-ready.ts';

const DEFAULT_LIMIT = 10;
const QUERY = z.strictObject({ q: question, limit: wholeNumber(1, 50).exactOptional(), ...FILTER_FIELDS }).refine(inOrder, OUT_OF_ORDER);

export function addSearchRoute(app: Api, { reader, searcher, state, times = DEFAULT_TIMES }: AppDeps): void {
  const description = describeRoute({
    summary: 'The passages nearest a question, best first',
    query: QUERY,
    success: { 'application/json': SEARCH_VIEW },
    problems: ['invalid-input', 'archive-not-ready', 'index-refused', 'embedder-failed', 'time-limit'],
  });

  app.get('/api/search', description, async function search(c) {
    const { q, limit = DEFAULT_LIMIT, ...fields } = readQuery(c, QUERY);
    c.set('questionLength', q.length);
    requireReady(state);
    const filter = knownFilter(reader, fields);
    const deadline = createDeadline(c.req.raw.signal, times.limit);
    const hits = await withDeadline(deadline, (signal) => searcher.search(q, filter, limit, signal));
    return c.json<SearchView>(searchView(hits, createCitedDocuments(reader)));
  });
}
