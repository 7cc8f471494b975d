import type { Line } from './line.ts';
import type { Marker } from './list-marker.ts';
import type { PlacedText } from './join-lines.ts';
import type { TableRow } from './table.ts';

/** A block being put together. */
export type Draft = TextDraft | RowDraft;

export type TextDraft = {
  kind: 'heading' | 'paragraph' | 'list-item' | 'footnote';
  readonly page: number;
  readonly lines: Line[];
  /** Text of the lines with list marks taken off. */
  readonly texts: PlacedText[];
  readonly marker: Marker | null;
  /** Left edge of the list mark, or of the text when there is none. */
  readonly left: number;
  /** The title of a slide is always the outermost heading. */
  readonly title: boolean;
};

export type RowDraft = {
  readonly kind: 'row';
  readonly page: number;
  readonly row: TableRow;
  readonly header: readonly string[];
};
