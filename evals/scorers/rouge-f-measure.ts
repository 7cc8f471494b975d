/** F, 0–1: harmonic mean of the shares of the candidate and of the reference that are shared; 0 when nothing is. */
export function fMeasure(shared: number, candidate: number, reference: number): number {
  return shared <= 0 ? 0 : (2 * shared) / (candidate + reference);
}
