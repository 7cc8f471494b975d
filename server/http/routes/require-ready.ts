import { ArchiveError } from '#domain/archive-error.ts';
import type { AppDeps } from '../app-deps.ts';

/** @throws ArchiveError `archive-not-ready` */
export function requireReady(state: AppDeps['state']): void {
  if (state() === 'starting') {
    throw new ArchiveError('archive-not-ready', 'Arkivet leses fortsatt inn, og søket er ikke klart ennå.', 'Vent litt og prøv igjen.');
  }
}
