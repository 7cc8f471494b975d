import { describe, expect, it } from 'vitest';
import { conversationId } from '../../conversation/conversation-id.ts';
import { ownerOf } from '../../people/reader-key.ts';
import { sampleExchange, sampleRefusal } from '../../../evals/testing/people/sample-exchange.ts';
import { MINE, peopleApp, putDocument, sending, YOURS } from '../../../evals/testing/http/people-app.ts';
import { ANSWER_VIEW } from '../views/answer-view.ts';
import { CONVERSATION_VIEW, CONVERSATIONS_VIEW } from '../views/conversation-view.ts';
import { addConversationRoutes } from './conversation-routes.ts';
import { addConversationsRoute } from './conversations-route.ts';

const A = conversationId('samtale-a');
const ME = ownerOf(MINE['reader-key']);
const DOCUMENT = { path: 'protokoll.txt', title: 'Protokoll', texts: ['Representantskapet vedtok budsjettet på 12 millioner kroner.'] };

function open() {
  const all = peopleApp((app, people, archive) => {
    const deps = { reader: archive.reader, people };
    addConversationsRoute(app, deps);
    addConversationRoutes(app, deps);
    return deps;
  });
  putDocument(all.archive, DOCUMENT);
  all.people.history.record(A, ME, sampleExchange('Hva ble vedtatt?'));
  all.people.history.record(A, ME, sampleRefusal('Og skiheisen?'));
  return all;
}

describe('GET /api/conversations', () => {
  it('lists the reader’s own', async () => {
    const { app } = open();
    const response = await app.request('/api/conversations?q=budsjettet&limit=5', { headers: MINE });
    expect(CONVERSATIONS_VIEW.parse(await response.json())).toEqual({
      total: 1,
      offset: 0,
      limit: 5,
      conversations: [{ id: A, title: 'Hva ble vedtatt?', exchanges: 2, createdAt: expect.any(String), changedAt: expect.any(String) }],
    });
    expect(await (await app.request('/api/conversations', { headers: YOURS })).json()).toMatchObject({ total: 0 });
    expect(await (await app.request('/api/conversations')).json()).toMatchObject({ total: 0 });
  });

  it('refuses a key that could be guessed, and fields that are not there', async () => {
    const { app } = open();
    expect((await app.request('/api/conversations', { headers: { 'reader-key': 'kort' } })).status).toBe(400);
    expect((await app.request('/api/conversations?owner=alle')).status).toBe(400);
    expect((await app.request('/api/conversations?limit=501')).status).toBe(400);
  });
});

describe('GET /api/conversations/:id', () => {
  it('gives answers as they were, each an answer like any other', async () => {
    const { app } = open();
    const response = await app.request(`/api/conversations/${A}`, { headers: MINE });
    const conversation = CONVERSATION_VIEW.parse(await response.json());
    expect(conversation).toMatchObject({ id: A, title: 'Hva ble vedtatt?', exchanges: 2 });
    expect(conversation.turns.map(({ number }) => number)).toEqual([1, 2]);
    for (const { answer } of conversation.turns) ANSWER_VIEW.parse(answer);
    expect(conversation.turns[0]?.answer).toMatchObject({
      kind: 'answered',
      notices: ['Merk datoen.'],
      statements: [{ text: 'Representantskapet vedtok budsjettet på 12 millioner kroner.', citations: [1] }],
      citations: [{ number: 1, title: 'Protokoll', state: 'as-cited', stands: true }],
    });
    expect(conversation.turns[1]?.answer).toMatchObject({ kind: 'unanswered', nearest: [{ quote: 'budsjettet' }] });
  });

  it('tells what has become of the sources', async () => {
    const { app, archive } = open();
    const answer = async () => {
      const response = await app.request(`/api/conversations/${A}`, { headers: MINE });
      return CONVERSATION_VIEW.parse(await response.json()).turns[0]?.answer;
    };
    putDocument(archive, { ...DOCUMENT, revision: 'b'.repeat(64), texts: ['Nytt.', ...DOCUMENT.texts] });
    expect(await answer()).toMatchObject({
      notices: ['Merk datoen.', 'En kilde er endret siden svaret ble gitt.'],
      citations: [{ state: 'changed', stands: true, checksum: 'b'.repeat(64) }],
    });
    archive.writer.removeFile('protokoll.txt');
    expect(await answer()).toMatchObject({
      statements: [{ text: 'Representantskapet vedtok budsjettet på 12 millioner kroner.' }],
      citations: [{ state: 'removed', stands: false, title: 'Protokoll protokoll.txt', date: '2024-06-11' }],
    });
  });

  it('withholds every word and name of a source that has been closed', async () => {
    const { app, archive } = open();
    putDocument(archive, { ...DOCUMENT, access: 'closed' });
    const text = await (await app.request(`/api/conversations/${A}`, { headers: MINE })).text();
    expect(text).not.toMatch(/12 millioner|budsjettet på|Protokoll|Merk datoen|2024-06-11/u);
    expect(text).toContain('Setningen vises ikke, fordi kilden er unntatt offentlighet.');
    CONVERSATION_VIEW.parse(JSON.parse(text));
  });

  it('does not exist to others', async () => {
    const { app } = open();
    for (const headers of [YOURS, {}]) {
      for (const [method, path] of [
        ['GET', ''],
        ['DELETE', ''],
        ['POST', '/undo'],
      ]) {
        expect((await app.request(`/api/conversations/${A}${path}`, { method: method ?? '', headers })).status).toBe(404);
      }
      expect((await app.request(`/api/conversations/${A}`, sending('PATCH', { title: 'Min' }, headers))).status).toBe(404);
    }
    expect((await app.request('/api/conversations/a%20b', { headers: MINE })).status).toBe(400);
  });
});

describe('a conversation', () => {
  it('is renamed', async () => {
    const { app } = open();
    const response = await app.request(`/api/conversations/${A}`, sending('PATCH', { title: ' Budsjett ' }, MINE));
    expect(await response.json()).toMatchObject({ title: 'Budsjett' });
  });

  it.each([[{ title: '' }], [{ title: 'a\nb' }], [{ title: 'x'.repeat(201) }], [{}], [{ title: 'a', owner: 'x' }]])(
    'is not renamed by %j',
    async (body) => {
      expect((await open().app.request(`/api/conversations/${A}`, sending('PATCH', body, MINE))).status).toBe(400);
    },
  );

  it('is deleted and had back', async () => {
    const { app } = open();
    const address = `/api/conversations/${A}`;
    expect((await app.request(address, { method: 'DELETE', headers: MINE })).status).toBe(204);
    expect((await app.request(address, { headers: MINE })).status).toBe(404);
    expect(await (await app.request(`${address}/undo`, { method: 'POST', headers: MINE })).json()).toMatchObject({ exchanges: 2 });
    expect((await app.request(`${address}/undo`, { method: 'POST', headers: MINE })).status).toBe(404);
  });
});
