import { expect, it } from 'vitest';
import { shownChange, shownFigure } from './shown-figure.ts';

it('figures are shown the Norwegian way', () => {
  expect([0, 1, 0.68249, 472, 1.5, null, undefined].map(shownFigure)).toEqual(['0,000', '1,000', '0,682', '472', '1,500', '–', '–']);
});

it('changes have their sign, but for those that are too small to see', () => {
  expect([0.012, -0.003, 0, -0.0001, 2, null].map(shownChange)).toEqual(['+0,012', '−0,003', '0,000', '0,000', '+2', '–']);
});
