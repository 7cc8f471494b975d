import type { EvidenceUnit } from '#domain/passage.ts';
import type { Range } from '#domain/sentence.ts';
import type { SearchHit } from '../retrieval/searcher.ts';

/** A unit of a retrieved passage as a candidate for the answer. */
export type Evidence = {
  readonly hit: SearchHit;
  readonly unit: EvidenceUnit;
  /** The unit's place among the passage's units, from 0. */
  readonly index: number;
  readonly text: string;
  /** Share 0–1 of the question's weight found in the unit itself. */
  readonly own: number;
  /** The same with the unit's surroundings: headings, lead-in, the sentence before, the document's title. */
  readonly withContext: number;
  /** True when the unit holds the kind of thing asked for (a date, a name, a number); also when nothing special is asked for. */
  readonly fits: boolean;
  /** Larger is better; comparable within one question. */
  readonly score: number;
};

/** List items under one lead-in or heading, to be answered as a whole. */
export type EvidenceList = {
  readonly hit: SearchHit;
  /** The sentence that introduces the list, or null when only a heading does. */
  readonly lead: Range | null;
  /** The items in order; all of one document, not all need be of one passage. */
  readonly items: readonly { readonly hit: SearchHit; readonly range: Range }[];
  /** Share 0–1 of the question's weight found in the lead-in and the nearest heading. */
  readonly own: number;
  /** The same with all headings and the title. */
  readonly withContext: number;
  readonly score: number;
};
