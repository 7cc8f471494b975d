import { describe, expect, it } from 'vitest';
import { conversationId } from '../../conversation/conversation-id.ts';
import { ownerOf } from '../../people/reader-key.ts';
import { sampleExchange } from '../../../evals/testing/people/sample-exchange.ts';
import { MINE, peopleApp, putDocument, sending, YOURS } from '../../../evals/testing/http/people-app.ts';
import { SHARED_ANSWER_VIEW } from '../views/shared-answer-view.ts';
import { addFeedbackRoute } from './feedback-route.ts';
import { addSharedAnswersRoutes } from './shared-answers-routes.ts';

const A = conversationId('samtale-a');
const DOCUMENT = { path: 'protokoll.txt', title: 'Protokoll', texts: ['Representantskapet vedtok budsjettet på 12 millioner kroner.'] };

function open() {
  const all = peopleApp((app, people, archive) => {
    const deps = { reader: archive.reader, people };
    addSharedAnswersRoutes(app, deps);
    addFeedbackRoute(app, deps);
    return deps;
  });
  putDocument(all.archive, DOCUMENT);
  all.people.history.record(A, ownerOf(MINE['reader-key']), sampleExchange('Hva ble vedtatt?'));
  return all;
}

describe('a shared answer', () => {
  it('can be read by anyone who has the id, also after the conversation is deleted', async () => {
    const { app, people } = open();
    const shared = await app.request('/api/shared-answers', sending('POST', { conversationId: A, number: 1 }, MINE));
    expect(shared.status).toBe(201);
    const { id } = (await shared.json()) as { id: string };
    people.history.delete(A, ownerOf(MINE['reader-key']));
    const response = await app.request(`/api/shared-answers/${id}`);
    expect(SHARED_ANSWER_VIEW.parse(await response.json())).toMatchObject({
      sharedAt: '2026-01-02T10:00:00.000Z',
      answer: { kind: 'answered', question: 'Hva ble vedtatt?', citations: [{ state: 'as-cited' }] },
    });
  });

  it('withholds the words of a source that has been closed', async () => {
    const { app, people, archive } = open();
    const id = people.sharedAnswers.share(sampleExchange('Hva?'), null);
    putDocument(archive, { ...DOCUMENT, access: 'closed' });
    const text = await (await app.request(`/api/shared-answers/${id}`)).text();
    expect(text).not.toMatch(/12 millioner|Protokoll/u);
  });

  it('is the server’s own, of the reader’s own conversation', async () => {
    const { app } = open();
    const share = (body: object, headers = MINE) => app.request('/api/shared-answers', sending('POST', body, headers));
    expect((await share({ conversationId: A, number: 1 }, YOURS)).status).toBe(404);
    expect((await share({ conversationId: A, number: 2 })).status).toBe(404);
    expect((await share({ conversationId: A, number: 1, answer: { text: 'oppdiktet' } })).status).toBe(400);
    expect((await share({ conversationId: '../x', number: 1 })).status).toBe(400);
    expect((await app.request('/api/shared-answers/finnes-ikke')).status).toBe(404);
  });

  it('is withdrawn by the one who shared it', async () => {
    const { app, people } = open();
    const id = people.sharedAnswers.share(sampleExchange('Hva?'), ownerOf(MINE['reader-key']));
    const withdraw = (headers: Record<string, string>) => app.request(`/api/shared-answers/${id}`, { method: 'DELETE', headers });
    expect([(await withdraw(YOURS)).status, (await withdraw({})).status, (await withdraw(MINE)).status]).toEqual([404, 404, 204]);
    expect((await app.request(`/api/shared-answers/${id}`)).status).toBe(404);
  });
});

describe('POST /api/feedback', () => {
  const give = (body: object, headers = MINE, all = open()) =>
    all.app.request('/api/feedback', sending('POST', { conversationId: A, number: 1, ...body }, headers));

  it('keeps what is said with the answer', async () => {
    const all = open();
    const response = await give({ kind: 'feil-kilde', citation: 1, comment: ' Feil side ' }, MINE, all);
    expect(response.status).toBe(201);
    expect(all.people.feedback.list({ offset: 0, limit: 9 })).toMatchObject({
      total: 1,
      feedback: [{ kind: 'feil-kilde', citation: 1, comment: 'Feil side', exchange: { answer: { question: 'Hva ble vedtatt?' } } }],
    });
  });

  it.each([
    ['another kind', { kind: 'bra' }, 400],
    ['a citation the answer has not', { kind: 'feil-kilde', citation: 2 }, 400],
    ['a long comment', { kind: 'mangler', comment: 'x'.repeat(2_001) }, 400],
    ['an answer that is not there', { kind: 'mangler', number: 9 }, 404],
  ])('refuses %s', async (_, body, status) => {
    expect((await give(body)).status).toBe(status);
  });

  it('refuses an answer of another’s conversation', async () => {
    expect((await give({ kind: 'mangler' }, YOURS)).status).toBe(404);
  });
});
