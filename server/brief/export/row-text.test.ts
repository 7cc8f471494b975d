import { expect, it } from 'vitest';
import { rowText } from './row-text.ts';

it('reads a row of a table with the names of its columns', () => {
  expect(rowText('09/24 | Budsjett for 2025', ['Sak', 'Tema:'])).toBe('Sak: 09/24; Tema: Budsjett for 2025');
  expect(rowText('Buss |  | 12 mill.', ['Post', 'Merknad', ''])).toBe('Post: Buss; 12 mill.');
});

it('gives the cells alone where the columns have no names, or not as many', () => {
  expect(rowText('09/24 | Budsjett', [])).toBe('09/24; Budsjett');
  expect(rowText('09/24 | Budsjett', ['Sak', 'Tema', 'Frist'])).toBe('09/24; Budsjett');
});

it('leaves what is not a row, and a row of one cell, as they stand', () => {
  expect(rowText('Høyre | Venstre', null)).toBe('Høyre | Venstre');
  expect(rowText('Budsjett for 2025', ['Tema'])).toBe('Budsjett for 2025');
});
