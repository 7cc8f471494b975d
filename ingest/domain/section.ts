/** A run of blocks under the same headings. A passage never crosses a section. */
export type Section = {
  /** Headings from the outermost in; [] before the first heading. */
  readonly headings: readonly string[];
  /** Block numbers in the document, `from` included, `to` excluded; the heading's own block is not counted. */
  readonly from: number;
  readonly to: number;
};
