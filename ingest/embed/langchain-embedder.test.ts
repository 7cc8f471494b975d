import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createLangChainEmbedder } from './langchain-embedder.ts';

type Reply = (inputs: readonly string[], response: ServerResponse, request: IncomingMessage) => void;
type Api = 'openai' | 'ollama';

const quiet = new AbortController().signal;
const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** A local model server; `reply` answers each call after the first, which `probe` answers. */
async function serve(
  reply: Reply,
  probe: Reply = reply,
): Promise<{ readonly url: string; readonly inputs: (readonly string[])[]; readonly headers: IncomingMessage['headers'][] }> {
  const inputs: (readonly string[])[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => {
      body += piece;
    });
    request.on('end', () => {
      const { input }: { input: string[] } = JSON.parse(body);
      inputs.push(input);
      headers.push(request.headers);
      (inputs.length === 1 ? probe : reply)(input, response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, inputs, headers };
}

function send(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(typeof body === 'string' ? body : JSON.stringify(body));
}

const vectorsAs: Readonly<Record<Api, (vectors: readonly unknown[]) => unknown>> = {
  openai: (vectors) => ({
    object: 'list',
    model: 'm',
    data: vectors.map((embedding, index) => ({ object: 'embedding', index, embedding })),
    usage: {},
  }),
  ollama: (vectors) => ({ model: 'm', embeddings: vectors }),
};
const vectorOf = (text: string): number[] => [text.length, 3, 4];

describe.each<Api>(['openai', 'ollama'])('LangChain embedder over %s', (api) => {
  const good: Reply = (inputs, response) => send(response, vectorsAs[api](inputs.map(vectorOf)));
  const open = async (reply: Reply, options: object = {}, probe: Reply = good) => {
    const server = await serve(reply, probe);
    const baseUrl = api === 'openai' ? `${server.url}/v1` : server.url;
    return {
      server,
      embedder: await createLangChainEmbedder(`${api}:modell:8b`, { baseUrl, apiKey: 'hemmelig', retries: 0, batchSize: 2, ...options }),
    };
  };

  it('gives unit vectors in order, in batches, and zero for nothing', async () => {
    const { server, embedder } = await open(good);
    expect([embedder.id, embedder.dimension]).toEqual([`langchain-1:${api}:modell:8b:3`, 3]);
    const vectors = await embedder.embed(['a', '  ', 'abcd', 'ab'], quiet);
    expect(vectors.map((vector) => Math.round(Math.hypot(...vector) * 1_000))).toEqual([1_000, 0, 1_000, 1_000]);
    expect(vectors[2]?.[0]).toBeCloseTo(4 / Math.hypot(4, 3, 4), 5);
    expect(server.inputs.slice(1)).toEqual([['a', 'abcd'], ['ab']]);
    expect(server.headers[1]?.authorization).toBe('Bearer hemmelig');
  });

  it.each<[string, Reply]>([
    ['answers 500', (_, response) => send(response, { error: 'feil' }, 500)],
    ['answers 404', (_, response) => send(response, { error: 'model not found' }, 404)],
    ['answers with what is not JSON', (_, response) => send(response, '<html>nei</html>')],
    ['answers with other JSON', (_, response) => send(response, { ok: true })],
    ['gives fewer vectors', (_, response) => send(response, vectorsAs[api]([[1, 2, 3]]))],
    ['gives vectors of another length', (inputs, response) => send(response, vectorsAs[api](inputs.map(() => [1, 2])))],
    ['gives words for numbers', (inputs, response) => send(response, vectorsAs[api](inputs.map(() => ['a', 'b', 'c'])))],
    ['hangs up', (_, response) => response.destroy()],
  ])('says so, with a next step, when the model %s', async (_, reply) => {
    const { embedder } = await open(reply);
    await expect(embedder.embed(['a', 'b'], quiet)).rejects.toMatchObject({
      name: 'ArchiveError',
      code: 'embedder-failed',
      nextStep: expect.stringContaining('ARKIV_EMBEDDER'),
    });
  });

  it('gives up on a model that never answers', async () => {
    const { embedder } = await open(() => {}, { timeout: 300 });
    await expect(embedder.embed(['a'], quiet)).rejects.toMatchObject({
      code: 'embedder-failed',
      message: expect.stringContaining('svarte ikke innen'),
    });
  });

  it('stops at once when it is told to, and asks nothing more', async () => {
    const stop = new AbortController();
    const { server, embedder } = await open(() => stop.abort());
    await expect(embedder.embed(['a', 'b', 'c'], stop.signal)).rejects.toMatchObject({ code: 'cancelled' });
    expect(server.inputs).toHaveLength(2);
  });

  it('tries again after a passing fault', async () => {
    let faults = 1;
    const { embedder } = await open(
      (inputs, response, request) => (faults-- > 0 ? send(response, {}, 503) : good(inputs, response, request)),
      { retries: 2 },
    );
    expect(await embedder.embed(['a'], quiet)).toHaveLength(1);
  });

  it('fails when it is made, if the model is not there', async () => {
    await expect(createLangChainEmbedder(`${api}:m`, { baseUrl: 'http://127.0.0.1:9/v1', apiKey: null, retries: 0 })).rejects.toMatchObject(
      { code: 'embedder-failed' },
    );
  });
});

describe('LangChain embedder', () => {
  it.each(['openai', 'openai:', 'annen:modell', ''])('refuses «%s» as a model', async (spec) => {
    await expect(createLangChainEmbedder(spec, { baseUrl: null, apiKey: null })).rejects.toMatchObject({ code: 'wrong-environment' });
  });
});
