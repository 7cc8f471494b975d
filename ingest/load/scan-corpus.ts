import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { ArchiveError } from '#domain/archive-error.ts';
import type { RefusalCode } from '#domain/file-outcome.ts';
import type { DocumentId } from '#domain/ids.ts';
import { PROFILE_FILE } from './archive-profile.ts';
import { decodeText } from './decode-text.ts';

/** A file of the corpus as it lies on disk, or something in its place that keeps files from being read. */
export type CorpusFile = {
  /** Path inside the corpus with `/`. A name that is not UTF-8 is shown as its bytes are best read. */
  readonly path: string;
  readonly absolutePath: string;
  /** 0 when it cannot be read, as is `modifiedAt`. */
  readonly bytes: number;
  /** Whole milliseconds since 1970. */
  readonly modifiedAt: number;
  /** Why it cannot be read, or null. */
  readonly blocked: Extract<RefusalCode, 'name-unreadable' | 'folder-unreadable' | 'unreadable'> | null;
};

/** Names that are never documents: dot-files, office lock files, editor and system leftovers. */
const IGNORED = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/iu;

/**
 * Every file under a folder, sorted by path. Symbolic links are not followed: what they point to may lie outside the archive. What is
 * gone before it could be looked at is left out; a folder that cannot be entered stands in the list itself.
 *
 * @throws ArchiveError `corpus-missing` when the folder is not there or cannot be read.
 */
export async function scanCorpus(folder: string): Promise<CorpusFile[]> {
  const files: CorpusFile[] = [];
  const pending = [folder];
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    const relative = path.relative(folder, current).split(path.sep).join('/');
    const entries = await entriesOf(current, relative === '');
    if (entries === 'gone') continue;
    if (entries === 'closed') {
      files.push({ path: relative, absolutePath: current, bytes: 0, modifiedAt: 0, blocked: 'folder-unreadable' });
      continue;
    }
    for (const { entry, name, readable } of namesOf(entries)) {
      if (IGNORED.test(name) || !(entry.isDirectory() || entry.isFile())) continue;
      const absolutePath = path.join(current, name);
      const file = { path: relative === '' ? name : `${relative}/${name}`, absolutePath, bytes: 0, modifiedAt: 0 };
      if (file.path === PROFILE_FILE) continue;
      if (!readable) files.push({ ...file, blocked: 'name-unreadable' });
      else if (entry.isDirectory()) pending.push(absolutePath);
      else {
        const found = await sizeOf(absolutePath);
        if (found !== 'gone') files.push({ ...file, ...found });
      }
    }
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

type Name = { readonly entry: Dirent<Buffer>; readonly name: string; readonly readable: boolean };

/** Names as text, each once: one that is not UTF-8 never takes the place of one that is. */
function namesOf(entries: readonly Dirent<Buffer>[]): Name[] {
  const taken = new Set<string>();
  const unreadable: Dirent<Buffer>[] = [];
  const names: Name[] = [];
  for (const entry of entries) {
    const name = entry.name.toString('utf8');
    if (!Buffer.from(name).equals(entry.name)) unreadable.push(entry);
    else {
      taken.add(name);
      names.push({ entry, name, readable: true });
    }
  }
  for (const entry of unreadable) {
    const shown = decodeText(entry.name).text.replace(/\p{Cc}/gu, '�');
    let name = shown;
    for (let number = 2; taken.has(name); number++) name = `${shown} (${number})`;
    taken.add(name);
    names.push({ entry, name, readable: false });
  }
  return names;
}

async function entriesOf(folder: string, isCorpus: boolean): Promise<Dirent<Buffer>[] | 'gone' | 'closed'> {
  try {
    return await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
  } catch (cause) {
    if (!isCorpus) return isGone(cause) ? 'gone' : 'closed';
    throw new ArchiveError(
      'corpus-missing',
      `Mappen ${folder} finnes ikke eller kan ikke leses.`,
      'Kontroller stien og lesetilgangen, eller sett ARKIV_CORPUS til riktig mappe.',
      cause,
    );
  }
}

async function sizeOf(file: string): Promise<Pick<CorpusFile, 'bytes' | 'modifiedAt' | 'blocked'> | 'gone'> {
  try {
    const { size, mtimeMs } = await lstat(file);
    return { bytes: size, modifiedAt: Math.trunc(mtimeMs), blocked: null };
  } catch (cause) {
    return isGone(cause) ? 'gone' : { bytes: 0, modifiedAt: 0, blocked: 'unreadable' };
  }
}

/** Moved or deleted while the folder was listed, itself or the folder it was in. */
export function isGone(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR');
}

/** The id of the document at a path: stable while the path is, whatever the content; tells nothing of the name. */
export function documentIdOf(corpusPath: string): DocumentId {
  return `d${createHash('sha256').update(corpusPath).digest('hex').slice(0, 14)}` as DocumentId;
}
