import { describe, expect, it } from 'vitest';
import type { FigurePart } from '#domain/brief.ts';
import { markdownArchive } from '../../../evals/testing/ingest/markdown-archive.ts';
import { briefOf, briefWriterOver, requestFor } from '../../../evals/testing/brief/brief-over.ts';

const NOTE = `# Rensing av Blåfjorden

Notat 3. februar 2025

## Bakgrunn

Blåfjorden har hatt lite oksygen i mange år. Kommunene rundt Blåfjorden har bygd ut mye. Torsken i Blåfjorden er nesten borte.
`;

async function figuresOf(files: Readonly<Record<string, string>>): Promise<FigurePart[]> {
  const archive = await markdownArchive({ 'notat.md': NOTE, ...files });
  const brief = await briefOf(briefWriterOver(archive, ':memory:'), requestFor('Blåfjorden'));
  archive.close();
  if (brief.kind === 'refused') throw new Error(brief.reason);
  return brief.sections.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'figure' ? [part] : [])));
}

const shown = (parts: readonly FigurePart[]): unknown[] => parts.map(({ figures: [{ text, year }], confirmed }) => [text, year, confirmed]);

describe('a figure', () => {
  it('has no year of its own when only its document has a date', async () => {
    const text = '# Om Blåfjorden\n\nNotat 8. april 2026\n\n## Funn\n\nDet ligger 1500 tonn ammunisjon i Blåfjorden.\n';
    expect(shown(await figuresOf({ 'a.md': text }))).toEqual([['1500 tonn', null, '2026-04-08']]);
  });

  it('has the year its heading or its column gives', async () => {
    const headed = '# Om Blåfjorden\n\nNotat 8. april 2026\n\n## Status i 2019\n\nDet bor 40 000 innbyggere rundt Blåfjorden.\n';
    expect(shown(await figuresOf({ 'a.md': headed }))).toEqual([['40 000 innbyggere', 2019, '2026-04-08']]);
    const table =
      '# Om Blåfjorden\n\nNotat 8. april 2026\n\n| Sted | 2018 | 2024 |\n|---|---|---|\n| Blåfjorden | 40 prosent | 45 prosent |\n';
    const [part] = await figuresOf({ 'a.md': table });
    expect(part?.figures).toEqual([
      { text: '40 prosent', year: 2018 },
      { text: '45 prosent', year: 2024 },
    ]);
  });

  it('is given once, whether in bokmål or nynorsk', async () => {
    const bokmål = '# Om Blåfjorden\n\nNotat 8. april 2026\n\n## Funn\n\nStaten må rydde opp 1000–2000 tonn ammunisjon i Blåfjorden.\n';
    const nynorsk =
      '# Blåfjorden\n\nNotat 9. april 2026\n\n## Funn\n\nFå staten til å rydde opp i 1000-2000 tonn ammunisjon på botnen av Blåfjorden.\n';
    expect(await figuresOf({ 'a.md': bokmål, 'b.md': nynorsk })).toHaveLength(1);
  });

  it('does not end in the colon of a list that stands elsewhere', async () => {
    const text =
      '# Om Blåfjorden\n\nNotat 8. april 2026\n\n## Svar\n\nDet kom 3 høringssvar om Blåfjorden:\n\n- Lillevik\n- Storvik\n- Midtvik\n';
    const [part] = await figuresOf({ 'a.md': text });
    expect(part?.statement.text).toBe('Det kom 3 høringssvar om Blåfjorden');
  });
});
