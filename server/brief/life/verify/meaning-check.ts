import type { ReadSentence } from './read-sentence.ts';

/** What a changed sentence is held against. */
export type ReadSources = {
  /** Of the cited passages, in order. */
  readonly sentences: readonly ReadSentence[];
  /** Headings and column headings over the passages. */
  readonly headings: readonly ReadSentence[];
  /** Those the changed sentence draws on: its best match, and what matches nearly as well. */
  readonly nearest: readonly ReadSentence[];
};

/** Looks for one kind of change in meaning; gives the words that show it, [] when there is none. */
export type MeaningCheck = {
  /** A Norwegian sentence: what is wrong when there is something. */
  readonly why: string;
  readonly find: (sentence: ReadSentence, sources: ReadSources) => readonly string[];
};
