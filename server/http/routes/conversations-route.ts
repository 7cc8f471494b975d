import { z } from 'zod';
import { createClosedCheck } from '../../brief/life/source-state.ts';
import type { Api } from '../api-env.ts';
import { describeRoute } from '../describe-route.ts';
import { DEFAULT_LIMIT, PAGING, searchText } from '../input/kept-fields.ts';
import { readQuery } from '../input/read-query.ts';
import { readerOwner } from '../input/reader-owner.ts';
import { CONVERSATIONS_VIEW, type ConversationsView, conversationSummaryView } from '../views/conversation-view.ts';
import type { PeopleDeps } from './people-deps.ts';

const QUERY = z.strictObject({ q: searchText, ...PAGING });

export function addConversationsRoute(app: Api, { reader, people: { history } }: PeopleDeps): void {
  const description = describeRoute({
    summary: 'The reader’s own conversations, the latest first',
    description:
      'Own = begun with the same `reader-key` header; without one the list is empty. `q` = words that must all occur in title, questions or answers; words from a source that has been closed since are not searched.',
    query: QUERY,
    success: { 'application/json': CONVERSATIONS_VIEW },
    problems: ['invalid-input'],
  });

  app.get('/api/conversations', description, function conversations(c) {
    const { q, offset = 0, limit = DEFAULT_LIMIT } = readQuery(c, QUERY);
    const found = history.list({
      owner: readerOwner(c),
      ...(q === undefined ? {} : { text: q }),
      isClosed: createClosedCheck(reader),
      offset,
      limit,
    });
    return c.json<ConversationsView>({
      total: found.total,
      offset,
      limit,
      conversations: found.conversations.map(conversationSummaryView),
    });
  });
}
