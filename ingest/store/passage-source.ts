import type { Document } from '#domain/document.ts';
import type { Passage } from '#domain/passage.ts';
import type { SakKey } from '#domain/sak-key.ts';
import type { SearchFilter } from '#domain/search-filter.ts';

/** Gives out passages by row. Closed documents and those outside the filter are left out here as well, whatever the index said. */
export interface PassageSource {
  /** In the order of `rows`; rows that are gone or not permitted are left out. */
  passages(rows: readonly number[], filter: SearchFilter): readonly SourcedPassage[];
  /** The texts of all open passages that hold brackets, where abbreviations are explained. */
  bracketedTexts(): Iterable<string>;
  /** Every row inside the filter. */
  rowsInside(filter: SearchFilter): ReadonlySet<number>;
  /** Rows of documents about the sak (first) and of passages that mention it, inside the filter. */
  rowsAboutSak(sak: Pick<SakKey, 'organ' | 'year' | 'number'>, filter: SearchFilter): readonly number[];
  /** Rows of the documents dated on that day, inside the filter. */
  rowsDated(date: string, filter: SearchFilter): readonly number[];
}

export type SourcedPassage = {
  readonly row: number;
  readonly passage: Passage;
  readonly document: Document;
  /** The analysed terms the passage is indexed by, in order. */
  readonly terms: PassageTerms;
};

export type PassageTerms = { readonly title: readonly string[]; readonly headings: readonly string[]; readonly body: readonly string[] };
