import { describe, expect, it } from 'vitest';
import type { BriefContent, BriefPart, BriefSectionKind } from '#domain/brief.ts';
import { briefStatements, partStatements } from '#domain/brief-statements.ts';
import { markdownArchive } from '../../../evals/testing/ingest/markdown-archive.ts';
import { briefOf, briefWriterOver, requestFor } from '../../../evals/testing/brief/brief-over.ts';

const NOTE = `# Rensing av Blåfjorden

Notat 3. februar 2026

## Bakgrunn

Blåfjorden har hatt lite oksygen siden 2010. Kommunene rundt Blåfjorden har bygd ut mye de siste årene. Torsken i Blåfjorden er nesten borte. Kloakken går rett ut i Blåfjorden fra flere eldre bydeler.
`;

async function written(files: Readonly<Record<string, string>>): Promise<BriefContent> {
  const archive = await markdownArchive({ 'notat.md': NOTE, ...files });
  const brief = await briefOf(briefWriterOver(archive, ':memory:'), requestFor('Blåfjorden', { kind: 'moetenotat' }));
  archive.close();
  if (brief.kind === 'refused') throw new Error(brief.reason);
  return brief;
}

function partsOf(brief: BriefContent, kind: BriefSectionKind): readonly BriefPart[] {
  return brief.sections.find((section) => section.kind === kind)?.parts ?? [];
}

function textsOf(parts: readonly BriefPart[]): string[] {
  return parts.flatMap(partStatements).map(({ text }) => text);
}

const table = (head: string, ...rows: readonly string[]): string =>
  `# Uttalelser om Blåfjorden\n\nOversikt 8. april 2026\n\n| ${head} |\n|${head.replace(/[^|]+/gu, '---')}|\n${rows.map((row) => `| ${row} |`).join('\n')}\n`;

describe('a decision told of in a table', () => {
  const HEAD = 'Dato | Organ | Status | Tema';

  it('is a vedtak with its organ and day', async () => {
    const brief = await written({ 'tabell.md': table(HEAD, '23. juni 2025 | Styret | Vedtatt | Rensing av Blåfjorden') });
    expect(partsOf(brief, 'vedtak')).toMatchObject([{ kind: 'vedtak', organ: { code: 'STY' }, date: '2025-06-23', sak: null }]);
    expect(textsOf(partsOf(brief, 'vedtak'))).toEqual(['23. juni 2025 | Styret | Vedtatt | Rensing av Blåfjorden']);
  });

  it('may be told of by the column', async () => {
    const brief = await written({ 'tabell.md': table('Tema | Vedtatt av | Dato', 'Rensing av Blåfjorden | Styret | 23. juni 2025') });
    expect(partsOf(brief, 'vedtak')).toMatchObject([{ organ: { code: 'STY' }, date: '2025-06-23' }]);
  });

  it.each([
    '23. juni 2025 | Styret | Behandlet | Rensing av Blåfjorden',
    '23. juni 2025 | Styret | Ikke vedtatt | Rensing av Blåfjorden',
    '23. juni 2025 | Styret | Foreslått vedtatt | Rensing av Blåfjorden',
    '23. juni 2025 | Styret | Vedtatt | Innstilling om Blåfjorden',
    '23. juni 2025 | Styret | Vedtas | Rensing av Blåfjorden',
    '3. desember 2026 | Styret | Vedtatt | Rensing av Blåfjorden etter planen',
    'Juni 2025 | Styret | Vedtatt | Rensing av Blåfjorden uten dag',
    '23. juni 2025 | Kommunene | Vedtatt | Rensing av Blåfjorden uten organ',
  ])('is none: «%s»', async (row) => {
    const brief = await written({ 'tabell.md': table(HEAD, row) });
    expect(partsOf(brief, 'vedtak')).toEqual([]);
    expect(brief.unknown.map(({ kind }) => kind)).toContain('vedtak');
  });
});

describe('a table inside a proposal or a summons', () => {
  const ROWS = '| Dato | Organ | Status | Tema |\n|---|---|---|---|\n| 23. juni 2025 | Styret | Vedtatt | Rensing av Blåfjorden |\n';

  it.each([
    `# Sak om Blåfjorden\n\nMøte 8. april 2026\n\n## Innstilling\n\n${ROWS}`,
    `# Sak om Blåfjorden\n\nMøte 8. april 2026\n\n## Endringsforslag fra Kari Strand (A)\n\n${ROWS}`,
    `# Innkalling til møte i Styret 8. april 2026\n\n## Saksliste om Blåfjorden\n\n${ROWS}`,
  ])('holds no vedtak', async (text) => {
    expect(partsOf(await written({ 'sak.md': text }), 'vedtak')).toEqual([]);
  });
});

describe('a decision told of in a sentence', () => {
  const told = (sentence: string): string => `# Om Blåfjorden\n\nNotat 8. april 2026\n\n## Historikk\n\n${sentence} Blåfjorden er grunn.\n`;

  it.each(['Styret vedtok en plan for Blåfjorden 23. juni 2025.', 'Styret har enstemmig vedtatt planen for Blåfjorden den 23. juni 2025.'])(
    'is a vedtak when an organ decided: «%s»',
    async (sentence) => {
      const brief = await written({ 'note.md': told(sentence) });
      expect(partsOf(brief, 'vedtak')).toMatchObject([{ organ: { code: 'STY' }, date: '2025-06-23', points: [{ text: sentence }] }]);
    },
  );

  it.each([
    'Styret skal vedta en plan for Blåfjorden 23. juni 2026.',
    'Styret vedtok ikke planen for Blåfjorden 23. juni 2025.',
    'Styret behandlet planen for Blåfjorden 23. juni 2025.',
    'Styret vedtok 23. juni 2025 en innstilling til representantskapet om Blåfjorden.',
    'Styret vedtok å utsette planen for Blåfjorden til 3. mars 2026.',
    'Prosessen for Blåfjorden ble vedtatt i styremøte 23. juni 2025.',
    'Lillevik mener at styret vedtok planen for Blåfjorden 23. juni 2025.',
    'Dersom styret vedtok planen for Blåfjorden 23. juni 2025, gjelder den.',
    'Styret vedtok planen for Blåfjorden i fjor.',
    'Styret i Lillevik idrettslag vedtok planen for Blåfjorden 23. juni 2025.',
  ])('is none: «%s»', async (sentence) => {
    expect(partsOf(await written({ 'note.md': told(sentence) }), 'vedtak')).toEqual([]);
  });

  it('is none inside an innstilling, a høringssvar or a draft', async () => {
    const sentence = 'Styret vedtok en plan for Blåfjorden 23. juni 2025.';
    for (const text of [
      `# Sak om Blåfjorden\n\nMøte 8. april 2026\n\n## Innstilling\n\n${sentence}\n`,
      `# Høringssvar om Blåfjorden\n\n8. april 2026\n\n${sentence}\n`,
      `# Utkast til plan for Blåfjorden\n\nUtkast 8. april 2026\n\n${sentence}\n`,
    ])
      expect(partsOf(await written({ 'note.md': text }), 'vedtak')).toEqual([]);
  });
});

const protocol = (behandling: string): string => `# Møteprotokoll for Styret i Fjordrådet 14. mars 2026

## Sak 7/26 Rensepark i Blåfjorden

### Innstilling

Fjordrådet støtter renseparken i Blåfjorden med 4 millioner kroner.

### Behandling

${behandling}
`;

describe('an innstilling', () => {
  it('stands under its sak with the words that say how it fared', async () => {
    const brief = await written({ 'protokoll.md': protocol('Dermed ble innstillingen ikke vedtatt.') });
    expect(partsOf(brief, 'vedtak')).toEqual([]);
    expect(partsOf(brief, 'innstilling')).toMatchObject([
      { kind: 'list', standing: { heading: { text: 'Sak 7/26 Rensepark i Blåfjorden' } } },
    ]);
    expect(textsOf(partsOf(brief, 'innstilling'))).toEqual([
      'Fjordrådet støtter renseparken i Blåfjorden med 4 millioner kroner.',
      'Dermed ble innstillingen ikke vedtatt.',
    ]);
    expect(brief.unknown.find(({ kind }) => kind === 'vedtak')?.text.text).toBe('Arkivet har ingen vedtak om dette.');
  });

  it('may be put off', async () => {
    const brief = await written({ 'protokoll.md': protocol('Saken ble utsatt til møtet 3. desember 2026.') });
    expect(textsOf(partsOf(brief, 'innstilling'))).toContain('Saken ble utsatt til møtet 3. desember 2026.');
    const opening = [...brief.lead, ...brief.keyMessages].map(({ statement }) => statement.text);
    expect(opening).not.toContain('Saken ble utsatt til møtet 3. desember 2026.');
  });

  it('says so when nothing is known of how it fared', async () => {
    const brief = await written({ 'protokoll.md': protocol('Saken om Blåfjorden ble drøftet i møtet.') });
    expect(brief.unknown.find(({ kind }) => kind === 'vedtak')?.text.text).toContain('forslag til vedtak');
  });

  it('stands last, after a sentence that says so, when another text was decided', async () => {
    const brief = await written({
      'protokoll.md': `${protocol('Kari Strand (A) fremmet følgende endringsforslag: Fjordrådet støtter renseparken i Blåfjorden med 9 millioner kroner.\n\nEndringsforslaget falt mot 3 stemmer.')}
### Vedtak

Fjordrådet støtter renseparken i Blåfjorden med 5 millioner kroner.
`,
    });
    expect(textsOf(partsOf(brief, 'vedtak'))).toEqual(['Fjordrådet støtter renseparken i Blåfjorden med 5 millioner kroner.']);
    expect(partsOf(brief, 'innstilling').map(({ kind }) => kind)).toEqual(['editorial', 'list']);
    expect(partsOf(brief, 'innspill-og-uenighet').map(({ kind }) => kind)).not.toContain('conflict');
    expect(
      briefStatements(brief)
        .map(({ text }) => text)
        .join('\n'),
    ).not.toMatch(/9 millioner|falt mot/u);
  });

  it('is not taken for decided because a counter-proposal was', async () => {
    const brief = await written({
      'protokoll.md': protocol(
        '#### Alternativt forslag til vedtak fra Ola Dal (H)\n\nRenseparken i Blåfjorden avvises.\n\n#### Votering\n\nInnstillingen ble enstemmig vedtatt.',
      ),
    });
    expect(textsOf(partsOf(brief, 'vedtak'))).toEqual([
      'Fjordrådet støtter renseparken i Blåfjorden med 4 millioner kroner.',
      'Innstillingen ble enstemmig vedtatt.',
    ]);
    expect(partsOf(brief, 'innstilling')).toEqual([]);
  });
});
