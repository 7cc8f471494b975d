import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BriefContent } from '#domain/brief.ts';
import { briefStatements } from '#domain/brief-statements.ts';
import type { Archive } from '../../../ingest/open-archive.ts';
import { markdownArchive } from '../../../evals/testing/ingest/markdown-archive.ts';
import type { BriefWriter } from '../brief-writer.ts';
import { briefOf, briefWriterOver, requestFor } from '../../../evals/testing/brief/brief-over.ts';

/** One meeting with three saker, another organ's sak of the same number, and a retelling of several papers. */
const FILES = {
  'utvalg/moete.md': `# Miljøutvalget 11. april 2024: saksliste og sak 10/24

Formannskapet møttes for å forberede møtet.

## Formannskapet sak 10/24 gjelder brannbilene

Brannbilene er tjue år gamle og må byttes. Formannskapet ba om tre tilbud på brannbiler. Representantskapet har også en sak 10/24, men den gjelder havna.

Prisen på brannbilene ventes å bli 6 millioner kroner i 2025.

## Havna var sak 09/24 i formannskapet

I dette møtet hadde havna nummer 09/24. Representantskapet fikk havna som sak 10/24.

## Eventuelt

Kaffemaskinen er ødelagt og må repareres snart.
`,
  'rep/sak-10-24-havna.md': `# Havna i Lillevik

Representantskapet, møte 29. august 2024, sak 10/24

## Innstilling

Havna i Lillevik utvides med to kaier.

## Bakgrunn

Havna i Lillevik tar imot førti skip i året. Rederiene venter i tre døgn på plass. Fiskerne ønsker egen kai.
`,
  'rep/oversikt.md': `Gjenfortelling skrevet for opplæring. Original: notat om skoler 3. mars 2023, sak 10/24 i representantskapet 29. august 2024 og brev 5. mai 2025.

# Skolene i Lillevik

Skolene i Lillevik har 400 elever. Skoleveien går forbi havna.
`,
};

let archive: Archive;
let writer: BriefWriter;

beforeAll(async () => {
  archive = await markdownArchive(FILES);
  writer = briefWriterOver(archive, ':memory:');
});
afterAll(() => archive.close());

async function textsOf(theme: string): Promise<{ readonly brief: BriefContent; readonly texts: string }> {
  const brief = await briefOf(writer, requestFor(theme, { kind: 'moetenotat' }));
  if (brief.kind === 'refused') throw new Error(brief.reason);
  return {
    brief,
    texts: briefStatements(brief)
      .map(({ text }) => text)
      .join('\n'),
  };
}

describe('a brief of a sak', () => {
  it('holds the section of the sak and ends where the next sak begins', async () => {
    const { texts } = await textsOf('sak 10/24 i formannskapet');
    expect(texts).toContain('Brannbilene er tjue år gamle');
    expect(texts).toContain('6 millioner kroner');
    expect(texts).not.toMatch(/havna|kaffemaskin/iu);
  });

  it('of the same number in another organ holds only that one, and is not about a paper that retells many', async () => {
    const { brief, texts } = await textsOf('Representantskapet, sak 10/24');
    expect(brief.title).toContain('Havna i Lillevik');
    expect(texts).toContain('førti skip');
    expect(texts).not.toMatch(/brannbil|elever|kaffemaskin/iu);
  });

  it('of a number that is not in the archive is refused', async () => {
    expect(await briefOf(writer, requestFor('sak 99/24'))).toMatchObject({ kind: 'refused', code: 'no-evidence' });
  });
});
