import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import type { Archive } from '../../ingest/open-archive.ts';
import { markdownArchive } from '../../evals/testing/ingest/markdown-archive.ts';
import { conversationId } from '../conversation/conversation-id.ts';
import { openAnswers } from '../open-answers.ts';
import { finalAnswer } from './final-answer.ts';

const FILES = {
  'styret/budsjett-2024.md': `# Budsjett for fjordrådet 2024

Dato: 12. januar 2024

Fjordrådet bruker 3,1 millioner kroner på rensing av fjorden i 2024. Kari Vik leder sekretariatet i fjordrådet.
`,
  'styret/budsjett-2025.md': `# Budsjett for fjordrådet 2025

Dato: 14. januar 2025

Fjordrådet bruker 4,2 millioner kroner på rensing av fjorden i 2025.
`,
  'styret/sak.md': `# Sak 12/25 Rensekrav

Styret i fjordrådet behandler sak 12/25 om rensekrav for fjorden.
`,
  'utvalg/sak.md': `# Sak 12/25 Sykkelveier

Utvalget behandler sak 12/25 om sykkelveier langs fjorden.
`,
};

let archive: Archive;
let ask: (question: string, conversation?: string) => Promise<Answer>;

beforeAll(async () => {
  archive = await markdownArchive(FILES);
  const { answerer } = openAnswers(archive, ':memory:', null);
  ask = (question, conversation) =>
    finalAnswer(
      answerer,
      question,
      {},
      new AbortController().signal,
      conversation === undefined ? undefined : conversationId(conversation),
    );
});
afterAll(() => archive.close());

function texts(answer: Answer): string[] {
  return answer.kind === 'answered' ? answer.statements.map(({ text }) => text) : [];
}

describe('a conversation', () => {
  it('completes a follow-up from the question before, and says how it was understood', async () => {
    await ask('Hvor mye bruker fjordrådet på rensing av fjorden i 2024?', 'a');
    const answer = await ask('Og i 2025?', 'a');
    expect(answer.question).toBe('Og i 2025?');
    expect(answer.understoodAs).toContain('2025');
    expect(answer.understoodAs).toContain('rensing');
    expect(texts(answer).join(' ')).toContain('4,2 millioner');
  });

  it('is kept apart from other conversations', async () => {
    await ask('Hvor mye bruker fjordrådet på rensing av fjorden i 2024?', 'b');
    expect((await ask('Og i 2025?', 'c')).understoodAs).toBeNull();
  });

  it('leaves a question that stands alone as it is', async () => {
    await ask('Hvor mye bruker fjordrådet på rensing av fjorden i 2024?', 'd');
    expect((await ask('Hvem leder sekretariatet i fjordrådet?', 'd')).understoodAs).toBeNull();
  });
});

describe('a language', () => {
  it('that cannot be searched is refused with the reason', async () => {
    const answer = await ask('Wie viele Millionen Kronen gibt der Rat für die Reinigung des Fjords aus?');
    expect(answer).toMatchObject({ kind: 'unanswered', reason: expect.stringContaining('norsk eller engelsk') });
  });

  it('that is English is searched in Norwegian words, which are shown', async () => {
    const answer = await ask('Who leads the secretariat?');
    expect(answer.understoodAs).toContain('sekretariat');
    expect(texts(answer).join(' ')).toContain('Kari Vik');
  });
});

describe('a question for all of something', () => {
  it('is answered with every document, and how many there are', async () => {
    const answer = await ask('Hvilke dokumenter fra 2025 har dere?');
    expect(answer.notices[0]).toMatch(/: 1\.$/u);
    expect(texts(answer)).toHaveLength(1);
  });

  it('says that the answer may not be complete when there is no table of them', async () => {
    const answer = await ask('Hvilke saker behandlet styret?');
    if (answer.kind === 'answered') expect(answer.notices.join(' ')).toContain('ingen tabell');
    else expect(answer.notices).toEqual([]);
  });
});

describe('a sak number', () => {
  it('asked about alone brings every organ’s sak, and says that there are several', async () => {
    const answer = await ask('Hva er sak 12/25?');
    expect(texts(answer).join(' ')).toMatch(/rensekrav/u);
    expect(texts(answer).join(' ')).toMatch(/sykkelveier/u);
    expect(answer.notices.join(' ')).toContain('egen nummerserie');
  });
});

describe('sources that disagree', () => {
  it('are shown side by side', async () => {
    const answer = await ask('Hvor mange millioner bruker fjordrådet på rensing av fjorden?');
    expect(texts(answer).join(' ')).toMatch(/3,1 millioner.*4,2 millioner|4,2 millioner.*3,1 millioner/u);
    expect(answer.notices.join(' ')).toContain('ikke det samme');
  });
});
