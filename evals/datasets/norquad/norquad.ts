/** A NorQuAD evaluation as it is used: passages, the questions of one file, and which of them a smaller archive cannot answer. */
export type NorQuad = {
  /** Every passage; each becomes one document of the archive. */
  readonly passages: readonly NorQuadPassage[];
  /** Questions with an answer, in the order of the file. */
  readonly questions: readonly NorQuadQuestion[];
  /** null when the folder has no `refusal.json`. */
  readonly refusal: NorQuadRefusal | null;
};

export type NorQuadPassage = {
  /** Letters, digits, `.`, `_` and `-`: it is also the name of the document's file. */
  readonly id: string;
  readonly title: string;
  /** The raw text; offsets of answers and spans count its UTF-16 units. */
  readonly text: string;
};

export type NorQuadQuestion = {
  readonly id: string;
  readonly question: string;
  /** The gold passage. */
  readonly passageId: string;
  /** At least one; any of them is right. */
  readonly answers: readonly [GoldAnswer, ...GoldAnswer[]];
};

/** Characters `start`–`end` (end excluded, no white space at either edge) of the gold passage's raw text. */
export type GoldAnswer = { readonly text: string; readonly start: number; readonly end: number };

/** What happens when only some of the passages are in the archive. */
export type NorQuadRefusal = {
  readonly archive: readonly NorQuadPassage[];
  /** Questions that the archive answers. */
  readonly answerable: readonly AskedQuestion[];
  /** Questions that the archive does not answer. */
  readonly unanswerable: readonly AskedQuestion[];
  /** Questions that are neither, as the archive may answer them from another passage than the gold one. */
  readonly leftOut: number;
};

export type AskedQuestion = Pick<NorQuadQuestion, 'id' | 'question'>;
