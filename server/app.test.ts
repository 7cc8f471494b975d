import { describe, expect, it } from 'vitest';
import { ArchiveError } from '#domain/archive-error.ts';
import { LOOPBACK_HOSTS } from './http/middleware/allowed-host.ts';
import { CONTENT_SECURITY_POLICY } from './http/middleware/secure-headers.ts';
import { PROBLEM, PROBLEMS, type ProblemCode } from './http/problem.ts';
import { asking, STREAM, testApp } from '../evals/testing/http/test-app.ts';
import { testReader } from '../evals/testing/http/test-archive.ts';
import { isApiRoute } from './http/unknown-route.ts';
import { HEALTH_VIEW } from './http/views/health-view.ts';
import { SEARCH_VIEW } from './http/views/search-view.ts';

const ADDRESSES = [
  '/',
  '/dokument/d1?side=2',
  '/api/health',
  '/api/search?q=budsjett',
  '/api/search',
  '/api/documents',
  '/api/documents/dprotokoll',
  '/api/documents/finnes-ikke',
  '/api/documents/dprotokoll/file',
  '/api/documents/dprotokoll/pages/1',
  '/api/documents/dprotokoll/place?passasje=3&fra=0&til=5&sha=a1b2c3d4e5f6',
  '/api/files',
  '/api/openapi.json',
  '/api/ukjent',
];

describe('every response', () => {
  it.each(ADDRESSES)('of %s has the security headers and a request id', async (address) => {
    const { headers } = await testApp().app.request(address);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/u);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('x-request-id')).toBe('foresporsel-1');
    expect(headers.get('cache-control')).toBe(address.startsWith('/api') ? 'no-store' : 'no-cache');
  });

  it('allows no inline script and no other origin', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/u);
    expect(CONTENT_SECURITY_POLICY).toContain("script-src 'self'");
  });

  it('carries the caller’s request id only when it is clean', async () => {
    const { app } = testApp();
    const named = async (id: string) => (await app.request('/api/health', { headers: { 'X-Request-Id': id } })).headers.get('x-request-id');
    expect(await named('min-egen-id-1')).toBe('min-egen-id-1');
    for (const id of ['kort', 'a'.repeat(10_000), 'med mellomrom', '<script>alert(1)</script>', 'a'.repeat(65)]) {
      expect(await named(id)).toMatch(/^foresporsel-\d+$/u);
    }
  });
});

describe('GET /api/health', () => {
  it('is 503 until search can serve', async () => {
    for (const [state, status] of [
      ['starting', 503],
      ['degraded', 200],
      ['ok', 200],
    ] as const) {
      const response = await testApp({ state: () => state }).app.request('/api/health');
      expect(response.status).toBe(status);
      expect(HEALTH_VIEW.parse(await response.json())).toEqual({ status: state, documents: 2, passages: 2 });
    }
  });

  it('says what is wrong', async () => {
    const response = await testApp({ state: () => 'degraded', warning: () => 'Dokumentmappen er tom.' }).app.request('/api/health');
    expect(HEALTH_VIEW.parse(await response.json())).toMatchObject({ status: 'degraded', warning: 'Dokumentmappen er tom.' });
  });
});

describe('GET /api/search', () => {
  it('gives the hits with their documents', async () => {
    const asked: unknown[] = [];
    const { app } = testApp({ searcher: { search: async (query, filter, limit) => (asked.push([query, filter, limit]), []) } });
    expect(
      await (await app.request('/api/search?q=+budsjett+&limit=5&type=referat&organ=&from=2024-01-01&to=2024-01-01&collection=ipr')).json(),
    ).toEqual({
      hits: [],
    });
    expect(asked).toEqual([['budsjett', { type: 'referat', from: '2024-01-01', to: '2024-01-01', collection: 'ipr' }, 5]]);
    const hits = SEARCH_VIEW.parse(await (await testApp().app.request('/api/search?q=budsjett')).json());
    expect(hits.hits).toMatchObject([
      { passageId: 'dprotokoll#3', title: 'Protokoll dprotokoll', page: 1, headings: ['Vedtak'], score: 0.5 },
    ]);
  });

  it('leaves out documents the reader no longer gives out', async () => {
    const { app } = testApp({ reader: testReader(undefined, { document: () => null }) });
    expect(await (await app.request('/api/search?q=budsjett')).json()).toEqual({ hits: [] });
  });

  it.each([
    ['', '«q» mangler'],
    ['q=%20', '«q» kan ikke være tomt'],
    [`q=${'a'.repeat(2_001)}`, '«q» kan ikke være lengre'],
    ['q=a&limit=0', '«limit» skal være et helt tall fra 1 til 50'],
    ['q=a&limit=51', '«limit» skal være et helt tall fra 1 til 50'],
    ['q=a&limit=1e1', '«limit» skal være et helt tall'],
    ['q=a&type=brev', '«type» skal være en av'],
    ['q=a&from=2023-02-29', '«from» skal være en dato som finnes'],
    ['q=a&to=i%20dag', '«to» skal være en dato som finnes'],
    ['q=a&from=2024-02-01&to=2024-01-31', '«from» kan ikke være senere enn «to»'],
    ['q=a&ukjent=1&annet=2', 'Feltene «ukjent», «annet» finnes ikke her'],
    ['q=a&__proto__=1', '«__proto__» finnes ikke her'],
    ['q=a&q=b', '«q» er oppgitt flere ganger'],
  ])('refuses ?%s and says what is wrong', async (query, words) => {
    const response = await testApp().app.request(`/api/search?${query}`);
    expect(response.status).toBe(400);
    expect(PROBLEM.parse(await response.json())).toMatchObject({ code: 'invalid-input', detail: expect.stringContaining(words) });
  });

  it('stops the search when the time is up', async () => {
    let stopped = false;
    const { app } = testApp({
      times: { heartbeat: 1_000, limit: 10 },
      searcher: {
        search: (_query, _filter, _limit, signal) => new Promise(() => signal.addEventListener('abort', () => (stopped = true))),
      },
    });
    expect((await app.request('/api/search?q=a')).status).toBe(504);
    expect(stopped).toBe(true);
  });
});

describe('a failure', () => {
  it.each(Object.keys(PROBLEMS) as ProblemCode[])('%s has a status, a Norwegian title and detail', (code) => {
    const { status, title, detail } = PROBLEMS[code];
    expect(status).toBeGreaterThanOrEqual(400);
    expect(title).not.toBe('');
    expect(status < 500 || detail === null || /[Pp]røv igjen/u.test(detail)).toBe(true);
  });

  it.each([
    ['archive-busy', 503],
    ['archive-not-ready', 503],
    ['index-refused', 503],
    ['embedder-failed', 502],
    ['archive-damaged', 500],
    ['data-unwritable', 500],
    ['internal', 500],
  ] as const)('with the code %s becomes status %i, without paths', async (code, status) => {
    const own = PROBLEMS[code].detail === null ? 'Vent.' : '/hemmelig/sti/arkiv.db';
    const { app } = testApp({ searcher: { search: () => Promise.reject(new ArchiveError(code, own, 'Vent litt.')) } });
    const response = await app.request('/api/search?q=a');
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(response.headers.get('retry-after')).toBe(status === 503 ? '5' : null);
    const text = await response.text();
    expect(PROBLEM.parse(JSON.parse(text))).toMatchObject({
      code,
      status,
      type: `urn:arkivsvar:problem:${code}`,
      requestId: 'foresporsel-1',
    });
    expect(text).not.toContain('hemmelig');
  });

  it('that nobody foresaw tells nothing of itself, and is logged with the request id and without its message', async () => {
    const question = 'Hvem er Kari Nordmann?';
    const { app, lines } = testApp({
      searcher: { search: () => Promise.reject(new Error(`fts5: syntax error near "${question}"`, { cause: new TypeError(question) })) },
    });
    const response = await app.request(`/api/search?q=${encodeURIComponent(question)}`);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/fts5|Nordmann|\.ts/u);
    const failure = lines.find(({ level }) => level === 'error');
    expect(failure?.fields).toMatchObject({ requestId: 'foresporsel-1', code: 'internal' });
    expect(JSON.stringify(failure)).toMatch(/app\.test\.ts/u);
    expect(JSON.stringify(failure)).not.toMatch(/Nordmann|fts5/u);
  });

  it('thrown that is not even an error is a 500 all the same', async () => {
    const { app } = testApp({ searcher: { search: () => Promise.reject(new ArchiveError('wrong-usage', 'x', 'y')) } });
    expect((await app.request('/api/search?q=a')).status).toBe(500);
  });
});

describe('an address that is not there', () => {
  it('is a 404 problem under /api, also for a method no one knows', async () => {
    for (const [path, method] of [
      ['/api', 'GET'],
      ['/api/', 'GET'],
      ['/api/ukjent', 'POST'],
      ['/api/documents/d1/pages', 'GET'],
      ['/api/health/', 'GET'],
    ] as const) {
      const response = await testApp().app.request(path, { method });
      expect([path, response.status]).toEqual([path, 404]);
      expect(PROBLEM.parse(await response.json()).code).toBe('unknown-route');
    }
  });

  it('with the wrong method is 405 and names the right ones', async () => {
    for (const [path, method, allow] of [
      ['/api/answers', 'GET', 'POST'],
      ['/api/search', 'POST', 'GET, HEAD'],
      ['/api/documents/d1/pages/2', 'DELETE', 'GET, HEAD'],
      ['/api/answers', 'OPTIONS', 'POST'],
      ['/dokumenter', 'POST', 'GET, HEAD'],
    ] as const) {
      const response = await testApp().app.request(path, { method });
      expect([path, response.status]).toEqual([path, 405]);
      expect(response.headers.get('allow')).toBe(allow);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect(PROBLEM.parse(await response.json()).code).toBe('method-not-allowed');
    }
  });
});

describe('a request from another site', () => {
  it.each([
    ['another origin', { Origin: 'https://ond.example' }],
    ['an opaque origin', { Origin: 'null' }],
    ['another port', { Origin: 'http://localhost:5173' }],
    ['another site, as the browser says', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a neighbour site', { 'Sec-Fetch-Site': 'same-site' }],
  ])('with %s is refused, whatever its content type', async (_name, headers) => {
    let asked = 0;
    const { app } = testApp({ answerer: { answer: () => ((asked += 1), (async function* () {})()) } });
    for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded']) {
      const response = await app.request('/api/answers', asking({ question: 'a' }, { 'Content-Type': type, ...headers }));
      expect(response.status).toBe(403);
      expect(PROBLEM.parse(await response.json()).code).toBe('foreign-origin');
    }
    expect(asked).toBe(0);
  });

  it('is let through from our own page and from programs', async () => {
    const { app } = testApp();
    for (const headers of [{}, { Origin: 'http://localhost', 'Sec-Fetch-Site': 'same-origin' }, { Origin: 'https://localhost' }]) {
      expect((await app.request('/api/answers', asking({ question: 'a' }, headers))).status).toBe(200);
    }
  });
});

describe('the host name', () => {
  it('must be one the server answers to', async () => {
    const { app } = testApp({ allowedHosts: LOOPBACK_HOSTS });
    const status = async (host: string) => (await app.request('/api/health', { headers: { Host: host } })).status;
    for (const host of ['localhost', 'localhost:3000', '127.0.0.1:3000', '[::1]:3000', '[::1]', 'LOCALHOST:1'])
      expect([host, await status(host)]).toEqual([host, 200]);
    for (const host of ['ond.example', 'ond.example:3000', 'localhost.ond.example', '127.0.0.1.nip.io', '10.0.0.1', '::1']) {
      expect([host, await status(host)]).toEqual([host, 421]);
    }
  });

  it('may be any when none are named', async () => {
    expect((await testApp().app.request('/api/health', { headers: { Host: 'arkiv.example' } })).status).toBe(200);
  });
});

describe('the log', () => {
  it('has one line for each request, with the pattern of the route and the length of the question, never its text', async () => {
    const { app, lines } = testApp();
    const secret = 'Fødselsnummer 01019912345';
    await app.request(`/api/search?q=${encodeURIComponent(secret)}`);
    await app.request('/api/answers', asking({ question: secret }));
    await (await app.request('/api/answers', asking({ question: secret }, STREAM))).text();
    await app.request('/api/documents/dprotokoll/pages/1');
    await app.request('/api/documents/hemmelig-navn');
    await app.request('/api/ukjent-hemmelig-navn');
    await app.request(`/?q=${encodeURIComponent(secret)}`);
    const requests = lines.filter(({ message }) => message === 'request').map(({ fields }) => fields);
    expect(requests.map(({ method, route, status, questionLength }) => [method, route, status, questionLength])).toEqual([
      ['GET', '/api/search', 200, 25],
      ['POST', '/api/answers', 200, 25],
      ['POST', '/api/answers', 200, 25],
      ['GET', '/api/documents/:id/pages/:n', 200, null],
      ['GET', '/api/documents/:id', 404, null],
      ['GET', '/api/*', 404, null],
      ['GET', '/*', 503, null],
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/Fødselsnummer|01019912345|hemmelig/u);
  });
});

type Specification = {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, { responses: object; parameters?: { name: string }[] }>>;
};

describe('GET /api/openapi.json', () => {
  it('describes every route of the API', async () => {
    const { app } = testApp();
    const specification: Specification = JSON.parse(await (await app.request('/api/openapi.json')).text());
    expect(specification.openapi).toBe('3.1.0');
    const routes = [
      ...new Set(app.routes.filter(isApiRoute).map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/gu, '{$1}')}`)),
    ];
    const described = Object.entries(specification.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.toSorted()).toEqual(routes.toSorted());
    expect(routes).not.toHaveLength(0);
  });

  it('names parameters, bodies and answers with their schemas', async () => {
    const { app } = testApp();
    const text = await (await app.request('/api/openapi.json')).text();
    const specification: Specification = JSON.parse(text);
    const search = specification.paths['/api/search']?.['get'];
    expect(search?.parameters?.map(({ name }) => name)).toEqual(['q', 'limit', 'type', 'organ', 'from', 'to', 'collection']);
    expect(Object.keys(search?.responses ?? {})).toEqual(['200', '400', '421', '500', '502', '503', '504']);
    expect(specification.paths['/api/answers']?.['post']).toMatchObject({
      requestBody: { content: { 'application/json': { schema: { type: 'object', required: ['question'], additionalProperties: false } } } },
      responses: { 200: { content: { 'text/event-stream': {}, 'application/json': {} } } },
    });
    expect(text).not.toContain('vendor');
  });
});
