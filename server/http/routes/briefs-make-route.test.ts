import { describe, expect, it } from 'vitest';
import { ArchiveError } from '#domain/archive-error.ts';
import { briefApp, refusing } from '../../../evals/testing/http/brief-app.ts';
import { sending } from '../../../evals/testing/http/people-app.ts';
import { STREAM, sentEvents } from '../../../evals/testing/http/test-app.ts';
import { BRIEF_EVENTS, type BriefEventName } from '../views/brief-events.ts';
import { BRIEF_REFUSED } from '../views/brief-problem.ts';
import { BRIEF_VIEW } from '../views/brief-view.ts';

const make = (all: ReturnType<typeof briefApp>, body: object, headers = {}) =>
  all.app.request('/api/briefs', sending('POST', body, headers));

describe('POST /api/briefs', () => {
  it('makes a brief, keeps it and gives it', async () => {
    const all = briefApp();
    const response = await make(all, { theme: ' Oslofjorden ', length: 'lang', by: 'Ola', filters: { organ: 'REP' } });
    expect(response.status).toBe(201);
    const brief = BRIEF_VIEW.parse(await response.json());
    expect(brief).toMatchObject({
      version: 1,
      status: 'utkast',
      theme: 'Oslofjorden',
      length: 'lang',
      created: { by: 'Ola' },
      uncovered: [],
    });
    expect(brief.keyMessages.map(({ text }) => text)).toContain('Over 65 kommuner er medlemmer.');
    expect(brief.citations.map(({ number }) => number)).toEqual(brief.citations.map((_, index) => index + 1));
    expect(all.requests).toEqual([
      {
        scope: { kind: 'theme', theme: 'Oslofjorden' },
        kind: 'pressebrief',
        length: 'lang',
        filter: { organ: 'REP' },
        today: '2026-01-02',
      },
    ]);
    expect(await (await all.app.request(`/api/briefs/${brief.id}`)).json()).toEqual(brief);
  });

  it.each([
    [{ documentIds: ['d1', 'd2'] }, { kind: 'documents', documentIds: ['d1', 'd2'], theme: null }],
    [
      { documentIds: ['d1'], theme: 'Fjord' },
      { kind: 'documents', documentIds: ['d1'], theme: 'Fjord' },
    ],
    [{ sak: 'REP-2024-10' }, { kind: 'sak', sak: { organ: 'REP', year: 2024, number: 10 } }],
    [{ sak: '?-2024-10' }, { kind: 'sak', sak: { organ: null, year: 2024, number: 10 } }],
    [{ period: { from: '2024-01-01', to: '2024-12-31' } }, { kind: 'period', from: '2024-01-01', to: '2024-12-31', theme: null }],
  ])('takes %j for what it is about', async (body, scope) => {
    const all = briefApp();
    expect((await make(all, body)).status).toBe(201);
    expect(all.requests[0]?.scope).toEqual(scope);
  });

  it.each([
    [{}, 'ikke hva briefet skal handle om'],
    [{ theme: '  ' }, '«theme» kan ikke være tomt'],
    [{ theme: 'a\nb' }, '«theme» kan ikke ha linjeskift'],
    [{ theme: 'x'.repeat(301) }, '«theme» kan ikke være lengre enn 300 tegn'],
    [{ sak: 'REP-2024-10', documentIds: ['d1'] }, 'bare en av dem'],
    [{ sak: 'sak 10/24' }, '«sak» skal ha formen'],
    [{ sak: 'REP-2024-10', theme: 'Fjord' }, 'Fjern temaet'],
    [{ documentIds: [] }, '«documentIds» kan ikke være tomt'],
    [{ period: { from: '2024-01-01' } }, 'mangler første eller siste dag'],
    [{ period: { from: '2024-02-01', to: '2024-01-01' } }, 'kan ikke være senere'],
    [{ theme: 'Fjord', length: 'middels' }, '«length» skal være en av: kort, lang'],
    [{ theme: 'Fjord', kind: 'roman' }, '«kind» skal være en av'],
    [{ theme: 'Fjord', id: 'min' }, 'finnes ikke her'],
  ])('refuses %j with a clear error', async (body, detail) => {
    const response = await make(briefApp(), body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'invalid-input', detail: expect.stringContaining(detail) });
  });

  it('gives a refusal with the nearest documents and narrower themes, and keeps nothing', async () => {
    const all = briefApp({ briefWriter: { write: refusing } });
    const response = await make(all, { theme: 'Alt' });
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(BRIEF_REFUSED.parse(await response.json())).toMatchObject({
      code: 'brief-refused',
      detail: 'Temaet er for vidt. Velg et smalere.',
      refusal: 'too-wide',
      narrower: ['Oslofjorden'],
      nearest: [{ number: 1, quote: 'en ren Oslofjord', title: 'Fjordplan' }],
    });
    expect(all.people.briefs.list({ offset: 0, limit: 9 }).total).toBe(1);
  });

  it('tells how far it has come, and ends with the brief', async () => {
    const response = await make(briefApp(), { theme: 'Oslofjorden' }, STREAM);
    const { events } = sentEvents(await response.text());
    expect(events.map(({ event }) => event)).toEqual([
      'brief-start',
      'passages-gathered',
      'claims-grouped',
      'brief-composing',
      'brief-end',
    ]);
    for (const { event, data } of events) BRIEF_EVENTS[event as BriefEventName].parse(data);
    expect(events[1]?.data).toEqual({ passages: 40, documents: 5 });
  });

  it('ends a stream with the refusal, or with a problem', async () => {
    const refused = await make(briefApp({ briefWriter: { write: refusing } }), { theme: 'Alt' }, STREAM);
    expect(sentEvents(await refused.text()).events.at(-1)).toMatchObject({ event: 'brief-refused', data: { refusal: 'too-wide' } });
    const failing = {
      async *write() {
        yield { kind: 'composing' } as const;
        throw new ArchiveError('not-found', 'Dokumentet finnes ikke.', 'Velg et annet.');
      },
    };
    const all = briefApp({ briefWriter: failing });
    const failed = sentEvents(await (await make(all, { theme: 'Alt' }, STREAM)).text()).events;
    expect(failed.at(-1)).toMatchObject({ event: 'brief-error', data: { code: 'not-found', status: 404 } });
    expect((await make(all, { theme: 'Alt' })).status).toBe(404);
  });

  it('stops the writer when the time is up, and keeps nothing', async () => {
    const signals: AbortSignal[] = [];
    const hanging = {
      async *write(_request: unknown, signal: AbortSignal) {
        signals.push(signal);
        yield { kind: 'composing' } as const;
        await new Promise(() => undefined);
      },
    };
    const all = briefApp({ briefWriter: hanging, times: { heartbeat: 10_000, limit: 20 } });
    expect((await make(all, { theme: 'Alt' })).status).toBe(504);
    const { events } = sentEvents(await (await make(all, { theme: 'Alt' }, STREAM)).text());
    expect(events.at(-1)).toMatchObject({ event: 'brief-error', data: { code: 'time-limit' } });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
    expect(all.people.briefs.list({ offset: 0, limit: 9 }).total).toBe(1);
  });

  it('waits until the archive can be searched', async () => {
    expect((await make(briefApp({ state: () => 'starting' }), { theme: 'Alt' })).status).toBe(503);
  });
});
