import type { Box } from '#domain/locator.ts';
import { boundsOf, type Segment } from './line.ts';
import type { Table, TableCell, TableRow } from './table.ts';

/** Points two rules may be apart and still be one line of the grid. */
const SNAP = 3;
/** Part of the table's width a rule must run to part two rows, and of a row's height to part two cells. */
const ROW_RULE = 0.5;
const CELL_RULE = 0.6;

/** Tables drawn with a grid of rules: at least two rows and two columns. */
export function ruledTables(rows: readonly (readonly Segment[])[], rules: readonly Box[]): Table[] {
  return touchingGroups(rules).flatMap((group) => {
    const bounds = boundsOf(group);
    const across = group.filter((rule) => rule.width >= rule.height);
    const down = group.filter((rule) => rule.height > rule.width);
    const lines = snapped(levelsOf(across, bounds));
    const columns = snapped(down.map((rule) => rule.x + rule.width / 2));
    if (lines.length < 3 || columns.length < 3) return [];
    const tableRows = lines.slice(0, -1).flatMap((top, index) => {
      const row = rowBetween(top, lines[index + 1] ?? top, columns, down, rows);
      return row.cells.some((cell) => cell.lines.length > 0) ? [row] : [];
    });
    const partitioned = tableRows.filter((row) => row.cells.length > 1).length;
    return tableRows.length < 2 || partitioned < 2 ? [] : [{ bounds, columns, rows: tableRows }];
  });
}

function levelsOf(across: readonly Box[], bounds: Box): number[] {
  const byLevel = new Map<number, number>();
  for (const rule of across) {
    const y = rule.y + rule.height / 2;
    const level = [...byLevel.keys()].find((known) => Math.abs(known - y) <= SNAP) ?? y;
    byLevel.set(level, (byLevel.get(level) ?? 0) + rule.width);
  }
  return [...byLevel].filter(([, length]) => length >= ROW_RULE * bounds.width).map(([level]) => level);
}

function snapped(values: readonly number[]): number[] {
  const kept: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = kept.at(-1);
    if (last === undefined || value - last > SNAP) kept.push(value);
  }
  return kept;
}

function rowBetween(
  top: number,
  bottom: number,
  columns: readonly number[],
  down: readonly Box[],
  rows: readonly (readonly Segment[])[],
): TableRow {
  const isParted = (x: number): boolean => {
    const covered = down
      .filter((rule) => Math.abs(rule.x + rule.width / 2 - x) <= SNAP)
      .reduce((sum, rule) => sum + Math.max(0, Math.min(bottom, rule.y + rule.height) - Math.max(top, rule.y)), 0);
    return covered >= CELL_RULE * (bottom - top);
  };
  const cells: TableCell[] = [];
  let from = 0;
  for (let column = 1; column < columns.length; column++) {
    const right = columns[column] ?? 0;
    if (column < columns.length - 1 && !isParted(right)) continue;
    const left = columns[from] ?? 0;
    const lines = rows.map((row) => row.filter((segment) => isInside(segment, left, right, top, bottom))).filter((line) => line.length > 0);
    cells.push({ span: column - from, lines });
    from = column;
  }
  return { cells };
}

function isInside(segment: Segment, left: number, right: number, top: number, bottom: number): boolean {
  const y = segment.y + segment.height / 2;
  const x = segment.x + Math.min(segment.width / 2, segment.size / 2);
  return x >= left - SNAP && x < right && y >= top && y < bottom;
}

function touchingGroups(rules: readonly Box[]): Box[][] {
  const groups: { bounds: Box; readonly rules: Box[] }[] = [];
  for (const rule of rules) {
    const [first, ...others] = groups.filter(({ bounds }) => touches(bounds, rule));
    if (first === undefined) {
      groups.push({ bounds: rule, rules: [rule] });
      continue;
    }
    for (const other of others) {
      first.bounds = joinedBounds(first.bounds, other.bounds);
      first.rules.push(...other.rules);
      groups.splice(groups.indexOf(other), 1);
    }
    first.bounds = joinedBounds(first.bounds, rule);
    first.rules.push(rule);
  }
  return groups.map((group) => group.rules);
}

function joinedBounds(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

function touches(a: Box, b: Box): boolean {
  return a.x <= b.x + b.width + SNAP && b.x <= a.x + a.width + SNAP && a.y <= b.y + b.height + SNAP && b.y <= a.y + a.height + SNAP;
}
