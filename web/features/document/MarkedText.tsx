import type { Mark } from '#domain/locator.ts';
import { markedPieces } from './marked-pieces.ts';

type Props = {
  readonly text: string;
  /** Number of the text's block in the document. */
  readonly block: number;
  readonly marks: readonly Mark[];
  readonly from?: number;
  readonly to?: number;
};

/** A document's text with the quoted words in `<mark>`. The text is never read as HTML. */
export function MarkedText({ text, block, marks, from = 0, to = text.length }: Props) {
  return markedPieces(text, block, marks, from, to).map((piece, index) =>
    piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text,
  );
}
