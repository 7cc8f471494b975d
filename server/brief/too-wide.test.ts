import { describe, expect, it } from 'vitest';
import { markdownArchive } from '../../evals/testing/ingest/markdown-archive.ts';
import { briefOf, briefWriterOver, requestFor } from '../../evals/testing/brief/brief-over.ts';

const SUBJECTS = [
  'Skolebygg',
  'Brannvern',
  'Kulturhus',
  'Vannverk',
  'Barnehager',
  'Sykehjem',
  'Veilys',
  'Idrettshall',
  'Bibliotek',
  'Havn',
];

/** Forty papers that each mention the budget once, among other things. */
function papers(): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => {
      const subject = SUBJECTS[index % SUBJECTS.length] ?? '';
      const text = `# ${subject} i krets ${index}\n\nKommunen eier ${subject.toLowerCase()} i krets ${index}. Budsjettet dekker driften av kretsen.\n`;
      return [`krets/${index}.md`, text];
    }),
  );
}

describe('a theme spread over very many documents', () => {
  it('is refused with narrower themes to choose from', async () => {
    const archive = await markdownArchive(papers());
    const brief = await briefOf(briefWriterOver(archive, ':memory:'), requestFor('budsjettet'));
    archive.close();
    if (brief.kind !== 'refused') throw new Error(brief.title);
    expect(brief.code).toBe('too-wide');
    expect(brief.narrower.length).toBeGreaterThan(0);
    expect(brief.reason).toContain('Velg et deltema');
    expect(brief.nearest.length).toBeGreaterThan(0);
  });
});

describe('a sak number that several organs have used', () => {
  it('is refused with the organs to choose from', async () => {
    const archive = await markdownArchive({
      'styret/sak-10-24.md': '# Saksframlegg om havna\n\nStyret, møte 1. mars 2024, sak 10/24\n\nStyret drøfter havna.\n',
      'ipu/sak-10-24.md': '# Saksframlegg om veien\n\nInteressepolitisk utvalg, møte 2. april 2024, sak 10/24\n\nUtvalget drøfter veien.\n',
    });
    const request = requestFor({ kind: 'sak', sak: { organ: null, year: 2024, number: 10 } });
    const brief = await briefOf(briefWriterOver(archive, ':memory:'), request);
    archive.close();
    expect(brief).toMatchObject({
      kind: 'refused',
      code: 'too-wide',
      narrower: expect.arrayContaining(['Styret, sak 10/24', 'Interessepolitisk utvalg, sak 10/24']),
    });
  });
});
