import type { RefusalCode } from '#domain/file-outcome.ts';

/** A file made to break a reader, and the end state it must come to. */
export type HostileFile = {
  /** File name as it lies on disk, unique among all of them. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `either`: any end state will do, so long as there is one. */
  readonly expect: 'refused' | 'indexed' | 'either';
  /** The only right reason for the refusal, where there is only one. */
  readonly code?: RefusalCode;
  /** A word that must be found when the file is indexed. */
  readonly present?: string;
  /** A word that must never be found. */
  readonly absent?: string;
};
