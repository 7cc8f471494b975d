import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import { documentIdOf } from '../../ingest/load/scan-corpus.ts';
import type { Archive } from '../../ingest/open-archive.ts';
import { markdownArchive } from '../../evals/testing/ingest/markdown-archive.ts';
import { openAnswers } from '../open-answers.ts';
import { finalAnswer } from './final-answer.ts';

const FILES = {
  'styret/strategi.md': `# Strategi for fjordrådet 2025–2028

## Innsatsområder

Rådet foreslår følgende innsatsområder:

- Renere fjord
- Grønn skipsfart
- Levende havner

Strategien gjelder fra 1. januar 2025.

## Uenighet

Rådet støtter ikke disse forslagene:

- Ny motorvei over sundet
- Utvidet oppdrett ved Lillevik
`,
  'styret/budsjett.md': `# Budsjettnotat for fjordrådet

Direktøren foreslår 4,2 millioner kroner til rensing av fjorden i 2025.

Nina Strand leder sekretariatet. Hun tiltrådte i mars 2023.

Fjordrådet har 14 kommuner som medlemmer. Kommunene betaler kontingent hvert år.
`,
  'ipu/uttalelse.md': `# Uttalelse om rensekrav

Direktøren foreslår 4,2 millioner kroner til rensing av fjorden i 2025.

Utvalget ber staten skjerpe kravene til nitrogenrensing.
`,
  'lukket.md': `# Personalsak

Unntatt offentlighet, jf. offl. § 13

Seilbåten heter Havørn og skal selges.
`,
};

let archive: Archive;
let ask: (question: string) => Promise<Answer>;

beforeAll(async () => {
  archive = await markdownArchive(FILES);
  const { answerer } = openAnswers(archive, ':memory:', null);
  ask = (question) => finalAnswer(answerer, question, {}, new AbortController().signal);
});
afterAll(() => archive.close());

async function texts(question: string): Promise<string[]> {
  const answer = await ask(question);
  return answer.kind === 'answered' ? answer.statements.map(({ text }) => text) : [];
}

describe('an answer', () => {
  it('gives a list as the list it is, with the words that introduce it', async () => {
    expect(await texts('Hvilke innsatsområder foreslås i strategien?')).toEqual([
      'Rådet foreslår følgende innsatsområder:',
      'Renere fjord',
      'Grønn skipsfart',
      'Levende havner',
    ]);
  });

  it('never gives an item of a negated list without the negation', async () => {
    expect(await texts('Støtter rådet oppdrett ved Lillevik?')).toEqual([
      'Rådet støtter ikke disse forslagene:',
      'Utvidet oppdrett ved Lillevik',
    ]);
  });

  it('brings the sentence with the date for a question of when', async () => {
    expect(await texts('Når gjelder strategien fra?')).toEqual(['Strategien gjelder fra 1. januar 2025.']);
  });

  it('brings the number of what is counted', async () => {
    expect((await texts('Hvor mange kommuner er medlemmer?'))[0]).toBe('Fjordrådet har 14 kommuner som medlemmer.');
  });

  it('leads in a sentence that points back', async () => {
    expect(await texts('Når tiltrådte Nina Strand?')).toContain('Nina Strand leder sekretariatet.');
  });

  it('cites the same words in two documents as one statement', async () => {
    const answer = await ask('Hvor mange millioner foreslår direktøren til rensing av fjorden i 2025?');
    if (answer.kind !== 'answered') throw new Error(answer.reason);
    expect(answer.statements[0].citations.map(({ documentId }) => documentId).sort()).toEqual(
      [documentIdOf('ipu/uttalelse.md'), documentIdOf('styret/budsjett.md')].sort(),
    );
  });

  it('finds a bokmål text for a question in nynorsk', async () => {
    expect(await texts('Kva for innsatsområde er føreslått?')).toContain('Grønn skipsfart');
  });

  it('holds words in quotation marks to the letter', async () => {
    expect((await ask('Hva står det om «skjerpe kravene»?')).kind).toBe('answered');
    expect((await ask('Hva står det om «kravene skjerpe»?')).kind).toBe('unanswered');
  });
});

describe('a refusal', () => {
  it('says which words the archive does not have, what was searched and what is nearest', async () => {
    const answer = await ask('Hva koster romferger til fjorden?');
    if (answer.kind !== 'unanswered') throw new Error(answer.statements[0].text);
    expect(answer.reason).toContain('«romferger»');
    expect(answer.searched.query).toContain('romferger');
    expect(answer.nearest.length).toBeGreaterThan(0);
  });

  it('is given when a proposal is all there is to say what was decided', async () => {
    expect((await ask('Hva ble vedtatt om innsatsområder i strategien?')).kind).toBe('unanswered');
  });

  it('is given for what stands in a closed document', async () => {
    const answer = await ask('Hva heter seilbåten?');
    expect(answer.kind).toBe('unanswered');
    expect(JSON.stringify(answer)).not.toContain('Havørn');
  });

  it('is given for a question without content', async () => {
    const answer = await ask('Hva er det?');
    expect(answer).toMatchObject({ kind: 'unanswered', reason: expect.stringMatching(/ingen ord å søke etter/u) });
  });
});

describe('a question', () => {
  it('must not be empty or longer than 2,000 characters', async () => {
    await expect(ask('  ')).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(ask('a'.repeat(2_001))).rejects.toMatchObject({ code: 'invalid-input' });
  });
});
