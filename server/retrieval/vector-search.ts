import type { IndexHit } from '../../ingest/embed/passage-index.ts';

/** Finds passages near a question by meaning. */
export interface VectorSearch {
  /**
   * The `limit` nearest rows, best first; [] while the archive has no vectors.
   *
   * @param permitted rows allowed, or null for all
   * @throws ArchiveError `embedder-failed` when an outside embedder does not answer.
   */
  search(text: string, limit: number, permitted: ReadonlySet<number> | null, signal: AbortSignal): Promise<readonly IndexHit[]>;
}
