import { z } from 'zod';
import { BRIEF_KINDS } from '#domain/brief.ts';
import { BRIEF_STATUSES } from '../../brief/life/brief-status.ts';
import { createClosedCheck } from '../../brief/life/source-state.ts';
import type { Api } from '../api-env.ts';
import { describeRoute } from '../describe-route.ts';
import { oneOf } from '../input/fields.ts';
import { DEFAULT_LIMIT, PAGING, searchText } from '../input/kept-fields.ts';
import { readQuery } from '../input/read-query.ts';
import { BRIEFS_VIEW, type BriefsView, briefSummaryView } from '../views/brief-summary-view.ts';
import type { BriefsDeps } from './briefs-deps.ts';

const QUERY = z.strictObject({
  q: searchText,
  status: oneOf(BRIEF_STATUSES).exactOptional(),
  kind: oneOf(BRIEF_KINDS).exactOptional(),
  ...PAGING,
});

export function addBriefsRoute(app: Api, { reader, people: { briefs } }: BriefsDeps): void {
  const description = describeRoute({
    summary: 'The briefs that have been made, the most recently changed first',
    description:
      '`q` = words that must all occur in title, theme or text. Words from a source that has been closed since are not searched.',
    query: QUERY,
    success: { 'application/json': BRIEFS_VIEW },
    problems: ['invalid-input'],
  });

  app.get('/api/briefs', description, function listBriefs(c) {
    const { q, offset = 0, limit = DEFAULT_LIMIT, ...filter } = readQuery(c, QUERY);
    const isClosed = createClosedCheck(reader);
    const found = briefs.list({ ...filter, ...(q === undefined ? {} : { text: q }), isClosed, offset, limit });
    return c.json<BriefsView>({ total: found.total, offset, limit, briefs: found.briefs.map(briefSummaryView) });
  });
}
