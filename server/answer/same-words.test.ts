import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import { markdownArchive } from '../../evals/testing/ingest/markdown-archive.ts';
import type { Archive } from '../../ingest/open-archive.ts';
import { openAnswers } from '../open-answers.ts';
import { finalAnswer } from './final-answer.ts';

const rows = (first: string) =>
  `| Kommune | Tilskudd 2026 | Frist |\n|---|---|---|\n| Modum | ${first} kr | 15. april |\n| Nesodden | 360 000 kr | 15. april |\n| Vestby | 600 000 kr | 15. april |\n`;
const quota = '# Referat fra elgutvalget\n\nElgutvalget vedtok at kvoten for 2026 er 64 dyr.\n';
const FILES = {
  'fjordbanen.md': `# Tilskudd til Fjordbanen per kommune\n\n${rows('130 000')}`,
  'timebyen.md': `# Tilskudd til Timebyen per kommune\n\n${rows('120 000')}`,
  'løftet.md': `# Tilskudd til Sykkelløftet per kommune\n\n${rows('140 000')}`,
  'samlet.md': `# Skolepenger\n\n## Skoleskyss\n\n${rows('11 000')}\n## Svømmehall\n\n${rows('12 000')}`,
  'a/referat.md': quota,
  'a/kopi av referat.md': quota,
  'b/referat.md': quota,
};

let archive: Archive;
let ask: (question: string) => Promise<Answer>;
beforeAll(async () => {
  archive = await markdownArchive(FILES);
  const { answerer } = openAnswers(archive, ':memory:', null);
  ask = (question) => finalAnswer(answerer, question, {}, new AbortController().signal);
});
afterAll(() => archive.close());

/** Titles and headings of what the first statement of an answer cites. */
async function cited(question: string): Promise<string[]> {
  const answer = await ask(question);
  if (answer.kind !== 'answered') throw new Error(answer.reason);
  return answer.statements[0].citations.map(({ documentId, passageId }) => {
    const headings = archive.reader.passage(passageId)?.headings ?? [];
    return [...new Set([archive.reader.document(documentId)?.metadata.title.value, ...headings])].join(' > ');
  });
}

describe('the same words in several places', () => {
  it.each([
    ['Hva får Nesodden i tilskudd til Timebyen?', 'Tilskudd til Timebyen per kommune'],
    ['Hva får Nesodden i tilskudd til Fjordbanen?', 'Tilskudd til Fjordbanen per kommune'],
    ['Hva får Nesodden til Sykkelløftet?', 'Tilskudd til Sykkelløftet per kommune'],
    ['Hva får Nesodden til svømmehall?', 'Skolepenger > Svømmehall'],
    ['Hva får Nesodden til skoleskyss?', 'Skolepenger > Skoleskyss'],
  ])('are cited only where they are of what is asked about: %s', async (question, place) => {
    expect(await cited(question)).toEqual([place]);
  });

  it('are one source when the files are copies of one another', async () => {
    expect(await cited('Hva er kvoten for 2026?')).toEqual(['Referat fra elgutvalget']);
  });
});
