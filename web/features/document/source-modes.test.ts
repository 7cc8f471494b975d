import { expect, it } from 'vitest';
import { possibleMode, sourceModes } from './source-modes.ts';

it('shows the image of a page only where there is one that can be drawn', () => {
  expect(sourceModes('pdf', true)).toEqual(['image', 'text', 'reading']);
  expect(sourceModes('pdf', false)).toEqual(['text', 'reading']);
  expect(sourceModes('docx', true)).toEqual(['text', 'reading']);
});

it('falls back to text when what is wished for cannot be shown', () => {
  expect(possibleMode('image', sourceModes('pptx', true))).toBe('text');
  expect(possibleMode('reading', sourceModes('pptx', true))).toBe('reading');
});
