/** A demonstration note as its source file says it. `pages` holds one page unless `---` starts new slides. */
export type Note = {
  /** The last line of the file: that it is a demonstration, and what it retells. */
  readonly notice: string;
  readonly pages: readonly (readonly NoteBlock[])[];
};

export type NoteBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };
