import { describe, expect, it } from 'vitest';
import { sampleDraft } from '../../../evals/testing/people/sample-draft.ts';
import type { BriefEdit } from './brief-edit.ts';
import { diffBriefs, diffWords } from './diff-briefs.ts';
import { editBrief } from './edit-brief.ts';

function after(...edits: readonly BriefEdit[]) {
  const result = editBrief(sampleDraft(), edits);
  if (result.kind === 'refused') throw new Error(result.why);
  return diffBriefs(sampleDraft(), result.draft).filter(({ kind }) => kind !== 'same');
}

describe('diffBriefs', () => {
  it('finds nothing changed where nothing is', () => {
    const entries = diffBriefs(sampleDraft(), sampleDraft());
    expect(entries.every(({ kind }) => kind === 'same')).toBe(true);
    expect(entries.map((entry) => (entry.kind === 'changed' ? '' : entry.line.text)).slice(0, 3)).toEqual([
      'Oslofjorden',
      'Osloregionen skal arbeide for en ren Oslofjord.',
      'Hovedbudskap',
    ]);
  });

  it('shows a reworded sentence as one that is changed, word by word', () => {
    expect(after({ kind: 'reword', statement: 3, text: 'Utslippene skal ned med 40 prosent innen 2030.' })).toEqual([
      expect.objectContaining({
        kind: 'changed',
        words: [
          { kind: 'same', text: 'Utslippene skal' },
          { kind: 'removed', text: 'reduseres' },
          { kind: 'added', text: 'ned' },
          { kind: 'same', text: 'med 40 prosent innen 2030.' },
        ],
      }),
    ]);
  });

  it('shows a sentence with few words in common as one gone and one come', () => {
    const entries = after({ kind: 'reword', statement: 2, text: 'Dette er noe helt annet enn før.' });
    expect(entries.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('shows what was taken out and put in', () => {
    const entries = after({ kind: 'remove', statement: 8 }, { kind: 'add-editorial', section: 0, before: 0, text: 'Dette ligger bak.' });
    expect(entries).toMatchObject([
      { kind: 'added', line: { kind: 'editorial', text: 'Dette ligger bak.' } },
      { kind: 'removed', line: { kind: 'statement', text: 'oppsyn' } },
    ]);
  });

  it('shows a new title', () => {
    expect(after({ kind: 'title', text: 'Oslofjorden igjen' })).toMatchObject([{ kind: 'changed', after: { text: 'Oslofjorden igjen' } }]);
  });
});

describe('diffWords', () => {
  it('takes white space for what it is', () => {
    expect(diffWords(' a  b ', 'a b')).toEqual([{ kind: 'same', text: 'a b' }]);
  });
});
