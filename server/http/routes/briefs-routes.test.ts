import { describe, expect, it } from 'vitest';
import { briefApp, FJORD_DOCUMENT, PROTOKOLL_DOCUMENT } from '../../../evals/testing/http/brief-app.ts';
import { NEW_STANDING } from '../../brief/life/brief-status.ts';
import { PROTOKOLL, sampleDraft } from '../../../evals/testing/people/sample-draft.ts';
import { putDocument, sending } from '../../../evals/testing/http/people-app.ts';
import { BRIEF_DIFF_VIEW, BRIEF_VERSIONS_VIEW } from '../views/brief-diff-view.ts';
import { BRIEF_CONFLICT } from '../views/brief-problem.ts';
import { BRIEFS_VIEW } from '../views/brief-summary-view.ts';
import { BRIEF_VERIFICATION_VIEW } from '../views/brief-verification-view.ts';
import { BRIEF_VIEW } from '../views/brief-view.ts';

type App = ReturnType<typeof briefApp>;

const edit = (all: App, version: number, edits: readonly object[], by = 'Ola') =>
  all.app.request(all.address, sending('PATCH', { version, by, edits }));
const setStatus = (all: App, version: number, status: string, by?: string) =>
  all.app.request(`${all.address}/status`, sending('POST', { version, status, ...(by === undefined ? {} : { by }) }));
const shown = async (all: App, query = '') => BRIEF_VIEW.parse(await (await all.app.request(`${all.address}${query}`)).json());

const SOUND = { kind: 'reword', statement: 3, text: 'Innen 2030 skal utslippene reduseres med 40 %.' };
const FALSE = { kind: 'reword', statement: 3, text: 'Innen 2030 skal utslippene reduseres med 50 %.' };

describe('GET /api/briefs', () => {
  it('lists what has been made, by words, status and kind', async () => {
    const all = briefApp();
    const list = async (query: string) => BRIEFS_VIEW.parse(await (await all.app.request(`/api/briefs${query}`)).json());
    expect(await list('?q=utslippene&status=utkast&kind=pressebrief')).toMatchObject({
      total: 1,
      briefs: [{ id: all.id, title: 'Oslofjorden' }],
    });
    expect((await list('?q=bergen')).total).toBe(0);
    expect((await list('?limit=1&offset=1')).briefs).toEqual([]);
    expect((await all.app.request('/api/briefs?status=ferdig')).status).toBe(400);
  });
});

describe('what comes from a source that has been closed', () => {
  const list = async (all: App, query: string) => BRIEFS_VIEW.parse(await (await all.app.request(`/api/briefs${query}`)).json());

  it('is not found by any search, as first written or as reworded, and the rest is', async () => {
    const all = briefApp();
    await edit(all, 1, [{ kind: 'reword', statement: 11, text: 'Regionen har 66 kommuner som medlemmer.' }]);
    for (const query of ['?q=enstemmig', '?q=66%20kommuner%20som', '?q=oslofjorden%20rensing']) {
      expect((await list(all, query)).total, query).toBe(1);
    }
    putDocument(all.archive, { ...PROTOKOLL_DOCUMENT, access: 'closed' });
    for (const query of ['?q=enstemmig', '?q=66%20kommuner%20som', '?q=oslofjorden%20rensing', '?q=vedtas&limit=1']) {
      expect(await list(all, query), query).toMatchObject({ total: 0, briefs: [] });
    }
    expect(await list(all, '?q=oslofjorden%20utslippene')).toMatchObject({ total: 1, briefs: [{ title: 'Oslofjorden' }] });
    expect(await list(all, '?q=utslippene&offset=1')).toMatchObject({ total: 1, briefs: [] });
  });

  it('is not told by a title or theme that is its title, in the list, the brief, its slides or its history', async () => {
    const all = briefApp();
    const name = 'Sak 10/24: Protokoll protokoll.txt';
    const draft = sampleDraft();
    const slides = [{ title: name, points: draft.content.lead, notes: [], sources: [] }];
    const { id } = all.people.briefs.create({ ...draft, content: { ...draft.content, theme: name, title: name, slides } }, null);
    all.people.briefs.save(id, 1, { change: 'endret', by: null, standing: NEW_STANDING, draft: { ...draft, title: 'Min egen tittel' } });
    const paths = ['', `/${id}?version=1`, `/${id}/versions/2/diff`, '?q=protokoll.txt'];
    const bodies = async () => Promise.all(paths.map(async (path) => (await all.app.request(`/api/briefs${path}`)).text()));
    expect((await bodies())[1]).toContain(name);
    putDocument(all.archive, { ...PROTOKOLL_DOCUMENT, access: 'closed' });
    for (const [index, body] of (await bodies()).entries()) expect(body, paths[index]).not.toMatch(/Protokoll protokoll/u);
    expect((await list(all, '?q=egen')).briefs).toMatchObject([{ title: 'Min egen tittel' }]);
  });
});

describe('GET /api/briefs/:id', () => {
  it('has the shape of the contract, every statement cited by number', async () => {
    const brief = await shown(briefApp());
    expect(brief.lead[0]).toMatchObject({
      number: 0,
      text: 'Osloregionen skal arbeide for en ren Oslofjord.',
      citations: [1],
      reworded: false,
    });
    expect(brief.sections.map(({ kind, statements }) => [kind, statements.length])).toEqual([
      ['vedtak', 2],
      ['bakgrunn', 7],
    ]);
    const statements = [...brief.lead, ...brief.keyMessages, ...brief.sections.flatMap((section) => section.statements)];
    expect(statements.map(({ number }) => number)).toEqual(Array.from({ length: 13 }, (_, index) => index));
    const numbers = new Set(brief.citations.map(({ number }) => number));
    expect(statements.every(({ citations }) => citations.length > 0 && citations.every((number) => numbers.has(number)))).toBe(true);
    expect(brief.furtherReading[0]?.number).toBe(brief.citations.find(({ quote }) => quote === 'veiledning')?.number);
    expect(brief.sections[0]?.parts[0]).toMatchObject({
      kind: 'vedtak',
      sak: 'Sak 10/24',
      organ: 'Representantskapet',
      date: '2024-06-11',
    });
    expect(brief.unknown).toEqual([{ kind: 'videre', heading: 'Hva skjer videre', text: 'Dette ligger bak.' }]);
  });

  it('does not know ids and versions that are not there', async () => {
    const all = briefApp();
    expect((await all.app.request('/api/briefs/finnes-ikke')).status).toBe(404);
    expect((await all.app.request('/api/briefs/a%2Fb')).status).toBe(400);
    expect((await all.app.request(`${all.address}?version=2`)).status).toBe(404);
  });

  it('names the statements whose words are gone from a changed source, and all of a removed one', async () => {
    const all = briefApp();
    putDocument(all.archive, { ...PROTOKOLL_DOCUMENT, texts: ['Noe annet.'], revision: 'b'.repeat(64) });
    expect((await shown(all)).affected).toEqual([4, 5, 6, 7, 8, 9, 11]);
    // The same words after a new first line: none of them is affected.
    putDocument(all.archive, { ...PROTOKOLL_DOCUMENT, texts: ['Noe nytt først.', PROTOKOLL.passage.text], revision: 'c'.repeat(64) });
    expect((await shown(all)).affected).toEqual([]);
    const amended = PROTOKOLL.passage.text.replace('66 kommuner', '67 kommuner');
    putDocument(all.archive, { ...PROTOKOLL_DOCUMENT, texts: [amended], revision: 'd'.repeat(64) });
    expect((await shown(all)).affected).toEqual([11]);
    all.archive.writer.removeFile('protokoll.txt');
    const brief = await shown(all);
    expect(brief.affected).toEqual([4, 5, 6, 7, 8, 9, 11]);
    expect(brief.citations.find(({ quote }) => quote === 'Enstemmig vedtatt.')).toMatchObject({
      state: 'removed',
      title: 'Protokoll protokoll.txt',
    });
  });

  it('withholds every word and name of a source that has been closed, in the brief, its history and its verification', async () => {
    const all = briefApp();
    await edit(all, 1, [{ kind: 'reword', statement: 11, text: 'Regionen har 66 kommuner.' }]);
    putDocument(all.archive, { ...PROTOKOLL_DOCUMENT, access: 'closed' });
    for (const path of ['', '?version=1', '/verification', '/versions/2/diff']) {
      const text = await (await all.app.request(`${all.address}${path}`)).text();
      expect(text, path).not.toMatch(/66 kommuner|Enstemmig|føringer for|veiledning|Protokoll|Sak 10|Representantskapet/u);
      expect(text, path).toContain('fordi kilden er unntatt offentlighet');
    }
    BRIEF_VIEW.parse(await (await all.app.request(all.address)).json());
  });
});

describe('PATCH /api/briefs/:id', () => {
  it('says at once whether an edited sentence is still covered', async () => {
    const all = briefApp();
    const sound = BRIEF_VIEW.parse(await (await edit(all, 1, [SOUND])).json());
    expect(sound).toMatchObject({ version: 2, changed: { by: 'Ola' }, uncovered: [] });
    expect(sound.keyMessages[2]).toMatchObject({
      text: SOUND.text,
      reworded: true,
      original: 'Utslippene skal reduseres med 40 prosent innen 2030.',
      verification: { kind: 'covered' },
    });
    const wrong = BRIEF_VIEW.parse(await (await edit(all, 2, [FALSE])).json());
    expect(wrong.uncovered).toEqual([3]);
    expect(wrong.keyMessages[2]?.verification).toEqual({
      kind: 'no-longer-covered',
      why: 'Et tall eller en dato står ikke slik i kilden. Rett det, eller bruk kildens egne ord.',
      missing: ['50'],
    });
  });

  it('tells the second of two who save, with who, when and both texts, and overwrites nothing', async () => {
    const all = briefApp();
    await edit(
      all,
      1,
      [
        { kind: 'remove', statement: 0 },
        { ...SOUND, text: 'Olas tekst om 40 prosent.' },
      ],
      'Ola',
    );
    const response = await edit(
      all,
      1,
      [
        { ...SOUND, text: 'Karis tekst.' },
        { kind: 'reword', statement: 0, text: 'Ny ingress.' },
      ],
      'Kari',
    );
    expect(response.status).toBe(409);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const conflict = BRIEF_CONFLICT.parse(await response.json());
    expect(conflict.detail).toMatch(/^Ola lagret versjon 2 av briefet 2\. januar 2026 kl\. 11[:.]00, mens du arbeidet med versjon 1\./u);
    expect(conflict.texts).toEqual([
      { number: 3, yours: 'Karis tekst.', theirs: 'Olas tekst om 40 prosent.' },
      { number: 0, yours: 'Ny ingress.', theirs: expect.anything() },
    ]);
    expect(conflict.current).toMatchObject({ version: 2, changed: { by: 'Ola' } });
    expect(await shown(all)).toEqual(conflict.current);
  });

  it('sets a checked brief back to utkast, and leaves an approved one as it is', async () => {
    const all = briefApp();
    await setStatus(all, 1, 'kontrollert', 'Kari');
    expect(await (await edit(all, 2, [SOUND])).json()).toMatchObject({ status: 'utkast', checked: null });
    await setStatus(all, 3, 'kontrollert', 'Kari');
    await setStatus(all, 4, 'godkjent', 'Ola');
    const locked = await edit(all, 5, [FALSE]);
    expect([locked.status, await locked.json()]).toMatchObject([409, { code: 'brief-locked' }]);
    await setStatus(all, 5, 'utkast');
    expect((await edit(all, 6, [FALSE])).status).toBe(200);
  });

  it.each([
    ['a vedtak in other words', [{ kind: 'reword', statement: 4, text: 'De vedtok det.' }], 'gjengis ordrett'],
    ['a linking sentence with a fact', [{ kind: 'add-editorial', section: 1, before: 0, text: 'Det koster 5 kroner.' }], 'ikke ha tall'],
    ['a sentence with its own citations', [{ ...SOUND, citations: [1] }], 'finnes ikke her'],
    ['no change', [], '«edits» kan ikke være tomt'],
    ['another kind of change', [{ kind: 'add-statement', text: 'x' }], '«edits.0.kind» skal være en av'],
    ['a sentence of several lines', [{ ...SOUND, text: 'a\nb' }], 'linjeskift'],
    ['a sentence too long', [{ ...SOUND, text: 'x'.repeat(1_001) }], 'lengre enn 1000 tegn'],
  ])('refuses %s', async (_, edits, detail) => {
    const all = briefApp();
    const response = await edit(all, 1, edits);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining(detail) });
    expect((await shown(all)).version).toBe(1);
  });

  it('takes hostile text for text', async () => {
    const all = briefApp();
    const text = '<script>alert(1)</script> =1+1 "x" \u202e';
    await edit(all, 1, [{ ...SOUND, text }]);
    expect((await shown(all)).keyMessages[2]?.text).toBe(text);
  });
});

describe('POST /api/briefs/:id/status', () => {
  it('keeps who checked and who approved, and when', async () => {
    const all = briefApp();
    await setStatus(all, 1, 'kontrollert', 'Kari');
    const approved = await setStatus(all, 2, 'godkjent', 'Ola');
    expect(await approved.json()).toMatchObject({
      status: 'godkjent',
      version: 3,
      checked: { by: 'Kari', at: '2026-01-02T10:00:00.000Z' },
      approved: { by: 'Ola', at: '2026-01-02T10:00:00.000Z' },
    });
  });

  it.each([
    ['a step over the check', [], 'godkjent', 'Kari', 'må kontrolleres'],
    ['a nameless step', [], 'kontrollert', undefined, 'Oppgi navnet'],
    ['a sentence without cover', [FALSE], 'kontrollert', 'Kari', 'Én setning er ikke lenger belagt'],
    ['a title without cover', [{ kind: 'title', text: 'Bergen vil rense' }], 'kontrollert', 'Kari', 'Tittelen er ikke lenger belagt'],
  ])('refuses %s', async (_, edits, status, by, detail) => {
    const all = briefApp();
    if (edits.length > 0) await edit(all, 1, edits);
    const response = await setStatus(all, edits.length > 0 ? 2 : 1, status, by);
    expect([response.status, await response.json()]).toMatchObject([
      409,
      { code: 'status-refused', detail: expect.stringContaining(detail) },
    ]);
  });

  it('refuses when a source is gone, and when the brief has changed meanwhile', async () => {
    const all = briefApp();
    await edit(all, 1, [SOUND]);
    expect(await (await setStatus(all, 1, 'kontrollert', 'Kari')).json()).toMatchObject({ code: 'brief-conflict', texts: [] });
    all.archive.writer.removeFile('fjord.txt');
    expect(await (await setStatus(all, 2, 'kontrollert', 'Kari')).json()).toMatchObject({ code: 'status-refused' });
  });
});

describe('the history of a brief', () => {
  it('names each version, and shows what was done between two', async () => {
    const all = briefApp();
    await edit(all, 1, [SOUND]);
    await setStatus(all, 2, 'kontrollert', 'Kari');
    const { versions } = BRIEF_VERSIONS_VIEW.parse(await (await all.app.request(`${all.address}/versions`)).json());
    expect(versions.map(({ number, change, by }) => [number, change, by])).toEqual([
      [3, 'kontrollert', 'Kari'],
      [2, 'endret', 'Ola'],
      [1, 'opprettet', 'Kari'],
    ]);
    const diff = async (path: string) => BRIEF_DIFF_VIEW.parse(await (await all.app.request(`${all.address}/versions/${path}`)).json());
    expect((await diff('2/diff')).entries.filter(({ kind }) => kind !== 'same')).toMatchObject([
      { kind: 'changed', after: { text: SOUND.text } },
    ]);
    expect((await diff('3/diff')).entries.every(({ kind }) => kind === 'same')).toBe(true);
    expect(await diff('3/diff?from=1')).toMatchObject({ from: 1, to: 3 });
    expect((await shown(all, '?version=1')).keyMessages[2]?.reworded).toBe(false);
    expect((await all.app.request(`${all.address}/versions/9/diff`)).status).toBe(404);
    expect((await all.app.request(`${all.address}/versions/x/diff`)).status).toBe(400);
    expect((await all.app.request('/api/briefs/finnes-ikke/versions')).status).toBe(404);
  });
});

describe('a brief that is deleted', () => {
  it('is gone until it is had back', async () => {
    const all = briefApp();
    expect((await all.app.request(`${all.address}?by=Ola`, { method: 'DELETE' })).status).toBe(204);
    for (const path of ['', '/versions', '/verification', '/export?format=md']) {
      expect((await all.app.request(`${all.address}${path}`)).status, path).toBe(404);
    }
    expect((await edit(all, 1, [SOUND])).status).toBe(404);
    expect((await all.app.request(`${all.address}/undo-delete`, { method: 'POST' })).status).toBe(200);
    expect((await shown(all)).version).toBe(1);
    expect((await all.app.request(`${all.address}/undo-delete`, { method: 'POST' })).status).toBe(404);
  });
});

describe('POST /api/briefs/:id/duplicate', () => {
  it('makes a new utkast of it', async () => {
    const all = briefApp();
    const response = await all.app.request(`${all.address}/duplicate`, sending('POST', { by: 'Ola' }));
    expect(response.status).toBe(201);
    expect(BRIEF_VIEW.parse(await response.json())).toMatchObject({ version: 1, copiedFrom: all.id, created: { by: 'Ola' } });
  });
});

describe('GET /api/briefs/:id/verification', () => {
  it('counts what stands', async () => {
    const all = briefApp();
    await edit(all, 1, [FALSE]);
    const report = BRIEF_VERIFICATION_VIEW.parse(await (await all.app.request(`${all.address}/verification`)).json());
    expect(report.counts).toEqual({ statements: 13, verbatim: 12, reworded: 1, uncovered: 1, affected: 0, quotes: 10, standing: 10 });
    expect(report.statements.map(({ number }) => number)).toEqual(Array.from({ length: 13 }, (_, index) => index));
    expect(report.exportRefused).toBeNull();
  });
});

describe('POST /api/briefs/:id/verification', () => {
  it('tells whether a sentence would be covered, and saves nothing', async () => {
    const all = briefApp();
    const trial = (version: number, edits: readonly object[]) =>
      all.app.request(`${all.address}/verification`, sending('POST', { version, edits }));
    const wrong = BRIEF_VERIFICATION_VIEW.parse(await (await trial(1, [FALSE])).json());
    expect(wrong.statements.find(({ number }) => number === 3)?.verification).toMatchObject({ kind: 'no-longer-covered', missing: ['50'] });
    const sound = BRIEF_VERIFICATION_VIEW.parse(await (await trial(1, [SOUND])).json());
    expect(sound.counts).toMatchObject({ reworded: 1, uncovered: 0 });
    expect(await shown(all)).toMatchObject({ version: 1, uncovered: [] });
    expect((await trial(7, [SOUND])).status).toBe(409);
    expect((await trial(1, [{ kind: 'reword', statement: 4, text: 'De vedtok det.' }])).status).toBe(400);
  });
});

describe('GET /api/briefs/:id/export', () => {
  it('gives the file that was made of the brief as it reads, with uncovered sentences marked', async () => {
    const all = briefApp();
    await edit(all, 1, [FALSE]);
    const response = await all.app.request(`${all.address}/export?format=md`);
    expect([response.status, await response.text()]).toEqual([200, 'md']);
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="brief _x_\.md"/u);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(all.exported[0]).toMatchObject({ status: 'utkast', checked: null });
    expect(all.exported[0]?.edits).toEqual({ edited: true, reworded: 1, title: false, uncovered: 1 });
    expect(all.exported[0]?.content.keyMessages[2]?.statement.text).toBe(`${FALSE.text} [ikke belagt i kildene]`);
  });

  it('refuses, with the reason, when a source is closed or removed now', async () => {
    const all = briefApp();
    putDocument(all.archive, { ...FJORD_DOCUMENT, access: 'closed' });
    const closed = await all.app.request(`${all.address}/export?format=docx`);
    expect(closed.status).toBe(409);
    expect(await closed.json()).toMatchObject({ code: 'export-refused', detail: expect.stringContaining('unntatt offentlighet') });
    putDocument(all.archive, FJORD_DOCUMENT);
    all.archive.writer.removeFile('fjord.txt');
    expect(await (await all.app.request(`${all.address}/export?format=docx`)).json()).toMatchObject({
      code: 'export-refused',
      detail: expect.stringContaining('ikke lenger i arkivet'),
    });
    expect(all.exported).toEqual([]);
  });

  it.each(['', '?format=', '?format=exe'])('refuses the format «%s»', async (query) => {
    const { app, address } = briefApp();
    expect((await app.request(`${address}/export${query}`)).status).toBe(400);
  });
});
