import type { Box } from '#domain/locator.ts';
import { alignedTables } from './aligned-tables.ts';
import type { Line, Segment } from './line.ts';
import { readingOrder } from './reading-order.ts';
import { splitInlineList } from './inline-list.ts';
import { ruledTables } from './ruled-tables.ts';
import type { Table } from './table.ts';

export type Element = { readonly kind: 'line'; readonly line: Line } | { readonly kind: 'table'; readonly table: Table };

type Row = readonly Segment[];

/** The lines and tables of a page in reading order. */
export function pageElements(page: number, rows: readonly Row[], rules: readonly Box[]): Element[] {
  const ruled = ruledTables(rows, rules);
  const outside = without(rows, ruled);
  const tables = [...ruled, ...alignedTables(outside)];
  const stand = new Map(tables.map((table) => [standIn(table), table]));
  // A table takes part in the reading order as one piece.
  const flow = [...without(rows, tables), ...[...stand.keys()].map((segment) => [segment])].sort((a, b) => top(a) - top(b));
  return readingOrder(page, flow).flatMap((line): Element[] => {
    const table = line.segments.map((segment) => stand.get(segment)).find((found) => found !== undefined);
    return table === undefined ? splitInlineList(line).map((part): Element => ({ kind: 'line', line: part })) : [{ kind: 'table', table }];
  });
}

function standIn(table: Table): Segment {
  return { ...table.bounds, text: '', size: 1, bold: false, symbol: false };
}

function top(row: Row): number {
  return Math.min(...row.map(({ y }) => y));
}

function without(rows: readonly Row[], tables: readonly Table[]): Row[] {
  const taken = new Set(tables.flatMap((table) => table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines.flat()))));
  return rows.map((row) => row.filter((segment) => !taken.has(segment))).filter((row) => row.length > 0);
}
