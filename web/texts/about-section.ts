/** A part of a page of plain text: a heading, paragraphs, and points under them. */
export type AboutSection = {
  readonly title: string;
  readonly text: readonly string[];
  readonly points?: readonly string[];
  /** True when the points are done in this order. */
  readonly inOrder?: true;
};

/** A key, or keys pressed in turn, and what it does where it works. */
export type Shortcut = { readonly keys: string; readonly does: string };
