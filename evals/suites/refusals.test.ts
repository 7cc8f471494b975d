import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { refusalsSuite } from './refusals.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'refusals-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PASSAGES = [
  { id: 'fjord', title: 'Fjorden', text: 'Fjordrådet ble stiftet i 1998. Rådet har 14 kommuner.' },
  { id: 'by', title: 'Byen', text: 'Trikken i Lillevik åpnet i 2011.' },
];
const QUESTIONS = [
  { id: 'q1', question: 'Når ble fjordrådet stiftet?', passage_id: 'fjord', answers: ['1998'], start: [25] },
  { id: 'q2', question: 'Når åpnet trikken i Lillevik?', passage_id: 'by', answers: ['2011'], start: [27] },
];

function put(name: string, ...records: readonly object[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, records.map((record) => JSON.stringify(record)).join('\n'));
  return file;
}

describe('refusalsSuite', () => {
  it('asks what the smaller archive answers and what it does not', async () => {
    put('passages.jsonl', ...PASSAGES);
    put('refusal.json', { archive_passage_ids: ['fjord'], answerable_question_ids: ['q1'], unanswerable_question_ids: ['q2'] });
    const norquad = { folder, questions: put('questions.jsonl', ...QUESTIONS) };
    const run = await refusalsSuite(new AbortController().signal, { archives: [], norquad });
    expect(run.figures).toMatchObject({ suite: 'refusals', questions: 0, rejection: null, byArchive: {} });
    expect(run.figures.norquad).toMatchObject({ questions: 2, auroc: 1, rejection: 1, falseRefusal: 0 });
    expect(run.norquad?.scored.map(({ answerable }) => answerable)).toEqual([true, false]);
    expect(run.norquad?.reliability.bins.reduce((sum, { count, accuracy }) => sum + count * (accuracy ?? 0), 0)).toBe(1);
  });

  it('leaves NorQuAD out when it has no refusals', async () => {
    rmSync(path.join(folder, 'refusal.json'), { force: true });
    put('passages.jsonl', ...PASSAGES);
    const norquad = { folder, questions: put('questions.jsonl', ...QUESTIONS) };
    const run = await refusalsSuite(new AbortController().signal, { archives: [], norquad });
    expect(run).toMatchObject({ norquad: null, figures: { norquad: null } });
  });
});
