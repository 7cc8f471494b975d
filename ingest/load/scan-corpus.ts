import { createHash } from 'node:crypto';
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { ArchiveError } from '#domain/archive-error.ts';
import type { DocumentId } from '#domain/ids.ts';
import { PROFILE_FILE } from './archive-profile.ts';

/** A file of the corpus as it lies on disk. */
export type CorpusFile = {
  /** Path inside the corpus with `/`. */
  readonly path: string;
  readonly absolutePath: string;
  readonly bytes: number;
  /** Whole milliseconds since 1970. */
  readonly modifiedAt: number;
};

/** Names that are never documents: dot-files, office lock files, editor and system leftovers. */
const IGNORED = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/iu;

/**
 * Every file under a folder, sorted by path. Symbolic links are not followed: what they point to may lie outside the archive.
 *
 * @throws ArchiveError `corpus-missing` when the folder is not there or cannot be read.
 */
export async function scanCorpus(folder: string): Promise<CorpusFile[]> {
  const files: CorpusFile[] = [];
  const pending = [folder];
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    for (const entry of await entriesOf(current, folder)) {
      if (IGNORED.test(entry.name)) continue;
      const absolutePath = path.join(current, entry.name);
      if (entry.isDirectory()) pending.push(absolutePath);
      else if (entry.isFile()) {
        const { size, mtimeMs } = await lstat(absolutePath);
        const relative = path.relative(folder, absolutePath).split(path.sep).join('/');
        if (relative !== PROFILE_FILE) files.push({ path: relative, absolutePath, bytes: size, modifiedAt: Math.trunc(mtimeMs) });
      }
    }
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function entriesOf(folder: string, corpus: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    const what = folder === corpus ? `Mappen ${corpus} finnes ikke eller kan ikke leses` : `Undermappen ${folder} kan ikke leses`;
    throw new ArchiveError(
      'corpus-missing',
      `${what}.`,
      'Kontroller stien og lesetilgangen, eller sett ARKIV_CORPUS til riktig mappe.',
      cause,
    );
  }
}

/** The id of the document at a path: stable while the path is, whatever the content; tells nothing of the name. */
export function documentIdOf(corpusPath: string): DocumentId {
  return `d${createHash('sha256').update(corpusPath).digest('hex').slice(0, 14)}` as DocumentId;
}
