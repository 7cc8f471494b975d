import { describe, expect, it } from 'vitest';
import type { Block } from '#domain/block.ts';
import { blockGroups, type ListNode } from './block-groups.ts';
import { cellRanges } from './cell-ranges.ts';

const item = (text: string, level: number): Block => ({ kind: 'list-item', level, marker: '•', text, spans: [] });
const row = (cells: string[], header: string[]): Block => ({
  kind: 'table-row',
  cells,
  header,
  text: cells.filter(Boolean).join(' | '),
  spans: [],
});
const heading = (text: string, level: number): Block => ({ kind: 'heading', level, text, spans: [] });
const shape = (nodes: readonly ListNode[]): unknown[] => nodes.map((node) => [node.item.block.text, shape(node.children)]);

describe('setting a page', () => {
  it('nests list items by level, also when a level is skipped or the first one is deep', () => {
    const [list] = blockGroups([item('a', 2), item('b', 1), item('b1', 3), item('b2', 2), item('c', 1)], 0);
    expect(list?.kind === 'list' && shape(list.items)).toEqual([
      ['a', []],
      [
        'b',
        [
          ['b1', []],
          ['b2', []],
        ],
      ],
      ['c', []],
    ]);
  });

  it('keeps the numbers of the blocks, from the first block of the page', () => {
    const groups = blockGroups([heading('Tittel', 1), item('a', 1), item('b', 1)], 10);
    const list = groups[1];
    expect(list?.kind === 'list' && list.items.map((node) => node.item.number)).toEqual([11, 12]);
  });

  it('starts a new table where the column headings change', () => {
    const groups = blockGroups([row(['1', '2'], ['A', 'B']), row(['3', '4'], ['A', 'B']), row(['5'], ['C'])], 0);
    expect(groups.map((group) => group.kind === 'table' && group.rows.length)).toEqual([2, 1]);
  });

  it('never skips a heading level on the way down', () => {
    const groups = blockGroups([heading('a', 2), heading('b', 4), heading('c', 1), heading('d', 2)], 0);
    expect(groups.map((group) => group.kind === 'heading' && group.depth)).toEqual([1, 2, 1, 2]);
  });
});

describe('the cells of a row', () => {
  it('stand where they stand in the text of the row', () => {
    const cells = ['Sak', '', '10/24', 'Vedtatt'];
    const text = cells.filter(Boolean).join(' | ');
    expect(cellRanges(cells).map(({ start, end }) => text.slice(start, end))).toEqual(cells);
  });
});
