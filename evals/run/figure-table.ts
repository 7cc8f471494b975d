import type { Comparison, FigureChange } from '../baseline/compare-figures.ts';
import { shownChange, shownFigure } from '../baseline/shown-figure.ts';

const HEAD = ['figur', 'nå', 'referanse', 'endring', ''] as const;

/** A suite's figures as lines for a terminal: what is guarded by name, then the parts and the peers. */
export function figureTable(suite: string, comparison: Comparison): string {
  const { changes } = comparison;
  const rows = [...changes.filter(({ rule }) => rule !== null).map(row), ...changes.filter(({ rule }) => rule === null).map(row)];
  const widths = HEAD.map((head, column) => Math.max(head.length, ...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `  ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`.trimEnd();
  const note = comparison.kind === 'not-compared' ? [`  ${comparison.reason}`] : [];
  return [suite, ...note, line(HEAD), ...rows.map(line)].join('\n');
}

function row({ path, rule, value, before, change, fell }: FigureChange): string[] {
  const name = rule === null ? path : `${rule.label} (${path})`;
  return [name, shownFigure(value), shownFigure(before), shownChange(change), fell ? 'DÅRLIGERE' : ''];
}
