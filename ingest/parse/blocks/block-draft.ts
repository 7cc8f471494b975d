import type { Place } from '#domain/locator.ts';

/** A block as a parser finds it: text not yet cleaned, no spans. */
export type BlockDraft =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph' | 'footnote' | 'speaker-note'; readonly text: string }
  | { readonly kind: 'list-item'; readonly level: number; readonly marker: string; readonly text: string }
  | { readonly kind: 'table-row'; readonly cells: readonly string[]; readonly header: readonly string[] };

/** `place` null: the paragraph number of the block in the document. */
export type PlacedDraft = { readonly draft: BlockDraft; readonly place: Place | null };

export type DraftPage = {
  readonly kind: 'slide' | 'sheet' | 'flow';
  readonly label: string | null;
  readonly drafts: readonly PlacedDraft[];
  /** The page shows only pictures, which may hold text no one can search. */
  readonly pictureOnly?: boolean;
};
