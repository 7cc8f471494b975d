import { expect, it } from 'vitest';
import { compareFigures } from '../baseline/compare-figures.ts';
import { figureTable } from './figure-table.ts';

const DATA = [{ name: 'a/b.jsonl', sha256: '0'.repeat(16) }];

it('a table has what is guarded first, with what got worse marked, and then the parts', () => {
  const figures = { 'byKind.list.right': 0.5, questions: 12, right: 0.4 };
  const baseline = { recorded: '2026-01-01', node: 'v20.0.0', data: DATA, questions: 12, figures: { ...figures, right: 0.5 } };
  expect(figureTable('archive', compareFigures({ data: DATA, figures }, baseline)).split('\n')).toEqual([
    'archive',
    '  figur                    nå  referanse  endring',
    '  Spørsmål (questions)     12         12    0,000',
    '  Helt rett (right)     0,400      0,500   −0,100  DÅRLIGERE',
    '  byKind.list.right     0,500      0,500    0,000',
  ]);
});

it('a table of figures that are not compared says why', () => {
  expect(figureTable('archive', compareFigures({ data: DATA, figures: { right: 1 } }, undefined))).toContain(
    'archive\n  Delprøven er ikke tatt opp i referansen ennå.\n',
  );
});
