import { describe, expect, it } from 'vitest';
import { type TableRow, tableRows } from './table-rows.ts';

/** «2025>2» covers two columns, «Kommune^2» two rows. */
const row = (line: string, isHeader = false, bold = false): TableRow => ({
  isHeader,
  cells: line.split('|').map((cell) => {
    const [text = '', across = '1'] = cell.trim().split('>');
    const [shown = '', down = '1'] = text.split('^');
    return { text: shown, across: Number(across), down: Number(down), bold };
  }),
});
const linesOf = (rows: readonly TableRow[]): string[] =>
  tableRows(rows, 2).map(({ row: number, draft }) =>
    draft.kind === 'table-row'
      ? `${number} [${draft.header.join(', ')}] ${draft.cells.join(', ')}`
      : `${number} ${draft.kind}: ${draft.text}`,
  );

describe('tableRows', () => {
  it('reads two rows of headings as one, and merged cells in every row they reach down to', () => {
    expect(
      linesOf([
        row('Kommune^2 | 2025>2 | 2026>2'),
        row('Drift | Invest | Drift | Invest'),
        row('Os^2 | 1 | 2 | 3 | 4'),
        row('5 | 6 | 7 | 8'),
      ]),
    ).toEqual([
      '2 [Kommune, 2025 Drift, 2025 Invest, 2026 Drift, 2026 Invest] Os, 1, 2, 3, 4',
      '3 [Kommune, 2025 Drift, 2025 Invest, 2026 Drift, 2026 Invest] Os, 5, 6, 7, 8',
    ]);
  });

  it('reads headings over groups also where the cells are not merged', () => {
    expect(linesOf([row('| 2025 | | 2026 |'), row('Kommune | Drift | Invest | Drift | Invest'), row('Os | 1 | 2 | 3 | 4')])).toEqual([
      '2 [Kommune, 2025 Drift, 2025 Invest, 2026 Drift, 2026 Invest] Os, 1, 2, 3, 4',
    ]);
  });

  it('takes a row of its own below a merged heading for text, not for more headings', () => {
    expect(
      linesOf([row('Ansvar>2 | Hva som gjøres'), row('Styret | Daglig leder | Legger fram planen'), row('Rådet | Leder | Vedtar den')]),
    ).toEqual([
      '1 [Ansvar, Ansvar, Hva som gjøres] Styret, Daglig leder, Legger fram planen',
      '2 [Ansvar, Ansvar, Hva som gjøres] Rådet, Leder, Vedtar den',
    ]);
  });

  it('keeps a title over the whole width out of the headings, and parts the table at bold lines', () => {
    expect(
      linesOf([
        row('Budsjett>2', true),
        row('Tiltak | Sum', true),
        row('Kart | 5'),
        row('Drift>2', false, true),
        row('Felles>2'),
        row('Tog | 7'),
      ]),
    ).toEqual(['0 heading: Budsjett', '2 [Tiltak, Sum] Kart, 5', '3 heading: Drift', '4 [Tiltak, Sum] Felles, ', '5 [Tiltak, Sum] Tog, 7']);
  });
});
