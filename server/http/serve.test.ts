import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { AppDeps } from './app-deps.ts';
import { LOOPBACK_HOSTS } from './middleware/allowed-host.ts';
import { type RunningServer, serve } from './serve.ts';
import { asking, STREAM, sentEvents, testApp } from '../../evals/testing/http/test-app.ts';
import { FIRST } from '../../evals/testing/http/test-archive.ts';

const HOST = '127.0.0.1';
const running: RunningServer[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

async function started(changes: Partial<AppDeps> = {}, grace = 50) {
  const { app, lines } = testApp({ allowedHosts: LOOPBACK_HOSTS, ...changes });
  const server = await serve(app, { host: HOST, port: 0, grace });
  running.push(server);
  return { server, lines };
}

/** All that comes back when these very bytes are sent. */
async function raw(port: number, sent: string): Promise<string> {
  const socket = connect(port, HOST);
  socket.end(sent);
  let text = '';
  for await (const piece of socket) text += String(piece);
  return text;
}

/** An answerer that waits until it is released or told to stop. */
function waiting() {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const signals: AbortSignal[] = [];
  const answerer: AppDeps['answerer'] = {
    async *answer(question, _filter, signal) {
      signals.push(signal);
      yield { kind: 'statement-available', statement: FIRST };
      await released;
      yield {
        kind: 'answer-end',
        answer: { kind: 'answered', understoodAs: null, notices: [], question, statements: [FIRST], confidence: 1 },
      };
    },
  };
  return { answerer, release: () => release(), signals };
}

describe('serve', () => {
  it('answers on the address it gives', async () => {
    const { server } = await started();
    expect(server.address).toBe(`http://${HOST}:${server.port}`);
    const response = await fetch(`${server.address}/api/health`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok', documents: 2, passages: 2 }]);
  });

  it('streams an answer over the network', async () => {
    const { server } = await started();
    const response = await fetch(`${server.address}/api/answers`, asking({ question: 'Hva?' }, STREAM));
    expect(sentEvents(await response.text()).events.at(-1)?.event).toBe('answer-end');
  });

  it('stops the answerer when a client hangs up, streaming or not', async () => {
    for (const headers of [STREAM, {}]) {
      const { answerer, signals } = waiting();
      const { server } = await started({ answerer });
      const client = request(`${server.address}/api/answers`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
      });
      client.on('error', () => undefined);
      client.end(JSON.stringify({ question: 'Hva?' }));
      await expect.poll(() => signals.length).toBe(1);
      client.destroy();
      await expect.poll(() => signals[0]?.aborted).toBe(true);
    }
  });

  it('cuts off a body over the limit that comes without a length, and goes on serving', async () => {
    const { server } = await started();
    const client = request(`${server.address}/api/answers`, { method: 'POST', headers: { 'Content-Type': 'application/json' } });
    client.on('error', () => undefined);
    client.write('a'.repeat(100_000));
    const [response] = await once(client, 'response');
    expect(response.statusCode).toBe(413);
    client.destroy();
    expect((await fetch(`${server.address}/api/health`)).status).toBe(200);
  });

  it.each([
    ['an address with æ, ø or å in it', 'GET /api/search?q=mål HTTP/1.1\r\nHost: a\r\n\r\n', 400, 'malformed-request', '%C3%A5'],
    ['no HTTP at all', 'Hei!\r\n\r\n', 400, 'malformed-request', 'HTTP'],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'malformed-request', 'HTTP'],
    ['a path with backslashes', 'GET /\\ond HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n', 400, 'malformed-request', 'HTTP'],
    ['endless headers', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'headers-too-large', 'Kort'],
  ])('answers %s with a problem in Norwegian', async (_, sent, status, code, words) => {
    const { server } = await started();
    const text = await raw(server.port, sent);
    const [head = '', body = ''] = text.split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `, 'u'));
    expect(head).toMatch(/content-type: application\/problem\+json/iu);
    expect(head).toMatch(/content-security-policy/iu);
    expect(JSON.parse(body)).toMatchObject({ status, code, detail: expect.stringContaining(words) });
    expect((await fetch(`${server.address}/api/health`)).status).toBe(200);
  });

  it('turns away a foreign host name', async () => {
    const { server } = await started();
    const text = await raw(server.port, 'GET /api/health HTTP/1.1\r\nHost: ond.example\r\nConnection: close\r\n\r\n');
    expect(text).toMatch(/^HTTP\/1\.1 421 /u);
    expect(text).toMatch(/content-security-policy/iu);
  });

  it('lets an open answer end before it closes, and takes no more', async () => {
    const { answerer, release } = waiting();
    const { server } = await started({ answerer }, 10_000);
    const response = await fetch(`${server.address}/api/answers`, asking({ question: 'Hva?' }, STREAM));
    const closed = server.close();
    await expect(fetch(`${server.address}/api/health`)).rejects.toThrow('fetch failed');
    release();
    expect(sentEvents(await response.text()).events.at(-1)?.event).toBe('answer-end');
    await closed;
  });

  it('closes all the same when an answer does not end in time', async () => {
    const { answerer, signals } = waiting();
    const { server } = await started({ answerer }, 20);
    const response = await fetch(`${server.address}/api/answers`, asking({ question: 'Hva?' }, STREAM));
    await server.close();
    await server.close();
    await expect(response.text()).rejects.toThrow('terminated');
    await expect.poll(() => signals[0]?.aborted).toBe(true);
  });

  it('says what to do when the port is taken', async () => {
    const { server } = await started();
    await expect(serve(testApp().app, { host: HOST, port: server.port })).rejects.toMatchObject({
      code: 'port-taken',
      message: `Port ${server.port} er opptatt.`,
      nextStep: expect.stringContaining('PORT='),
    });
  });

  it('says what to do when the machine does not have the address', async () => {
    await expect(serve(testApp().app, { host: '203.0.113.7', port: 0 })).rejects.toMatchObject({
      code: 'wrong-environment',
      nextStep: expect.stringContaining('HOST'),
    });
  });
});
