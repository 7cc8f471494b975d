/**
 * One change to a brief. Statements are named by their number in `briefStatements` of the version the change was made to, parts by
 * section and place in it. A change never brings a citation with it: what a brief cites was cited by the archive.
 */
export type BriefEdit =
  | { readonly kind: 'title' /** 1–200 characters. */; readonly text: string }
  /** Puts a sentence in the place of the source's words; not for a vedtak, which stands word for word. */
  | { readonly kind: 'reword'; readonly statement: number /** 1–1,000 characters. */; readonly text: string }
  /** Puts the source's words back. */
  | { readonly kind: 'restore'; readonly statement: number }
  /** Takes a statement out; a vedtak and a disagreement of two go as a whole, and one of the three hovedbudskap cannot go. */
  | { readonly kind: 'remove'; readonly statement: number }
  /** Puts a linking sentence without facts before part `before` (from 0; the number of parts = last) of section `section`. */
  | { readonly kind: 'add-editorial'; readonly section: number; readonly before: number; readonly text: string }
  | { readonly kind: 'remove-editorial'; readonly section: number; readonly part: number };

export const MAX_TITLE_LENGTH = 200;
export const MAX_SENTENCE_LENGTH = 1_000;
