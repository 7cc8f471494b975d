import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LivingArchive } from '../../evals/testing/http/living-archive.ts';
import { MINE, sending, YOURS } from '../../evals/testing/http/people-app.ts';
import { documentIdOf } from '../../ingest/load/scan-corpus.ts';

const NOTE = '# Kanarinotat\n\nKanarifuglen har fått en advarsel av kommunen i mars.\n';
const MARKING = 'Unntatt offentlighet, jf. offl. § 13';

/** A message with attachments, as mail programs write it. */
function mail(subject: string, text: string, attachments: Readonly<Record<string, string>>): string {
  const parts = Object.entries(attachments).map(
    ([name, body]) =>
      `--x\r\nContent-Type: text/plain; charset=utf-8; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\n` +
      `Content-Transfer-Encoding: 8bit\r\n\r\n${body}\r\n`,
  );
  return (
    `From: a@eksempel.no\r\nTo: b@eksempel.no\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\n` +
    `Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n` +
    `Content-Transfer-Encoding: 8bit\r\n\r\n${text}\r\n${parts.join('')}--x--\r\n`
  );
}

let living: LivingArchive;
beforeEach(() => {
  living = new LivingArchive();
});
afterEach(() => living.close());

const fileOf = (name: string) => living.request(`/api/documents/${documentIdOf(name)}/file`);
const upload = async (name: string, text: string, query = ''): Promise<string> => {
  const body = new FormData();
  body.append('fil', new Blob([text]), name);
  return living.text(`/api/corpus/files${query}`, { method: 'POST', body });
};

describe('the original of an open document', () => {
  it.each([
    ['is closed by its text', { 'varsel.txt': `${MARKING}\n\n${NOTE}`, 'plan.txt': 'Planen er klar i mai.' }],
    ['is closed by its name', { 'Unntatt offentlighet - varsel.txt': NOTE }],
    ['is refused and has a name that closes', { 'Unntatt offentlighet - varsel.pdf': 'ikke en pdf' }],
    ['came inside another message', { 'videre.eml': mail('Videre', 'Se under.', { 'varsel.txt': `${MARKING}\n\n${NOTE}` }) }],
  ])('is not handed out when an attachment %s', async (_, attachments: Record<string, string>) => {
    living.write('post.eml', mail('Møteplan', 'Her er planen for møtet i mai.', attachments));
    await living.ingest();
    const response = await fileOf('post.eml');
    expect(response.status).toBe(403);
    const told = await response.text();
    expect(told).toContain('file-withheld');
    expect(told).not.toMatch(/kanari|varsel/iu);
    expect(await living.text(`/api/documents/${documentIdOf('post.eml')}/pages/1`)).toContain('planen for møtet');
    expect(await living.text('/api/documents')).not.toMatch(/kanari|varsel/iu);
    expect(await living.text('/api/files')).not.toMatch(/kanari|varsel/iu);
  });

  it('is handed out with open attachments, and of the open attachments of a message with a closed one each', async () => {
    living.write('post.eml', mail('Møteplan', 'Her er planen.', { 'plan.txt': 'Planen er klar i mai.' }));
    living.write(
      'to.eml',
      mail('Møteplan', 'Her er planen.', { 'plan.txt': 'Planen er klar i mai.', 'varsel.txt': `${MARKING}\n\n${NOTE}` }),
    );
    await living.ingest();
    expect((await fileOf('post.eml')).status).toBe(200);
    expect(await (await fileOf('to.eml/plan.txt')).text()).toContain('klar i mai');
  });

  it('is not handed out when a part of it is closed', async () => {
    living.write(
      'protokoll.md',
      `# Møteprotokoll\n\n## Sak 1/25 Bro\n\nKommunen vedtok en bro.\n\n## Sak 2/25 Advarsel (unntatt offentlighet)\n\nKanarifuglen får en advarsel.\n`,
    );
    await living.ingest();
    expect((await fileOf('protokoll.md')).status).toBe(403);
    const id = documentIdOf('protokoll.md');
    for (const address of [`/api/documents/${id}`, `/api/documents/${id}/pages/1`, '/api/search?q=kanarifuglen', '/api/files']) {
      expect(await living.text(address)).not.toContain('Kanarifuglen');
    }
  });

  it('is closed with its attachments when the message is marked, though they are as before, and opened with it', async () => {
    const attachments = { 'plan.txt': 'Planen er klar i mai.' };
    living.write('post.eml', mail('Møteplan', 'Her er planen.', attachments));
    await living.ingest();
    expect((await fileOf('post.eml/plan.txt')).status).toBe(200);
    living.write('post.eml', mail('Møteplan – unntatt offentlighet', 'Her er planen.', attachments));
    await living.ingest();
    expect((await fileOf('post.eml/plan.txt')).status).toBe(404);
    living.write('post.eml', mail('Møteplan', 'Her er planen.', attachments));
    await living.ingest();
    expect((await fileOf('post.eml/plan.txt')).status).toBe(200);
  });
});

describe('what is told of a closed file', () => {
  it('is not its name when an open file has the same content, nor once it is closed later', async () => {
    living.write('Unntatt offentlighet kanarinotat.md', NOTE);
    await living.ingest();
    expect(await upload('kopi.md', NOTE)).not.toContain('kanarinotat');
    living.write('apen-kanarinotat.md', NOTE);
    await living.ingest(true);
    const kopi = `/api/documents/${documentIdOf('kopi.md')}`;
    expect(await living.text(kopi)).toContain('apen-kanarinotat');
    living.write('apen-kanarinotat.md', `${MARKING}\n\n${NOTE}`);
    await living.ingest();
    for (const address of [kopi, '/api/files', '/api/documents.csv']) expect(await living.text(address)).not.toContain('apen-kanarinotat');
  });

  it('is not its folder when the folder holds nothing open', async () => {
    living.write('kanarimappe/notat.md', `${MARKING}\n\n${NOTE}`);
    living.write('Unntatt offentlighet kanari/notat.md', NOTE);
    living.write('styret/notat.md', '# Notat\n\nStyret drøftet ferjer på Østlandet.\n');
    await living.ingest();
    expect(await living.text('/api/corpus')).toContain('"collections":["styret"]');
    expect(await living.text('/api/documents?facets=1')).not.toContain('kanari');
  });

  it('is not that an upload has its name: the closed file stays, and the new one gets a number', async () => {
    living.write('notat.md', `${MARKING}\n\n${NOTE}`);
    await living.ingest();
    for (const [query, number] of [
      ['', 2],
      ['?replace=true', 3],
    ] as const) {
      const told = await upload('notat.md', `# Nytt notat ${number}\n\nStyret drøftet ferjer på Østlandet.\n`, query);
      expect(told).toContain(`"path":"notat (${number}).md"`);
      expect(told).not.toContain('Det finnes alt');
    }
    expect(living.archive.reader.isClosed(documentIdOf('notat.md'))).toBe(true);
  });

  it('is a phrase instead of its name among the files taken out, and it is closed when it is put back', async () => {
    living.write('kanarinotat.md', `${MARKING}\n\n${NOTE}`);
    living.write('kanaripost.md', NOTE);
    await living.ingest();
    await living.request(`/api/documents/${documentIdOf('kanaripost.md')}`, { method: 'DELETE' });
    const { removed }: { removed: { id: string; path: string }[] } = JSON.parse(await living.text('/api/corpus'));
    expect(removed.map(({ path }) => path)).toEqual(['kanaripost.md']);
    // Closed elsewhere since, by the same words in a closed folder, and then marked under its old name.
    living.write('kanaripost.md', `${MARKING}\n\n${NOTE}`);
    await living.ingest();
    living.remove('kanaripost.md');
    await living.ingest();
    expect(await living.text('/api/corpus')).not.toContain('kanaripost');
    const restored = await living.text('/api/corpus/restore', sending('POST', { id: removed[0]?.id }));
    expect(restored).toContain('"path"');
  });

  it('is not the path of a refused file whose name is a marking, or that was closed before it was refused', async () => {
    living.write('Unntatt offentlighet - varsling kanari.pdf', '');
    living.write('kanariplan.md', `${MARKING}\n\n${NOTE}`);
    await living.ingest();
    living.write('kanariplan.md', '');
    await living.ingest();
    for (const address of ['/api/files', '/api/overview']) expect(await living.text(address)).not.toContain('kanari');
  });
});

describe('a conversation', () => {
  const ask = (question: string, headers: Record<string, string>) =>
    living.text('/api/answers', sending('POST', { question, conversationId: 'samtale' }, headers));

  beforeEach(async () => {
    living.write('buss.md', '# Busstilbudet i Asker\n\nRepresentantskapet vedtok at busstilbudet i Asker skal økes i 2025.\n');
    living.write('bro.md', '# Broen\n\nBroen over elva skal stå ferdig i 2026.\n');
    await living.ingest();
    await ask('Hva vedtok representantskapet om busstilbudet i Asker?', MINE);
  });

  it('is neither read nor gone on with by another key or without one, though the id is known', async () => {
    for (const headers of [YOURS, {}]) {
      const told: { understoodAs: string | null } = JSON.parse(await ask('Og hva med broen der?', headers));
      expect(told.understoodAs ?? '').not.toMatch(/Asker|buss/iu);
    }
    const mine: { turns: unknown[] } = JSON.parse(await living.text('/api/conversations/samtale', { headers: MINE }));
    expect(mine.turns).toHaveLength(1);
    const yours: { turns: unknown[] } = JSON.parse(await living.text('/api/conversations/samtale', { headers: YOURS }));
    expect(yours.turns).toHaveLength(1);
    expect(JSON.stringify(yours)).not.toContain('Asker');
    expect(await ask('Og i 2024?', MINE)).toContain('busstilbudet i Asker');
  });

  it('without a key is in no list, and can be reached by its id', async () => {
    await ask('Når står broen over elva ferdig?', {});
    expect(JSON.parse(await living.text('/api/conversations'))).toMatchObject({ total: 0, conversations: [] });
    expect(await living.text('/api/conversations/samtale')).toContain('Når står broen');
  });
});
