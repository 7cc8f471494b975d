import type { StatementPart } from '#domain/brief.ts';
import type { Citation } from '#domain/citation.ts';
import type { RankedSection } from './ranked-part.ts';

/** All that a brief of any kind and length is cut from. */
export type Composition = {
  readonly lead: readonly StatementPart[];
  /** Three, or as many as there are. */
  readonly keyMessages: readonly StatementPart[];
  readonly sections: readonly RankedSection[];
  readonly furtherReading: readonly Citation[];
  /** An innstilling was found, and nothing on how it fared. */
  readonly proposed: boolean;
};
