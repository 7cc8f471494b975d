import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../ingest/open-archive.ts';
import { markdownArchive } from '../../evals/testing/ingest/markdown-archive.ts';
import { openAnswers } from '../open-answers.ts';
import { finalAnswer } from './final-answer.ts';

const FILES = {
  'historie.md': `# Fjordrådet

Fjordrådet er et samarbeid mellom kommuner.

- Opprettet i 2004
- Sekretariatet ligger i Moss
`,
  'milepaeler.md': `# Milepæler

- Logoen kom i 2011
- Omdannet til interkommunalt politisk råd
- Den 28. oktober 2020
`,
  'roller.md': `# Roller

God ledelse av fjordrådet er viktig for ledende havner.

Nina Strand er daglig leder for fjordrådet.

`,
  'strategi.md': `# Strategi for havnene

De overordnede strategiene viser hvordan vi skal arbeide mot de overordnede målene:

- Bygge nettverk
- Styrke identiteten

Det foreslås at de overordnede målene skal være:

- Renere havner
- Kortere køer
`,
};

let archive: Archive;

beforeAll(async () => {
  archive = await markdownArchive(FILES);
});
afterAll(() => archive.close());

async function texts(question: string): Promise<string[]> {
  const answer = await finalAnswer(openAnswers(archive, ':memory:', null).answerer, question, {}, new AbortController().signal);
  return answer.kind === 'answered' ? answer.statements.map(({ text }) => text) : [`REFUSED ${answer.reason}`];
}

describe('an answer', () => {
  it('to a question of when has the date that stands by itself beside the point, not that of another point', async () => {
    expect(await texts('Når ble samarbeidet omdannet til interkommunalt politisk råd?')).toEqual([
      'Omdannet til interkommunalt politisk råd',
      'Den 28. oktober 2020',
    ]);
  });

  it('to a question of who somebody is names the one, not the doing', async () => {
    expect(await texts('Hvem er leder av fjordrådet?')).toEqual(['Nina Strand er daglig leder for fjordrådet.']);
  });

  it('that is a list is the one whose lead-in says what its items are', async () => {
    expect(await texts('Hva er de overordnede målene?')).toEqual([
      'Det foreslås at de overordnede målene skal være:',
      'Renere havner',
      'Kortere køer',
    ]);
  });
});
