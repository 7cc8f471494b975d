import type { Context } from 'hono';
import { z } from 'zod';
import { ArchiveError } from '#domain/archive-error.ts';
import type { ConversationId } from '../../conversation/conversation-id.ts';
import type { Api } from '../api-env.ts';
import { describeRoute } from '../describe-route.ts';
import { conversationId, line } from '../input/kept-fields.ts';
import { parseInput } from '../input/parse-input.ts';
import { readJsonBody } from '../input/read-json-body.ts';
import { readQuery } from '../input/read-query.ts';
import { readerOwner } from '../input/reader-owner.ts';
import { CONVERSATION_VIEW, type ConversationView, conversationView } from '../views/conversation-view.ts';
import type { PeopleDeps } from './people-deps.ts';

const QUERY = z.strictObject({});
const NEW_NAME = z.strictObject({ title: line(200) });

/** One conversation: read (also what is exported), renamed, deleted and had back. To others than its owner it does not exist. */
export function addConversationRoutes(app: Api, { reader, people: { history } }: PeopleDeps): void {
  const found = (c: Context, id: ConversationId): ConversationView => {
    const conversation = history.find(id, readerOwner(c));
    if (conversation === null) throw unknownConversation();
    return conversationView(conversation, reader);
  };

  app.get(
    '/api/conversations/:id',
    describeRoute({
      summary: 'A conversation as it was, with what has become of its sources',
      description: 'Words from a source that has been closed since are withheld.',
      query: QUERY,
      success: { 'application/json': CONVERSATION_VIEW },
      problems: ['invalid-input', 'not-found', 'archive-damaged'],
    }),
    function conversation(c) {
      readQuery(c, QUERY);
      return c.json<ConversationView>(found(c, idOf(c)));
    },
  );

  app.patch(
    '/api/conversations/:id',
    describeRoute({
      summary: 'Gives a conversation another name',
      query: QUERY,
      body: NEW_NAME,
      success: { 'application/json': CONVERSATION_VIEW },
      problems: ['invalid-input', 'not-found', 'foreign-origin', 'too-large', 'wrong-content-type', 'archive-damaged'],
    }),
    async function renameConversation(c) {
      readQuery(c, QUERY);
      const { title } = await readJsonBody(c, NEW_NAME);
      if (!history.rename(idOf(c), readerOwner(c), title)) throw unknownConversation();
      return c.json<ConversationView>(found(c, idOf(c)));
    },
  );

  app.delete(
    '/api/conversations/:id',
    describeRoute({
      summary: 'Deletes a conversation; it can be had back for thirty days',
      query: QUERY,
      success: {},
      status: 204,
      problems: ['invalid-input', 'not-found', 'foreign-origin'],
    }),
    function deleteConversation(c) {
      readQuery(c, QUERY);
      if (!history.delete(idOf(c), readerOwner(c))) throw unknownConversation();
      return c.body(null, 204);
    },
  );

  app.post(
    '/api/conversations/:id/undo',
    describeRoute({
      summary: 'Has a deleted conversation back',
      query: QUERY,
      success: { 'application/json': CONVERSATION_VIEW },
      problems: ['invalid-input', 'not-found', 'foreign-origin', 'archive-damaged'],
    }),
    function undoDeleteConversation(c) {
      readQuery(c, QUERY);
      if (!history.undoDelete(idOf(c), readerOwner(c))) throw unknownConversation();
      return c.json<ConversationView>(found(c, idOf(c)));
    },
  );
}

function idOf(c: Context): ConversationId {
  return parseInput(conversationId, c.req.param('id'));
}

function unknownConversation(): ArchiveError {
  return new ArchiveError(
    'not-found',
    'Samtalen finnes ikke, eller den hører til en annen nettleser.',
    'Åpne den i nettleseren den ble begynt i, eller begynn en ny.',
  );
}
