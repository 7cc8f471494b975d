import { ArchiveError } from '#domain/archive-error.ts';

/** What to throw when an answerer ends without its last event. */
export function unfinishedAnswer(): ArchiveError {
  return new ArchiveError('internal', 'Svaret ble ikke fullført.', 'Still spørsmålet på nytt.');
}
