/** What people have done to a brief since the archive made it, in counts. */
export type PeoplesEdits = {
  /** Whether anything has been written, taken out or put in. */
  readonly edited: boolean;
  /** Sentences people have written in the place of the source's. */
  readonly reworded: number;
  /** Whether the title is a person's. */
  readonly title: boolean;
  /** Sentences, the title too, marked because their sources do not carry them. */
  readonly uncovered: number;
};

export const NO_EDITS: PeoplesEdits = { edited: false, reworded: 0, title: false, uncovered: 0 };
