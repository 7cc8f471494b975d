import type { Box } from '#domain/locator.ts';
import type { Segment } from './line.ts';

/** A table found on a page: where it is and its rows, each with its cells' segments row by row. */
export type Table = { readonly bounds: Box; readonly columns: readonly number[]; readonly rows: readonly TableRow[] };

/** `cells` has one entry per column; a merged cell stands in its first column and `span` tells how many it covers. */
export type TableRow = { readonly cells: readonly TableCell[] };

export type TableCell = { readonly span: number; readonly lines: readonly (readonly Segment[])[] };
