import { randomUUID } from 'node:crypto';
import { constants, copyFile, link, mkdir, readdir, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ArchiveError } from '#domain/archive-error.ts';
import { isCode, unwritable } from './corpus-path.ts';

/** A file taken out of the corpus that can be put back. */
export type RemovedFile = {
  readonly id: string;
  /** Where it was in the corpus, with `/`. */
  readonly path: string;
  /** ISO 8601 instant, UTC. */
  readonly removedAt: string;
  /** Taken out by itself, or because another took its place. */
  readonly why: 'removed' | 'replaced';
};

/** Where files go that are taken out of the corpus: one folder for each in `papirkurv` in the data folder. Nothing is deleted. */
export interface RemovedFiles {
  put(file: string, corpusPath: string, why: RemovedFile['why']): Promise<RemovedFile>;
  /** The newest first; what cannot be read is left out. */
  list(): Promise<readonly RemovedFile[]>;
  find(id: string): Promise<RemovedFile | null>;
  /**
   * Puts the file at `target`, which must not be there, and forgets it here.
   *
   * @throws ArchiveError `not-found`; the file system's `EEXIST` when the target is there
   */
  takeOut(id: string, target: string): Promise<void>;
}

const ID = /^[0-9a-f-]{36}$/u;
const CONTENT = 'fil';
const CARD = 'kort.json';

export function folderRemovedFiles(dataFolder: string, now: () => Date = () => new Date()): RemovedFiles {
  const folder = path.join(dataFolder, 'papirkurv');

  async function find(id: string): Promise<RemovedFile | null> {
    if (!ID.test(id)) return null;
    try {
      return readCard(id, JSON.parse(await readFile(path.join(folder, id, CARD), 'utf8')));
    } catch (error) {
      if (error instanceof SyntaxError || isCode(error, 'ENOENT')) return null;
      throw error;
    }
  }

  return {
    find,
    async put(file, corpusPath, why) {
      const id = randomUUID();
      const removedAt = now().toISOString();
      try {
        await mkdir(path.join(folder, id), { recursive: true });
        // The card first: a file without one could not be put back.
        await writeFile(path.join(folder, id, CARD), JSON.stringify({ path: corpusPath, removedAt, why }));
        await move(file, path.join(folder, id, CONTENT));
      } catch (cause) {
        await rm(path.join(folder, id), { recursive: true, force: true });
        throw unwritable(cause);
      }
      return { id, path: corpusPath, removedAt, why };
    },
    async list() {
      const names = await readdir(folder).catch(() => []);
      const found = await Promise.all(names.map(find));
      return found.flatMap((file) => file ?? []).toSorted((a, b) => (a.removedAt < b.removedAt ? 1 : -1));
    },
    async takeOut(id, target) {
      if ((await find(id)) === null) {
        throw new ArchiveError('not-found', 'Filen ligger ikke i papirkurven.', 'Den kan være lagt tilbake alt. Se etter den i arkivet.');
      }
      const content = path.join(folder, id, CONTENT);
      try {
        await link(content, target);
      } catch (error) {
        if (!isCode(error, 'EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP')) throw error;
        await copyFile(content, target, constants.COPYFILE_EXCL);
      }
      await rm(path.join(folder, id), { recursive: true, force: true });
    },
  };
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!isCode(error, 'EXDEV')) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
    await unlink(from);
  }
}

function readCard(id: string, card: unknown): RemovedFile | null {
  if (typeof card !== 'object' || card === null || !('path' in card) || !('removedAt' in card)) return null;
  const { path: corpusPath, removedAt } = card;
  if (typeof corpusPath !== 'string' || typeof removedAt !== 'string') return null;
  return { id, path: corpusPath, removedAt, why: 'why' in card && card.why === 'replaced' ? 'replaced' : 'removed' };
}
