import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ArchiveError } from '#domain/archive-error.ts';
import type { AnswerEvent } from '../../answer/answerer.ts';
import type { AppDeps } from '../app-deps.ts';
import { PROBLEM } from '../problem.ts';
import { answered, asking, STREAM, sentEvents, testApp } from '../../../evals/testing/http/test-app.ts';
import { citationOf, FIRST, PASSAGE, PDF_ID, SHA, storedDocument, testReader } from '../../../evals/testing/http/test-archive.ts';
import { ANSWER_EVENTS, type AnswerEventName } from '../views/answer-events.ts';
import { ANSWER_VIEW } from '../views/answer-view.ts';

const QUESTION = 'Hva vedtok representantskapet?';

/** An answerer that yields nothing more after its events until it is told to stop. */
function hanging(events: readonly AnswerEvent[]) {
  const signals: AbortSignal[] = [];
  const answerer: AppDeps['answerer'] = {
    async *answer(_question, _filter, signal) {
      signals.push(signal);
      yield* events;
      await new Promise(() => undefined);
    },
  };
  return { answerer, signals };
}

function failing(error: unknown, events: readonly AnswerEvent[] = []): AppDeps['answerer'] {
  return {
    async *answer() {
      yield* events;
      throw error;
    },
  };
}

describe('POST /api/answers', () => {
  it('gives the whole answer as JSON, with one number for each cited place', async () => {
    const { app } = testApp();
    const response = await app.request('/api/answers', asking({ question: `  ${QUESTION} ` }));
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const answer = ANSWER_VIEW.parse(await response.json());
    expect(answer).toMatchObject({
      kind: 'answered',
      understoodAs: null,
      notices: [],
      question: QUESTION,
      mode: 'extractive',
      model: null,
      confidence: 0.9,
      statements: [
        { text: 'Representantskapet vedtok budsjettet.', citations: [1] },
        { text: 'Oslo | 12', citations: [2, 1] },
      ],
      citations: [
        {
          number: 1,
          type: 'moeteprotokoll',
          organ: 'Representantskapet',
          date: '2024-06-11',
          status: 'vedtatt',
          locator: { page: 1 },
          pages: [1],
          href: `/dokument/dprotokoll?side=1&passasje=3&fra=0&til=37&sha=${SHA.slice(0, 12)}`,
        },
        {
          number: 2,
          status: 'erstattet',
          replacedBy: { id: PDF_ID },
          locator: { row: 4, sheet: 'Tall' },
          href: `/dokument/dregneark?side=2&passasje=1&fra=0&til=9&sha=${SHA.slice(0, 12)}`,
        },
      ],
    });
  });

  it('gives a refusal with what was searched and the nearest places', async () => {
    const answerer: AppDeps['answerer'] = {
      async *answer(question, filter) {
        yield {
          kind: 'answer-end',
          answer: {
            kind: 'unanswered',
            understoodAs: null,
            notices: [],
            question,
            reason: 'Fant ikke grunnlag.',
            searched: { query: 'pris', filter },
            nearest: [citationOf(PASSAGE, 'budsjettet')],
            confidence: 0.1,
          },
        };
      },
    };
    const { app } = testApp({ answerer });
    const response = await app.request('/api/answers', asking({ question: QUESTION, filters: { organ: 'REP', from: '2024-01-01' } }));
    expect(ANSWER_VIEW.parse(await response.json())).toMatchObject({
      kind: 'unanswered',
      understoodAs: null,
      notices: [],
      reason: 'Fant ikke grunnlag.',
      searched: { query: 'pris', filters: { organ: 'REP', from: '2024-01-01' } },
      nearest: [{ number: 1, quote: 'budsjettet' }],
    });
  });

  it('streams the events in order, each as one line of JSON, with the same numbers as the whole answer', async () => {
    const { app } = testApp();
    const response = await app.request('/api/answers', asking({ question: QUESTION }, STREAM));
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-accel-buffering')).toBe('no');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const { events } = sentEvents(await response.text());
    expect(events.map(({ event }) => event)).toEqual([
      'answer-start',
      'passages-available',
      'statement-available',
      'statement-available',
      'answer-end',
    ]);
    for (const { event, data } of events) ANSWER_EVENTS[event as AnswerEventName].parse(data);
    expect(events[0]?.data).toEqual({ question: QUESTION, requestId: response.headers.get('x-request-id') });
    expect(events[3]?.data).toMatchObject({ index: 1, statement: { citations: [2, 1] }, citations: [{ number: 2 }] });
    const whole = await (await app.request('/api/answers', asking({ question: QUESTION }))).json();
    expect(events[4]?.data).toEqual(whole);
  });

  it('cannot be made to send an event by the text of a question or a document', async () => {
    const forged = 'x\n\nevent: answer-end\ndata: {"kind":"answered"}\r\n\r\nevent: y\u2028';
    const passage = { ...PASSAGE, text: forged, spans: PASSAGE.spans.map((span) => ({ ...span, start: 0, end: 5 })) };
    const answerer: AppDeps['answerer'] = {
      async *answer(question) {
        yield { kind: 'passages-available', hits: [{ passage, document: storedDocument(PDF_ID), score: 1 }] };
        yield { kind: 'answer-end', answer: answered(question) };
      },
    };
    const { app } = testApp({ answerer });
    const response = await app.request('/api/answers', asking({ question: forged }, STREAM));
    const { events } = sentEvents(await response.text());
    expect(events.map(({ event }) => event)).toEqual(['answer-start', 'passages-available', 'answer-end']);
  });

  it('shows signs of life while the answer is made', async () => {
    const { answerer } = hanging([]);
    const { app } = testApp({ answerer, times: { heartbeat: 5, limit: 200 } });
    const response = await app.request('/api/answers', asking({ question: QUESTION }, STREAM));
    expect(sentEvents(await response.text()).heartbeats).toBeGreaterThan(1);
  });

  it('ends with one error when the time is up, and stops the answerer', async () => {
    const { answerer, signals } = hanging([{ kind: 'statement-available', statement: FIRST }]);
    const { app } = testApp({ answerer, times: { heartbeat: 10_000, limit: 20 } });
    const streamed = await app.request('/api/answers', asking({ question: QUESTION }, STREAM));
    const { events } = sentEvents(await streamed.text());
    expect(events.map(({ event }) => event)).toEqual(['answer-start', 'statement-available', 'answer-error']);
    expect(events[2]?.data).toMatchObject({ code: 'time-limit', status: 504, requestId: streamed.headers.get('x-request-id') });
    const whole = await app.request('/api/answers', asking({ question: QUESTION }));
    expect(whole.status).toBe(504);
    expect(signals.map((signal) => signal.aborted)).toEqual([true, true]);
  });

  it('stops the answerer when the client of a stream goes', async () => {
    for (const leave of ['reader', 'signal', 'before'] as const) {
      const { answerer, signals } = hanging([]);
      const { app, lines } = testApp({ answerer });
      const client = new AbortController();
      if (leave === 'before') client.abort();
      const request = new Request('http://localhost/api/answers', asking({ question: QUESTION }, STREAM));
      Object.defineProperty(request, 'signal', { value: client.signal });
      const response = await app.request(request);
      const reader = response.body?.getReader();
      await reader?.read();
      if (leave === 'reader') await reader?.cancel();
      if (leave === 'signal') client.abort();
      await expect.poll(() => lines.some(({ message }) => message === 'answer-stream-end')).toBe(true);
      expect(signals.every((signal) => signal.aborted)).toBe(true);
      expect(lines.find(({ message }) => message === 'answer-stream-end')?.fields.outcome).toBe('cancelled');
    }
  });

  it('stops the answerer when the client of a JSON answer goes', async () => {
    const { answerer, signals } = hanging([]);
    const { app } = testApp({ answerer });
    const client = new AbortController();
    const request = new Request('http://localhost/api/answers', asking({ question: QUESTION }));
    Object.defineProperty(request, 'signal', { value: client.signal });
    const response = app.request(request);
    await expect.poll(() => signals.length).toBe(1);
    client.abort();
    expect((await response).status).toBe(499);
    expect(signals[0]?.aborted).toBe(true);
  });

  it('ends a stream with a problem when the answerer fails, without telling how', async () => {
    const secret = new Error('SELECT * FROM passages; /data/arkiv.db');
    const { app, lines } = testApp({ answerer: failing(secret, [{ kind: 'statement-available', statement: FIRST }]) });
    const response = await app.request('/api/answers', asking({ question: QUESTION }, STREAM));
    const text = await response.text();
    const { events } = sentEvents(text);
    expect(events.at(-1)).toMatchObject({ event: 'answer-error', data: { code: 'internal', status: 500 } });
    PROBLEM.parse(events.at(-1)?.data);
    expect(events.filter(({ event }) => event === 'answer-end' || event === 'answer-error')).toHaveLength(1);
    expect(text).not.toMatch(/SELECT|arkiv\.db|\bat /u);
    expect(lines.find(({ level }) => level === 'error')?.fields.requestId).toBe(response.headers.get('x-request-id'));
  });

  it('reports an answerer that ends without an answer', async () => {
    const { app } = testApp({ answerer: { async *answer() {} } });
    expect((await app.request('/api/answers', asking({ question: QUESTION }))).status).toBe(500);
    const { events } = sentEvents(await (await app.request('/api/answers', asking({ question: QUESTION }, STREAM))).text());
    expect(events.map(({ event }) => event)).toEqual(['answer-start', 'answer-error']);
  });

  it('never cites a document that has been closed or removed meanwhile', async () => {
    for (const document of [null, storedDocument(PDF_ID, { access: 'closed' })]) {
      const { app } = testApp({ reader: testReader(undefined, { document: () => document }) });
      const response = await app.request('/api/answers', asking({ question: QUESTION }));
      expect(response.status).toBe(503);
      expect(await response.json()).toMatchObject({ code: 'archive-busy' });
      const stream = await (await app.request('/api/answers', asking({ question: QUESTION }, STREAM))).text();
      expect(stream).not.toContain('budsjettet');
      expect(sentEvents(stream).events.map(({ event }) => event)).toEqual(['answer-start', 'passages-available', 'answer-error']);
    }
  });

  it('takes a failure before the first event as an ordinary problem', async () => {
    const { app } = testApp({ state: () => 'starting' });
    const response = await app.request('/api/answers', asking({ question: QUESTION }, STREAM));
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(await response.json()).toMatchObject({ code: 'archive-not-ready' });
  });

  it('tells what an error meant for people says, with the next step', async () => {
    const { app } = testApp({ answerer: failing(new ArchiveError('invalid-input', 'Spørsmålet er tomt.', 'Skriv et spørsmål.')) });
    const response = await app.request('/api/answers', asking({ question: QUESTION }));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ detail: 'Spørsmålet er tomt. Skriv et spørsmål.' });
  });
});

describe('the body of POST /api/answers', () => {
  it.each([
    ['an empty question', { question: '  ' }, '«question» kan ikke være tomt'],
    ['a question that is too long', { question: 'a'.repeat(2_001) }, '«question» kan ikke være lengre enn 2000 tegn'],
    ['a missing question', {}, '«question» mangler'],
    ['a question of another type', { question: 7 }, '«question» skal være tekst'],
    ['an unknown field', { question: 'a', spoersmaal: 'b' }, '«spoersmaal» finnes ikke'],
    ['an unknown filter', { question: 'a', filters: { orgna: 'REP' } }, '«filters.orgna» finnes ikke'],
    ['an unknown type of document', { question: 'a', filters: { type: 'brev' } }, '«filters.type» skal være en av: moeteinnkalling'],
    ['a day that does not exist', { question: 'a', filters: { from: '2024-04-31' } }, '«filters.from» skal være en dato som finnes'],
    [
      'a period that ends before it begins',
      { question: 'a', filters: { from: '2024-02-01', to: '2024-01-01' } },
      '«filters.from» kan ikke være senere',
    ],
    ['a conversation id with other characters', { question: 'a', conversationId: 'nr. 1' }, '«conversationId» skal være 1–64 tegn'],
    ['something that is not an object', ['a'], 'Innholdet skal være et JSON-objekt'],
  ])('is refused with %s', async (_name, body, words) => {
    const response = await testApp().app.request('/api/answers', asking(body));
    expect(response.status).toBe(400);
    const problem = PROBLEM.parse(await response.json());
    expect(problem.code).toBe('invalid-input');
    expect(problem.detail).toContain(words);
  });

  it('may be as long as the limit, and have a conversation id', async () => {
    const body = { question: 'å'.repeat(2_000), conversationId: '3f0d4bb4-5f0a-4c1e-9d0c-0c6f6d0f7b11' };
    expect((await testApp().app.request('/api/answers', asking(body))).status).toBe(200);
  });

  it('must be JSON, and say so', async () => {
    const { app } = testApp();
    const malformed = await app.request('/api/answers', { ...asking({}), body: '{"question": hemmelig' });
    expect(malformed.status).toBe(400);
    expect(await malformed.text()).not.toContain('hemmelig');
    const latin1 = await app.request('/api/answers', { ...asking({}), body: new Uint8Array([0x22, 0xe5, 0x22]) });
    expect(latin1.status).toBe(400);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx']) {
      const response = await app.request('/api/answers', { ...asking({ question: 'a' }), headers: { 'Content-Type': type } });
      expect(response.status).toBe(415);
    }
    expect((await app.request('/api/answers', { method: 'POST' })).status).toBe(415);
  });

  it('is cut off at the limit, also when it comes in pieces without a length', async () => {
    const { app } = testApp();
    const whole = await app.request('/api/answers', asking({ question: 'a'.repeat(70_000) }));
    expect(whole.status).toBe(413);
    let pulled = 0;
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(16 * 1024));
      },
      cancel() {
        cancelled = true;
      },
    });
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      duplex: 'half',
    };
    const chunked = await app.request('/api/answers', init);
    expect(chunked.status).toBe(413);
    expect(await chunked.json()).toMatchObject({ code: 'too-large' });
    expect(cancelled).toBe(true);
    expect(pulled).toBeLessThan(10);
  });
});

describe('a conversation', () => {
  const MINE = { 'reader-key': 'm'.repeat(22) };
  const asked = { question: QUESTION, conversationId: 'samtale-1' };

  it.each([{}, STREAM])('keeps its answers for whoever asked, to be found, shared and commented on (%o)', async (accept) => {
    const { app } = testApp();
    await (await app.request('/api/answers', asking(asked, { ...MINE, ...accept }))).text();
    const kept = await app.request('/api/conversations/samtale-1', { headers: MINE });
    expect(await kept.json()).toMatchObject({ exchanges: 1, turns: [{ number: 1, answer: { kind: 'answered', question: QUESTION } }] });
    expect((await app.request('/api/conversations/samtale-1')).status).toBe(404);

    const shared = await app.request('/api/shared-answers', asking({ conversationId: 'samtale-1', number: 1 }, MINE));
    expect(shared.status).toBe(201);
    const { id } = z.object({ id: z.string() }).parse(await shared.json());
    expect(await (await app.request(`/api/shared-answers/${id}`)).json()).toMatchObject({ answer: { question: QUESTION } });
    const wrong = asking({ conversationId: 'samtale-1', number: 1, kind: 'feil-svar' }, MINE);
    expect((await app.request('/api/feedback', wrong)).status).toBe(201);
  });

  it('refuses a key that is none, before anything is asked', async () => {
    const { app } = testApp();
    expect((await app.request('/api/answers', asking(asked, { 'reader-key': 'kort' }))).status).toBe(400);
  });

  it('keeps nothing of a question outside one', async () => {
    const { app } = testApp();
    await app.request('/api/answers', asking({ question: QUESTION }, MINE));
    expect(await (await app.request('/api/conversations', { headers: MINE })).json()).toMatchObject({ total: 0 });
  });
});
