import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LivingArchive } from '../../evals/testing/http/living-archive.ts';
import { MINE, sending, YOURS } from '../../evals/testing/http/people-app.ts';
import { documentIdOf } from '../../ingest/load/scan-corpus.ts';

const BRO = documentIdOf('styret/bro.md');
const CLOSED = documentIdOf('lukkesamling/kanariavtalen.md');
const OPEN_FILES: Readonly<Record<string, string>> = {
  'styret/bro.md':
    '# Broen over elva\n\nStyret 12. mars 2025\n\nKommunen vedtok å bygge en ny bro over elva i 2025. Broen skal koste 45 millioner kroner. Arbeidet begynner i april.\n\n## Bakgrunn\n\nDen gamle broen er fra 1920 og tåler ikke tunge biler. Skolebussen kjører en omvei på 12 kilometer hver dag.\n',
  'styret/ferje.md':
    '# Ferjen\n\nStyret 3. mai 2024\n\nFerjen går hver time fra sju til elleve. Billetten koster 40 kroner. Styret ba om en plan for nye ferjer innen 2027.\n',
  'tom.pdf': '',
};
/** Closed in every way there is, and one that is refused. «Kanari» stands nowhere else. */
const CLOSED_FILES: Readonly<Record<string, string>> = {
  'lukkesamling/kanariavtalen.md':
    '# Kanariavtalen om broen\n\nUnntatt offentlighet, jf. offl. § 13\n\nStyret 12. mars 2025\n\nKanariola Nordmann får 900 kroner for broen over elva. Broen skal koste 99 millioner kroner.\n',
  'styret/kanarinotat.md': '# Kanarinotat om ferjen\n\nFORTROLIG\n\nFerjen skal legges ned av Kanariselskapet i 2025.\n',
  'Unntatt offentlighet – kanari/varsel.md': '# Varsel\n\nKanarifuglen har varslet om broen over elva.\n',
  'styret/kanarikopi.md': `${OPEN_FILES['styret/bro.md']}\nFortrolig\n`,
  'styret/Unntatt offentlighet - varsling Kanarikari.pdf': '',
};

type Side = { readonly living: LivingArchive; readonly said: Map<string, string> };
type Ask = (side: Side) => Promise<Response>;

/** What may differ: how many files ended how is told of closed ones as well, and nothing else of them. */
const COUNTS = /"(?:states|closed|read|removed)":(?:\{[^}]*\}|\d+),?/gu;
const NAMELESS = /\{"id":null,"path":null,[^[]*\[[^\]]*\],"documentId":null,"milliseconds":\d+,"readAt":"[^"]*"\},?/gu;
/** Clocks. */
const INSTANT = /\d{4}-\d\d-\d\dT[\d:.]+Z/gu;

const get =
  (address: string, headers: Readonly<Record<string, string>> = {}): Ask =>
  ({ living }) =>
    living.request(address, { headers });
const send =
  (method: string, address: string, body: unknown = {}, headers: Readonly<Record<string, string>> = {}): Ask =>
  ({ living }) =>
    living.request(address, sending(method, body, headers));
const upload =
  (name: string, text: string, query = ''): Ask =>
  ({ living }) => {
    const body = new FormData();
    body.append('fil', new Blob([text]), name);
    return living.request(`/api/corpus/files${query}`, { method: 'POST', body });
  };
const remembered =
  (name: string, ask: (id: string) => Ask): Ask =>
  (side) =>
    ask(side.said.get(name) ?? 'ukjent')(side);
const keepingId =
  (name: string, ask: Ask): Ask =>
  async (side) => {
    const response = await ask(side);
    const { id }: { id?: string } = await response.clone().json();
    if (id !== undefined) side.said.set(name, id);
    return response;
  };

const QUESTIONS = [
  'Hva koster broen?',
  'Hva får Kanariola for broen over elva?',
  'Hvem har varslet?',
  'Vis alle dokumenter',
  'Når går ferjen?',
];
const answers = QUESTIONS.map((question) => send('POST', '/api/answers', { question, conversationId: 'c1' }, MINE));

/** Every operation of the API, in the order they are asked; a new one fails the test until it is here. */
const ROUTES: Readonly<Record<string, readonly Ask[]>> = {
  'get /api/health': [get('/api/health')],
  'get /api/search': ['broen', 'Kanariola', 'kanariavtalen', 'varslet', 'ferjen 2025'].map((q) => get(`/api/search?q=${q}`)),
  'post /api/answers': [
    ...answers,
    send('POST', '/api/answers', { question: 'Og hva med ferjen?', conversationId: 'c1' }, MINE),
    send('POST', '/api/answers', { question: 'Hva koster broen?', filters: { collection: 'styret' } }),
    send('POST', '/api/answers', { question: 'Hva koster broen?', filters: { collection: 'lukkesamling' } }),
  ],
  'get /api/conversations': [get('/api/conversations', MINE), get('/api/conversations?q=kanari', MINE), get('/api/conversations')],
  'get /api/conversations/{id}': [get('/api/conversations/c1', MINE), get('/api/conversations/c1', YOURS), get('/api/conversations/c1')],
  'patch /api/conversations/{id}': [send('PATCH', '/api/conversations/c1', { title: 'Om broen' }, MINE)],
  'delete /api/conversations/{id}': [send('DELETE', '/api/conversations/c1', {}, MINE)],
  'post /api/conversations/{id}/undo': [send('POST', '/api/conversations/c1/undo', {}, MINE)],
  'post /api/feedback': [send('POST', '/api/feedback', { conversationId: 'c1', number: 1, kind: 'mangler' }, MINE)],
  'post /api/shared-answers': [keepingId('share', send('POST', '/api/shared-answers', { conversationId: 'c1', number: 1 }, MINE))],
  'get /api/shared-answers/{id}': [remembered('share', (id) => get(`/api/shared-answers/${id}`))],
  'delete /api/shared-answers/{id}': [remembered('share', (id) => send('DELETE', `/api/shared-answers/${id}`, {}, MINE))],
  'post /api/briefs': [
    keepingId('brief', send('POST', '/api/briefs', { theme: 'broen over elva', kind: 'faktaark', length: 'kort' })),
    send('POST', '/api/briefs', { theme: 'Kanariavtalen' }),
    send('POST', '/api/briefs', { theme: 'ferjen' }),
    send('POST', '/api/briefs', { documentIds: [CLOSED] }),
  ],
  'get /api/briefs': [get('/api/briefs'), get('/api/briefs?q=kanari'), get('/api/briefs?q=elva')],
  'get /api/briefs/{id}': [remembered('brief', (id) => get(`/api/briefs/${id}`))],
  'patch /api/briefs/{id}': [
    remembered('brief', (id) => send('PATCH', `/api/briefs/${id}`, { version: 1, edits: [{ kind: 'title', text: 'Broen' }] })),
  ],
  'get /api/briefs/{id}/versions': [remembered('brief', (id) => get(`/api/briefs/${id}/versions`))],
  'get /api/briefs/{id}/versions/{number}/diff': [remembered('brief', (id) => get(`/api/briefs/${id}/versions/1/diff`))],
  'get /api/briefs/{id}/verification': [remembered('brief', (id) => get(`/api/briefs/${id}/verification`))],
  'post /api/briefs/{id}/verification': [
    remembered('brief', (id) => send('POST', `/api/briefs/${id}/verification`, { version: 2, edits: [{ kind: 'title', text: 'Broen' }] })),
  ],
  'get /api/briefs/{id}/export': [
    remembered('brief', (id) => get(`/api/briefs/${id}/export?format=md`)),
    remembered('brief', (id) => get(`/api/briefs/${id}/export?format=json`)),
  ],
  'post /api/briefs/{id}/status': [
    remembered('brief', (id) => send('POST', `/api/briefs/${id}/status`, { version: 2, status: 'kontrollert', by: 'Kari' })),
  ],
  'post /api/briefs/{id}/duplicate': [remembered('brief', (id) => send('POST', `/api/briefs/${id}/duplicate`))],
  'delete /api/briefs/{id}': [remembered('brief', (id) => send('DELETE', `/api/briefs/${id}`))],
  'post /api/briefs/{id}/undo-delete': [remembered('brief', (id) => send('POST', `/api/briefs/${id}/undo-delete`))],
  'get /api/documents': [
    get('/api/documents?facets=1'),
    get('/api/documents?q=kanari&facets=1'),
    get('/api/documents?text=kanariola&facets=1'),
    get('/api/documents?collection=lukkesamling&facets=1'),
  ],
  'get /api/documents.csv': [get('/api/documents.csv'), get('/api/documents.csv?q=kanari')],
  'get /api/documents/{id}': [get(`/api/documents/${BRO}`), get(`/api/documents/${CLOSED}`)],
  'get /api/documents/{id}/file': [get(`/api/documents/${BRO}/file`), get(`/api/documents/${CLOSED}/file`)],
  'get /api/documents/{id}/pages/{n}': [get(`/api/documents/${BRO}/pages/1`), get(`/api/documents/${CLOSED}/pages/1`)],
  'get /api/documents/{id}/place': [BRO, CLOSED].map((id) => get(`/api/documents/${id}/place?passasje=1&fra=0&til=5&sha=000000000000`)),
  'get /api/files': [get('/api/files'), get('/api/files?q=kanari'), get('/api/files?state=avvist')],
  'get /api/overview': [get('/api/overview')],
  'get /api/suggestions': [get('/api/suggestions?role=folkevalgt')],
  'post /api/suggestions': [
    send('POST', '/api/suggestions', { cited: [`${BRO}#1`] }),
    send('POST', '/api/suggestions', { cited: [`${CLOSED}#1`] }),
  ],
  'get /api/corpus': [get('/api/corpus')],
  'post /api/corpus/files': [
    upload('nytt.md', '# Nytt\n\nVeien til brua er stengt i mai.\n', '?collection=styret'),
    upload('kopi.md', CLOSED_FILES['Unntatt offentlighet – kanari/varsel.md'] ?? ''),
  ],
  'delete /api/documents/{id}': [
    send('DELETE', `/api/documents/${documentIdOf('kopi.md')}`),
    send('DELETE', `/api/documents/${CLOSED}`),
    send('DELETE', `/api/documents/${documentIdOf('styret/Unntatt offentlighet - varsling Kanarikari.pdf')}`),
  ],
  'post /api/corpus/restore': [send('POST', '/api/corpus/restore', { id: '00000000-0000-0000-0000-000000000000' })],
  'post /api/corpus/ingest': [send('POST', '/api/corpus/ingest')],
  'get /api/openapi.json': [get('/api/openapi.json')],
};

describe('an archive with closed documents', () => {
  let without: Side;
  let holding: Side;

  beforeAll(async () => {
    [without, holding] = [new LivingArchive(), new LivingArchive()].map((living): Side => ({ living, said: new Map() })) as [Side, Side];
    for (const [name, text] of Object.entries(OPEN_FILES)) for (const { living } of [without, holding]) living.write(name, text);
    for (const [name, text] of Object.entries(CLOSED_FILES)) holding.living.write(name, text);
    for (const { living } of [without, holding]) await living.ingest();
  });
  afterAll(() => {
    for (const { living } of [without, holding]) living.close();
  });

  it('has them', () => {
    expect(holding.living.archive.reader.counts()).toMatchObject({ documents: 2, closed: 4 });
    expect(without.living.archive.reader.counts()).toMatchObject({ documents: 2, closed: 0 });
  });

  it.each(Object.entries(ROUTES))('answers %s as if they were not there', async (route, asks) => {
    for (const [index, ask] of asks.entries()) {
      const [before, after] = [await ask(without), await ask(holding)];
      const [expected, told] = [await before.text(), await after.text()];
      expect([after.status, comparable(told, route)], `request ${index + 1}`).toEqual([before.status, comparable(expected, route)]);
      expect(told.replaceAll('kopi.md', '')).not.toMatch(/lukkesamling\/|kanari(?:notat|kopi|kari|selskap)/iu);
    }
  });

  it('is asked in every way that the API has', async () => {
    const { paths }: { paths: Record<string, Record<string, unknown>> } = JSON.parse(await without.living.text('/api/openapi.json'));
    const described = Object.entries(paths).flatMap(([address, methods]) => Object.keys(methods).map((method) => `${method} ${address}`));
    expect(Object.keys(ROUTES).toSorted()).toEqual(described.toSorted());
  });
});

function comparable(text: string, route: string): string {
  return (route === 'get /api/files' ? text.replace(/"total":\d+,/u, '') : text)
    .replace(NAMELESS, '')
    .replace(INSTANT, 'da')
    .replace(COUNTS, '')
    .replace(/"(?:requestId|seconds)":[^,}]*/gu, '')
    .replace(/,\]/gu, ']');
}
