import { describe, expect, it } from 'vitest';
import { readNote } from './read-note.ts';

describe('readNote', () => {
  it('takes the first line as the notice and keeps the blocks in order', () => {
    const note = readNote('Gjenfortelling.\n\n# Tittel\n\nEt avsnitt.\n\n- en\n- to\n\n1. først\n2. sist\n');
    expect(note.notice).toBe('Gjenfortelling.');
    expect(note.pages).toEqual([
      [
        { kind: 'heading', level: 1, text: 'Tittel' },
        { kind: 'paragraph', text: 'Et avsnitt.' },
        { kind: 'list', ordered: false, items: ['en', 'to'] },
        { kind: 'list', ordered: true, items: ['først', 'sist'] },
      ],
    ]);
  });

  it('reads a table with its header apart from its rows', () => {
    const note = readNote('Gjenfortelling.\n\n| Dato | Organ |\n|---|---|\n| 1. mai 2024 | Styret |\n');
    expect(note.pages[0]).toEqual([{ kind: 'table', header: ['Dato', 'Organ'], rows: [['1. mai 2024', 'Styret']] }]);
  });

  it('starts a new slide at three hyphens', () => {
    expect(readNote('Gjenfortelling.\n\n# Én\n\n---\n\n## To\n').pages).toHaveLength(2);
  });

  it('refuses a table row that does not fit its header', () => {
    expect(() => readNote('G.\n\n| A | B |\n|---|---|\n| bare én |\n')).toThrow('1 cells');
  });

  it('refuses a list with a line that is no item', () => {
    expect(() => readNote('G.\n\n- en\nto\n')).toThrow('no item');
  });
});
