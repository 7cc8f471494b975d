import type { BriefKind, BriefLength, BriefResult } from '#domain/brief.ts';
import type { DocumentId, IsoDate } from '#domain/ids.ts';
import type { SakKey } from '#domain/sak-key.ts';
import type { SearchFilter } from '#domain/search-filter.ts';

/** What a brief is to be about. */
export type BriefScope =
  | { readonly kind: 'theme' /** 1–300 characters. */; readonly theme: string }
  | {
      readonly kind: 'documents';
      /** 1–50 documents. */
      readonly documentIds: readonly [DocumentId, ...DocumentId[]];
      /** null = what the documents themselves are about. */
      readonly theme: string | null;
    }
  | { readonly kind: 'sak'; readonly sak: Pick<SakKey, 'organ' | 'year' | 'number'> }
  | {
      readonly kind: 'period' /** First and last day, both included. */;
      readonly from: IsoDate;
      readonly to: IsoDate;
      readonly theme: string | null;
    };

export type BriefRequest = {
  readonly scope: BriefScope;
  readonly kind: BriefKind;
  readonly length: BriefLength;
  /** Narrows what is gathered, whatever the scope. */
  readonly filter: SearchFilter;
  /** «Hva skjer videre» is what lies after this day. */
  readonly today: IsoDate;
};

export type BriefEvent =
  /** Passages found, as they are read. */
  | { readonly kind: 'gathering'; readonly passages: number; readonly documents: number }
  /** Units read, and the claims they were grouped into. */
  | { readonly kind: 'claims'; readonly units: number; readonly claims: number }
  | { readonly kind: 'composing' }
  | { readonly kind: 'brief-end'; readonly brief: BriefResult };

/** Writes a brief from what the archive holds, or refuses. */
export interface BriefWriter {
  /**
   * Yields events as the work goes on, the last one always `brief-end`. The same request over the same archive gives the same brief.
   *
   * @throws ArchiveError `invalid-input` (theme empty or too long, no or too many documents, period ends before it starts),
   * `not-found` (a document id that is not in the archive), `archive-not-ready`, `cancelled`
   */
  write(request: BriefRequest, signal: AbortSignal): AsyncIterable<BriefEvent>;
}
