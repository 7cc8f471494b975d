import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import type { Archive } from '../../ingest/open-archive.ts';
import { markdownArchive } from '../../evals/testing/ingest/markdown-archive.ts';
import { openAnswers } from '../open-answers.ts';
import { finalAnswer } from './final-answer.ts';

const FILES = {
  'bibliotek.md': `# Tilskudd til bibliotekene

Fjordbiblioteket fekk 310 000 kroner i støtte. Bybiblioteket fikk 820 000 kroner. Skjærgårdsbiblioteket fikk 95 000 kroner.

Kari Aasen leder ordningen.
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

function texts(answer: Answer): string[] {
  return answer.kind === 'answered' ? answer.statements.map(({ text }) => text) : [];
}

const QUESTION = 'Hvor mye fikk Bybiblioteket i støtte?';
const ANSWER = ['Bybiblioteket fikk 820 000 kroner.'];
const FORMS = {
  'as it stands': QUESTION,
  'in capitals': 'HVOR MYE FIKK BYBIBLIOTEKET I STØTTE?',
  'in small letters without a mark': 'hvor mye fikk bybiblioteket i støtte',
  'with several marks': `${QUESTION}?!?`,
  'with pictures': 'Hvor mye fikk Bybiblioteket 📚👍🏽 i støtte? 🇳🇴',
  'with a word in quotation marks': 'Hvor mye fikk «Bybiblioteket» i støtte?',
  'with a word in straight quotation marks': 'Hvor mye fikk "Bybiblioteket" i støtte?',
  'in decomposed letters': QUESTION.normalize('NFD'),
  'over lines, with tabs and spaces that do not break': 'Hvor  mye\tfikk\nBybiblioteket\u00a0i\u202fstøtte?',
  'with characters that are not seen': 'Hvor mye fikk By\u00adbiblio\u200bteket i støtte?\ufeff',
  'without a Norwegian keyboard': 'Hvor mye fikk Bybiblioteket i stoette?',
  'in nynorsk': 'Kor mykje fekk Bybiblioteket i støtte?',
  'with a greeting and thanks': `Hei! ${QUESTION} Takk!`,
};

describe('one question', () => {
  it.each(Object.entries(FORMS))('gets the same answer %s', async (_form, question) => expect(texts(await ask(question))).toEqual(ANSWER));

  it('is shown as it was understood only when that is other letters', async () => {
    expect((await ask(FORMS['in capitals'])).understoodAs).toBeNull();
    expect((await ask(FORMS['in decomposed letters'])).understoodAs).toBeNull();
    expect((await ask(FORMS['without a Norwegian keyboard'])).understoodAs).toBe(QUESTION);
  });

  it('keeps letters that belong to a name, and finds æ, ø and å written otherwise', async () => {
    expect((await ask('Hva leder Aasen?')).understoodAs).toBeNull();
    expect(texts(await ask('Hvor mye fikk Skjaergaardsbiblioteket?')).join(' ')).toContain('95 000');
  });

  it('is found in a long letter, and shown', async () => {
    const lines = Array.from(
      { length: 12 },
      (_, at) => `Brannstasjon ${at + 1} har skrevet til oss om ferieplanene sine og om den nye garasjen.`,
    );
    const answer = await ask(`Hei og takk for sist. ${lines.join(' ')} Det var mye snø i vinter. ${QUESTION}`);
    expect(texts(answer)).toEqual(ANSWER);
    expect(answer.understoodAs).toBe(QUESTION);
  });

  it('must have the words of a phrase in quotation marks side by side, also where the sentence denies', async () => {
    expect(texts(await ask('Hvem «leder ordningen»?'))).toEqual(['Kari Aasen leder ordningen.']);
    expect((await ask('Hvem «ordningen leder»?')).kind).toBe('unanswered');
  });
});
