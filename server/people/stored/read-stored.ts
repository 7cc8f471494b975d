import type { z } from 'zod';
import { ArchiveError } from '#domain/archive-error.ts';

/**
 * Reads what this program has stored as JSON.
 *
 * @param what names the thing in the message: «Briefet b1»
 * @throws ArchiveError `archive-damaged` when it is not what was stored; it is left as it is
 */
export function readStored<T>(schema: z.ZodType<T>, json: string, what: string): T {
  try {
    return schema.parse(JSON.parse(json));
  } catch (cause) {
    throw new ArchiveError(
      'archive-damaged',
      `${what} er skadet i databasen people.db og kan ikke leses.`,
      'Hent det fra en sikkerhetskopi av datamappen. Det andre i databasen kan brukes som før.',
      cause,
    );
  }
}
