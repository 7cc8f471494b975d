import { ArchiveError } from '#domain/archive-error.ts';

/** @throws ArchiveError `index-refused` when the vector has another length than the index, or a component is not a number */
export function checkVector(vector: Float32Array, dimension: number): void {
  if (vector.length === dimension && vector.every(Number.isFinite)) return;
  throw new ArchiveError(
    'index-refused',
    `En vektor passer ikke i vektorindeksen: ${vector.length} tall der indeksen har ${dimension}, eller tall som ikke er gyldige.`,
    'Vektorene må lages på nytt med samme språkmodell som indeksen.',
  );
}

export function isZero(vector: Float32Array): boolean {
  return vector.every((value) => value === 0);
}
