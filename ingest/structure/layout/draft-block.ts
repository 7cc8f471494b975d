import type { Block } from '#domain/block.ts';
import type { TextSpan } from '#domain/locator.ts';
import { CELL_SEPARATOR, placesOf } from '../../parse/blocks/cell-places.ts';
import type { RowDraft, TextDraft } from './draft.ts';
import { joinLines, type PlacedText } from './join-lines.ts';
import type { TableCell } from './table.ts';

const NOTHING: ReturnType<typeof joinLines> = { text: '', spans: [] };

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
  const joined = draft.row.cells.flatMap((cell) => [joinLines(place(cell)), ...Array.from({ length: cell.span - 1 }, () => NOTHING)]);
  const cells = joined.map(({ text }) => text);
  let text = '';
  const spans: TextSpan[] = [];
  for (const [index, at] of placesOf(cells, draft.header).entries()) {
    if (index > 0) text += CELL_SEPARATOR;
    const start = text.length;
    const cell = joined[at] ?? NOTHING;
    spans.push(...cell.spans.map((span) => ({ ...span, start: span.start + start, end: span.end + start })));
    text += cell.text;
  }
  return { kind: 'table-row', cells, header: draft.header, text, spans };
}
