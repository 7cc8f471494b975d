import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import { markdownArchive } from '../../evals/testing/ingest/markdown-archive.ts';
import type { Archive } from '../../ingest/open-archive.ts';
import { openAnswers } from '../open-answers.ts';
import { finalAnswer } from './final-answer.ts';

/** Each meter's reading is the number of another meter, further down. */
const READINGS = Array.from({ length: 3_000 }, (_, meter) => `Strømmåler ${meter} på Nordli viste ${meter * 3} kilowatt den dagen.`);

let archive: Archive;
let ask: (question: string) => Promise<Answer>;
beforeAll(async () => {
  archive = await markdownArchive({ 'logg.md': `# Stor logg om målere\n\n${READINGS.join('\n\n')}\n` });
  const { answerer } = openAnswers(archive, ':memory:', null);
  ask = (question) => finalAnswer(answerer, question, {}, new AbortController().signal);
});
afterAll(() => archive.close());

describe('a number that says which one of its kind is asked about', () => {
  it.each([
    ['Hva var strømmåler 1236 på Nordli på?', 1236],
    ['Hva viste strømmåler 2997?', 2997],
    ['Hva viste strømmåler nr. 1500 på Nordli?', 1500],
    ['Hva viste strømmåler 7 på Nordli?', 7],
    ['Hvilken strømmåler viste 1236 kilowatt?', 412],
  ])('is found with its word, not as the number of something else: %s', async (question, meter) => {
    const answer = await ask(question);
    expect(answer.kind === 'answered' ? answer.statements[0].text : answer.reason).toBe(READINGS[meter]);
  });
});
