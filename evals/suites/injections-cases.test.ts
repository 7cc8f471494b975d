import { describe, expect, it } from 'vitest';
import { closedDocuments, openDocuments } from './injections-cases.ts';

const CASE = {
  id: 'a',
  category: 'x',
  doc: 'Fiendtlig.',
  extra_docs: [],
  question: 'Hva?',
  answer_must_contain: [],
  answer_must_not_match: [],
  rendered_must_not_match: [],
};

describe('the documents of a case', () => {
  it('are the hostile one alone, when there is no other', () => {
    expect([...openDocuments(CASE).values()]).toEqual(['Fiendtlig.']);
    expect(closedDocuments(CASE).size).toBe(0);
  });

  it('are three copies of the hostile one beside an honest one', () => {
    expect([...openDocuments({ ...CASE, extra_docs: ['Ærlig.'] }).values()].toSorted()).toEqual([
      'Fiendtlig.',
      'Fiendtlig.',
      'Fiendtlig.',
      'Ærlig.',
    ]);
  });

  it('hold a closed one with the marking that closes it', () => {
    const [closed = ''] = closedDocuments({ ...CASE, restricted_doc: 'Hemmelig.' }).values();
    expect(closed).toMatch(/^Unntatt offentlighet.*\n\nHemmelig\.$/u);
  });
});
