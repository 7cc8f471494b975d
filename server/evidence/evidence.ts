import type { Document } from '#domain/document.ts';
import type { EvidenceUnit, Passage } from '#domain/passage.ts';
import type { Range } from '#domain/sentence.ts';

/** Where evidence stands. */
export type Source = { readonly passage: Passage; readonly document: Document };

/** A unit of a retrieved passage as a candidate for the answer. */
export type Evidence = {
  readonly source: Source;
  readonly unit: EvidenceUnit;
  /** The unit's place among the passage's units, from 0. */
  readonly index: number;
  readonly text: string;
  /** Share 0–1 of the question's weight found in the unit itself. */
  readonly own: number;
  /** The same with the unit's surroundings: the sentences before, headings, lead-in, title, passage. */
  readonly withContext: number;
  /** True when the unit holds the kind of thing asked for (a date, a name, a number); also when nothing special is asked for. */
  readonly fits: boolean;
  /** Log-odds by the learnt ranker; comparable within one question. */
  readonly score: number;
};

/** List items under one lead-in or heading, to be answered as a whole. */
export type EvidenceList = {
  readonly source: Source;
  /** The sentence that introduces the list, or null when only a heading does. */
  readonly lead: Range | null;
  /** The items in order. */
  readonly items: readonly Range[];
  /** Share 0–1 of the question's weight found in the lead-in and the nearest heading. */
  readonly own: number;
  /** The same with all headings and the title. */
  readonly withContext: number;
  /** For a question of a decision: the lead-in tells of one that has been made; of a date or an amount: there is a number. Otherwise true. */
  readonly fits: boolean;
  /** Comparable with `asListScore` of units. */
  readonly score: number;
};
