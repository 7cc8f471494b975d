import { describe, expect, it } from 'vitest';
import { readNote } from './read-note.ts';

describe('readNote', () => {
  it('takes the last line as the notice and keeps the blocks in order', () => {
    const note = readNote('# Tittel\n\nEt avsnitt.\n\n- en\n- to\n\n1. først\n2. sist\n\nDemonstrasjon.\n');
    expect(note.notice).toBe('Demonstrasjon.');
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
    const note = readNote('| Dato | Organ |\n|---|---|\n| 1. mai 2024 | Styret |\n\nD.\n');
    expect(note.pages[0]).toEqual([{ kind: 'table', header: ['Dato', 'Organ'], rows: [['1. mai 2024', 'Styret']] }]);
  });

  it('starts a new slide at three hyphens', () => {
    expect(readNote('# Én\n\n---\n\n## To\n\nD.\n').pages).toHaveLength(2);
  });

  it('refuses a table row that does not fit its header', () => {
    expect(() => readNote('| A | B |\n|---|---|\n| bare én |\n\nD.\n')).toThrow('1 cells');
  });

  it('refuses a list with a line that is no item', () => {
    expect(() => readNote('- en\nto\n\nD.\n')).toThrow('no item');
  });
});
