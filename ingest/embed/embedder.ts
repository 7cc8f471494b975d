/** Turns texts into vectors of unit length, so that the inner product is the cosine. */
export interface Embedder {
  /** Name, version and, for a learnt one, a digest of what it learnt. Vectors of different ids are never mixed. */
  readonly id: string;
  readonly dimension: number;
  /**
   * One vector for each text, in order. A text with nothing to go on gives the zero vector.
   *
   * @throws ArchiveError `embedder-failed` when an outside model does not answer as it should.
   */
  embed(texts: readonly string[], signal: AbortSignal): Promise<Float32Array[]>;
}
