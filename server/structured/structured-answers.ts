import type { DocumentId, IsoDate } from '#domain/ids.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { Statement } from '#domain/statement.ts';
import type { StructuredQuestion } from './structured-question.ts';

/** Answers questions for all, how many or which things from a table, completely. */
export interface StructuredAnswers {
  /**
   * @param filter narrows what the question asks for; closed documents are never part of an answer
   * @returns null when this engine has no table for the question; then it is searched for in the text
   */
  answer(question: StructuredQuestion, filter: SearchFilter): StructuredResult | null;
}

export type StructuredResult = {
  /** What was counted, a Norwegian noun phrase that begins with a capital: «Dokumenter av typen referat, datert 2024». */
  readonly heading: string;
  /** How many there are, those that could not be cited included. From 0. */
  readonly total: number;
  /** Every one that can be cited, in the table's order; fewer than `total` only when `notes` says why. */
  readonly rows: readonly StructuredRow[];
  /** What a reader must know to use the figures, Norwegian sentences; may be empty. */
  readonly notes: readonly string[];
};

export type StructuredRow = {
  readonly documentId: DocumentId;
  /** What the row is about, as the archive names it: a document's title, a sak's. */
  readonly title: string;
  readonly date: IsoDate | null;
  readonly statement: Statement;
};
