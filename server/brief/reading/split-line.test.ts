import { describe, expect, it } from 'vitest';
import { splitLine } from './split-line.ts';

const split = (text: string, kind: 'paragraph' | 'item' | 'row'): string[] =>
  splitLine(text, { range: { start: 0, end: text.length }, kind, level: 0 }).map(({ start, end }) => text.slice(start, end));

describe('splitLine', () => {
  it('takes running text by the sentence and an item whole', () => {
    expect(split('Rense fjorden. Telle torsk.', 'paragraph')).toEqual(['Rense fjorden.', 'Telle torsk.']);
    expect(split('Rense fjorden. Telle torsk.', 'item')).toEqual(['Rense fjorden. Telle torsk.']);
  });

  it('keeps a row of short cells as one, and takes a row of long ones cell by cell', () => {
    expect(split('26. april 2023 | Styret | Høringssvar', 'row')).toEqual(['26. april 2023 | Styret | Høringssvar']);
    const long = `* Kartlegge ${'alle '.repeat(20)}arealene. | Resultatmål: Et kart.`;
    expect(split(long, 'row')).toEqual([`Kartlegge ${'alle '.repeat(20)}arealene.`, 'Resultatmål: Et kart.']);
  });

  it('takes the points inside a cell one by one, without their marks, and tells them apart', () => {
    const text = 'Søke midler til: o Rensing av fjorden o Flere bygg';
    expect(split(text, 'row')).toEqual(['Søke midler til:', 'Rensing av fjorden', 'Flere bygg']);
    expect(splitLine(text, { range: { start: 0, end: text.length }, kind: 'row', level: 0 }).map(({ point }) => point)).toEqual([0, 1, 2]);
  });

  it('gives places in the passage, not in the line', () => {
    const text = 'Første linje.\n* Andre linje.';
    const [piece] = splitLine(text, { range: { start: 14, end: text.length }, kind: 'row', level: 0 });
    expect(text.slice(piece?.start, piece?.end)).toBe('Andre linje.');
  });
});
