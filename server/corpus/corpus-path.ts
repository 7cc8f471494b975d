import { lstat, mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { ArchiveError } from '#domain/archive-error.ts';
import { safeFileName } from './safe-file-name.ts';

/**
 * The folder of a collection, made when it is not there. '' = the corpus folder itself.
 *
 * @throws ArchiveError `invalid-input` for a name that is none, or a folder that leads out of the corpus; `data-unwritable`
 */
export async function collectionFolder(corpus: string, collection: string): Promise<string> {
  if (collection !== '' && safeFileName(collection) !== collection) {
    throw new ArchiveError(
      'invalid-input',
      'Samlingen kan ikke hete det.',
      'Bruk bokstaver, tall, mellomrom og bindestrek, og høyst 200 tegn.',
    );
  }
  const folder = path.join(corpus, collection);
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    if (!isCode(cause, 'EEXIST', 'ENOTDIR')) throw unwritable(cause);
    throw new ArchiveError(
      'invalid-input',
      'Det finnes alt en fil med samme navn som samlingen.',
      'Velg et annet navn på samlingen.',
      cause,
    );
  }
  if (!(await isInside(corpus, folder)) || !(await lstat(folder)).isDirectory()) {
    throw new ArchiveError('invalid-input', 'Samlingen er ikke en mappe i arkivet.', 'Velg en annen samling.');
  }
  return folder;
}

/**
 * Where a file of the archive lies on disk; null when it is not a file of the corpus (an attachment, or gone).
 *
 * @param corpusPath path inside the corpus with `/`
 */
export async function locateFile(corpus: string, corpusPath: string): Promise<string | null> {
  const parts = corpusPath.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\0'))) return null;
  const file = path.join(corpus, ...parts);
  try {
    return (await lstat(file)).isFile() && (await isInside(corpus, path.dirname(file))) ? file : null;
  } catch (error) {
    if (isCode(error, 'ENOENT', 'ENOTDIR')) return null;
    throw error;
  }
}

/** True when the folder, links followed, is the corpus or lies in it. */
async function isInside(corpus: string, folder: string): Promise<boolean> {
  const relative = path.relative(await realpath(corpus), await realpath(folder));
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}

export function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);
}

export function unwritable(cause: unknown): ArchiveError {
  return new ArchiveError(
    'data-unwritable',
    'Mappen med dokumenter kan ikke skrives til.',
    'Kontroller ledig plass og skrivetilgang, og prøv igjen.',
    cause,
  );
}
