import type { Block } from '#domain/block.ts';
import type { TextSpan } from '#domain/locator.ts';
import type { RowDraft, TextDraft } from './draft.ts';
import { joinLines, type PlacedText } from './join-lines.ts';
import type { TableCell } from './table.ts';

const CELL_SEPARATOR = ' | ';

export function textBlock(draft: TextDraft, headingLevel: number, listLevel: number): Block {
  const { text, spans } = joinLines(draft.texts);
  switch (draft.kind) {
    case 'heading':
      return { kind: 'heading', level: headingLevel, text, spans };
    case 'list-item':
      return { kind: 'list-item', level: listLevel, marker: draft.marker?.printed ?? '', text, spans };
    case 'paragraph':
    case 'footnote':
      return { kind: draft.kind, text, spans };
  }
}

export function rowBlock(draft: RowDraft, place: (cell: TableCell) => readonly PlacedText[]): Block {
  let text = '';
  const spans: TextSpan[] = [];
  const cells: string[] = [];
  for (const cell of draft.row.cells) {
    const joined = joinLines(place(cell));
    cells.push(joined.text, ...Array.from({ length: cell.span - 1 }, () => ''));
    if (joined.text === '') continue;
    const start = text === '' ? 0 : text.length + CELL_SEPARATOR.length;
    spans.push(...joined.spans.map((span) => ({ ...span, start: span.start + start, end: span.end + start })));
    text += (text === '' ? '' : CELL_SEPARATOR) + joined.text;
  }
  return { kind: 'table-row', cells, header: draft.header, text, spans };
}
