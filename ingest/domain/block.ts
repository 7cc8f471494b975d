import type { TextSpan } from './locator.ts';

/**
 * The smallest structural piece of a document, in reading order.
 * `text` is what is indexed and quoted: hyphenation joined, white space single, no bullet or list number.
 * `spans` cover `text` in order, without overlap; a block that runs over a page break has spans on both pages.
 */
export type Block = BlockText &
  (
    | { readonly kind: 'heading' /** 1 is the outermost. */; readonly level: number }
    | { readonly kind: 'paragraph' }
    | {
        readonly kind: 'list-item';
        /** Nesting from 1. */ readonly level: number;
        /** The mark as printed: «•», «3.», «a)». */ readonly marker: string;
      }
    | {
        readonly kind: 'table-row';
        /** The cells in order; `text` is the non-empty ones joined by « | », and under a header the places of empty ones between them. */
        readonly cells: readonly string[];
        /** The table's column headings, [] when it has none. A header row itself is not a block. */ readonly header: readonly string[];
      }
    | { readonly kind: 'footnote' }
    | { readonly kind: 'speaker-note' }
  );

type BlockText = { readonly text: string; readonly spans: readonly TextSpan[] };

export type BlockKind = Block['kind'];
