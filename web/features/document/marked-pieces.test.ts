import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedPieces } from './marked-pieces.ts';

const TEXT = 'Styret vedtok planen.';
const marked = (text: string) => ({ text, marked: true });
const plain = (text: string) => ({ text, marked: false });

describe('marking a text', () => {
  it('cuts where the mark begins and ends', () => {
    expect(markedPieces(TEXT, 4, [{ block: 4, start: 7, end: 13 }])).toEqual([plain('Styret '), marked('vedtok'), plain(' planen.')]);
  });

  it('leaves a text without marks of its own in one piece, and an empty text in none', () => {
    expect(markedPieces(TEXT, 4, [{ block: 5, start: 0, end: 6 }])).toEqual([plain(TEXT)]);
    expect(markedPieces('', 4, [])).toEqual([]);
  });

  it('makes one of marks that overlap or touch, in any order', () => {
    const marks = [
      { block: 1, start: 7, end: 13 },
      { block: 1, start: 0, end: 7 },
      { block: 1, start: 5, end: 9 },
    ];
    expect(markedPieces(TEXT, 1, marks)).toEqual([marked('Styret vedtok'), plain(' planen.')]);
  });

  it('never loses a character, whatever the marks', () => {
    const mark = fc.record({
      block: fc.constantFrom(1, 2),
      start: fc.integer({ min: -5, max: 40 }),
      end: fc.integer({ min: -5, max: 40 }),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(mark), (text, marks) => {
        const pieces = markedPieces(text, 1, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece, index) => piece.text !== '' && piece.marked !== pieces[index + 1]?.marked)).toBe(true);
      }),
    );
  });

  it('marks exactly the characters asked for inside a part of the text', () => {
    expect(markedPieces('Sak | 10/24 | Vedtatt', 0, [{ block: 0, start: 0, end: 10 }], 6, 11)).toEqual([marked('10/2'), plain('4')]);
  });
});
