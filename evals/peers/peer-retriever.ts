import type { EvidenceSpan } from '../scorers/sentence-hit.ts';

/** What a user would pick instead, or our own retriever, over the passages it was opened with. */
export interface PeerRetriever {
  /** As it stands in the table. */
  readonly name: string;
  /** Ids of the passages, best first, at most `k`, each once. */
  documents(question: string, k: number, signal: AbortSignal): Promise<readonly string[]>;
  /** Sentences of at most 300 characters ranked over all passages, best first, at most `k`. */
  sentences(question: string, k: number, signal: AbortSignal): Promise<readonly EvidenceSpan[]>;
}

/** Reads the passages into a retriever; the time it takes is not counted. */
export type OpenPeer = (passages: readonly { readonly id: string; readonly text: string }[], signal: AbortSignal) => Promise<PeerRetriever>;
