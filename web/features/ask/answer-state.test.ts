import { describe, expect, it } from 'vitest';
import type { CitationView } from '../../../server/http/views/citation-view.ts';
import { ApiError } from '../../client/api-error.ts';
import { type AnswerState, type AnswerStep, ASKED, citationsOf, nextAnswerState } from './answer-state.ts';

const citation: CitationView = {
  number: 1,
  documentId: 'notat',
  title: 'Notat',
  type: 'notat',
  organ: null,
  date: null,
  status: 'ukjent',
  replacedBy: null,
  locator: { page: 2 },
  pages: [2],
  quote: 'Visjonen er kjent.',
  href: '/dokument/notat?side=2',
  ocr: false,
  passageId: 'notat#1',
  checksum: 'ab'.repeat(32),
};
const found: AnswerStep = {
  kind: 'progress',
  progress: { kind: 'statement-available', statement: { text: 'Visjonen er kjent.', citations: [1] }, citations: [citation] },
};
const run = (...steps: AnswerStep[]): AnswerState => steps.reduce(nextAnswerState, ASKED);

describe('the answer on its way', () => {
  it('collects statements and each citation once', () => {
    const state = run(found, found);
    expect(state).toMatchObject({ kind: 'streaming', reading: true, statements: [{ citations: [1] }, { citations: [1] }] });
    expect(citationsOf(state)).toEqual([citation]);
  });

  it('keeps what came before it was stopped or failed', () => {
    const error = new ApiError({ code: 'network', detail: 'Borte.' });
    expect(run(found, { kind: 'stopped' })).toMatchObject({ kind: 'stopped', citations: [citation] });
    expect(run(found, { kind: 'failed', error })).toMatchObject({ kind: 'failed', error, citations: [citation] });
  });

  it('takes no notice of what arrives after it was stopped', () => {
    expect(run({ kind: 'stopped' }, found)).toMatchObject({ kind: 'stopped', statements: [] });
  });
});
