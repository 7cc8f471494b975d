import { describe, expect, it } from 'vitest';
import { markdownArchive } from '../../evals/testing/ingest/markdown-archive.ts';

/** Paths of replaced documents with the path of what replaces them, and the status each document has. */
async function archiveOf(files: Readonly<Record<string, string>>) {
  const archive = await markdownArchive(files);
  const { documents } = archive.reader.documents({ offset: 0, limit: 20 });
  const pathOf = new Map(documents.map(({ id, path }) => [id, path]));
  const found = {
    replaced: Object.fromEntries(
      documents.flatMap(({ path, replacedBy }) => (replacedBy === null ? [] : [[path, pathOf.get(replacedBy)]])),
    ),
    statuses: Object.fromEntries(documents.map(({ path, status }) => [path, status])),
  };
  archive.close();
  return found;
}

const OLD = '# Reisestrategi 2021–2024\n\nVedtatt av styret 3. mars 2021.\n\nReiser skal planlegges godt.\n';

describe('a document that another replaces', () => {
  it.each([
    'Vedtatt av styret 5. mai 2024. Erstatter «Reisestrategi 2021–2024».',
    'Vedtatt av styret 5. mai 2024.\n\nStrategien avløser reisestrategien 2021–2024.',
    'Vedteken av styret 5. mai 2024. Erstattar Reisestrategi 2021–2024, som var den første.',
    '| Dato | 05.05.2024 |\n|---|---|\n| Erstatter | Reisestrategi 2021–2024 |',
  ])('is known by «%s»', async (line) => {
    const { replaced } = await archiveOf({
      'gammel.md': OLD,
      'ny.md': `# Reisestrategi 2025–2028\n\n${line}\n\nReiser skal være korte.\n`,
    });
    expect(replaced).toEqual({ 'gammel.md': 'ny.md' });
  });

  it('is known by what it says itself', async () => {
    const { replaced } = await archiveOf({
      'gammel.md': OLD.replace('Vedtatt', 'Erstattet av Reisestrategi 2025–2028.\n\nVedtatt'),
      'ny.md': '# Reisestrategi 2025–2028\n\nVedtatt av styret 5. mai 2024.\n',
    });
    expect(replaced).toEqual({ 'gammel.md': 'ny.md' });
  });

  it.each([
    ['another paper', 'Erstatter Klimastrategi 2021–2024.'],
    ['another year', 'Erstatter Reisestrategi 2017–2020.'],
    ['no paper', 'Fra 2025 erstatter bussen toget på den gamle strekningen.'],
    ['a kind of paper alone', 'Erstatter strategi.'],
  ])('is not found where %s is named', async (_, line) => {
    const { replaced } = await archiveOf({
      'gammel.md': OLD,
      'ny.md': `# Reisestrategi 2025–2028\n\nVedtatt av styret 5. mai 2024.\n\n${line}\n`,
    });
    expect(replaced).toEqual({});
  });

  it('is not replaced by a draft, nor by a saksframlegg that proposes the next', async () => {
    const line = 'Erstatter Reisestrategi 2021–2024.';
    const { replaced } = await archiveOf({
      'gammel.md': OLD,
      'utkast.md': `# Reisestrategi 2025–2028\n\nUtkast 5. mai 2024\n\n${line}\n`,
      'sak.md': `# Saksframlegg\n\nStyret 5. mai 2024, sak 4/24\n\n## Ny reisestrategi\n\n${line}\n`,
    });
    expect(replaced).toEqual({});
  });

  it('counts as replaced where it is marked so, whatever replaces it', async () => {
    const { replaced, statuses } = await archiveOf({ 'gammel.md': `UTGÅTT\n\n${OLD}` });
    expect(replaced).toEqual({});
    expect(statuses).toEqual({ 'gammel.md': 'erstattet' });
  });
});
