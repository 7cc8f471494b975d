import type { DocumentType } from './document.ts';
import type { IsoDate } from './ids.ts';

/** Narrows a search; an absent field does not narrow. */
export type SearchFilter = {
  readonly type?: DocumentType;
  /** The organ's code. */
  readonly organ?: string;
  /** First and last day, both included. A document without a date is left out when either is set. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** First folder of the document's path. */
  readonly collection?: string;
};
