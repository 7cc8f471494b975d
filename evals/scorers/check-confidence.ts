import { ArchiveError } from '#domain/archive-error.ts';

/** @throws ArchiveError `internal` when a confidence is not a finite number: sorted, it would give a figure that means nothing */
export function checkConfidence(scored: readonly { readonly confidence: number }[]): void {
  const wrong = scored.find(({ confidence }) => !Number.isFinite(confidence));
  if (wrong === undefined) return;
  throw new ArchiveError('internal', `Et svar har sikkerheten ${wrong.confidence}, som ikke er et tall.`, 'Meld fra om feilen.');
}
