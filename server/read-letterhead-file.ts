import { readFileSync } from 'node:fs';
import { ArchiveError } from '#domain/archive-error.ts';

/**
 * The organisation's own Word template, checked when the program starts and not when somebody needs the file.
 *
 * @param file absolute path; null = none
 * @throws ArchiveError `wrong-environment` when it cannot be read or is no Word file that can be used
 */
export async function readLetterheadFile(file: string | null): Promise<Uint8Array | null> {
  if (file === null) return null;
  try {
    const bytes = new Uint8Array(readFileSync(file));
    // Loaded only when there is one: what reads Word files takes long to start.
    (await import('./brief/export/docx/read-letterhead.ts')).readLetterhead(bytes);
    return bytes;
  } catch (error) {
    const why = error instanceof ArchiveError ? error.message : 'Filen kan ikke leses.';
    throw new ArchiveError(
      'wrong-environment',
      `Brevmalen i ARKIV_LETTERHEAD kan ikke brukes: ${why}`,
      'Oppgi en Word-fil (.docx), eller fjern ARKIV_LETTERHEAD.',
      error,
    );
  }
}
