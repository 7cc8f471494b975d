import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { ArchiveError } from '#domain/archive-error.ts';
import { explain } from '#domain/file-outcome.ts';
import { collectionFolder, isCode, locateFile, unwritable } from './corpus-path.ts';
import type { RemovedFile, RemovedFiles } from './removed-files.ts';
import { safeFileName } from './safe-file-name.ts';

/** What became of a file on its way into the corpus folder. Reasons are whole Norwegian sentences. */
export type ReceivedFile =
  | { readonly kind: 'received'; readonly path: string; readonly bytes: number; readonly replaced: RemovedFile | null }
  | { readonly kind: 'refused'; readonly code: ReceiveRefusal; readonly reason: string; readonly nextStep: string };
type ReceiveRefusal = 'not-a-document' | 'already-exists' | 'too-large';

/** The folder the archive is made from. A file is in it whole or not at all, and never outside it. */
export interface CorpusFolder {
  /** Names of the folders that are collections, sorted. */
  collections(): Promise<readonly string[]>;
  /**
   * Takes in one file, reading all of `bytes` whatever happens to it.
   *
   * @param collection folder in the corpus, '' = none
   * @throws ArchiveError as `collectionFolder`; what `bytes` throws
   */
  receive(name: string, collection: string, bytes: AsyncIterable<Uint8Array>, replace: boolean): Promise<ReceivedFile>;
  /** Moves a file to the removed ones; null when it is not a file of the corpus. */
  remove(corpusPath: string): Promise<RemovedFile | null>;
  /** Puts a removed file back where it was. @throws ArchiveError `not-found`, `invalid-input` when its place is taken */
  restore(id: string): Promise<string>;
}

/** @param isClosed tells whether the file at a path is closed; one that is keeps its place, and nobody is told that it is taken */
export function openCorpusFolder(
  corpus: string,
  removed: RemovedFiles,
  fileBytes: number,
  isClosed: (corpusPath: string) => boolean,
): CorpusFolder {
  async function put(temporary: string, corpusPath: string, replace: boolean): Promise<RemovedFile | 'exists' | null> {
    const target = path.join(corpus, corpusPath);
    try {
      // A hard link is made only where nothing is: two uploads at once cannot overwrite each other.
      await link(temporary, target);
      return null;
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw unwritable(error);
      const old = replace ? await locateFile(corpus, corpusPath) : null;
      if (old === null) return 'exists';
      const replaced = await removed.put(old, corpusPath, 'replaced');
      await link(temporary, target).catch((cause: unknown) => {
        throw unwritable(cause);
      });
      return replaced;
    }
  }

  return {
    async collections() {
      const entries = await readdir(corpus, { withFileTypes: true }).catch(() => []);
      return (
        entries
          // A name that is not UTF-8 leads nowhere once it is text.
          .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !entry.name.includes('\uFFFD'))
          .map(({ name }) => name)
          .toSorted((a, b) => a.localeCompare(b, 'nb'))
      );
    },
    async receive(sent, collection, bytes, replace) {
      const safe = safeFileName(sent);
      if (safe === null) {
        await drain(bytes);
        return NOT_A_DOCUMENT;
      }
      const folder = await collectionFolder(corpus, collection);
      // A dot-file: not read as a document while it grows, and in the same file system as its place.
      const temporary = path.join(folder, `.mottak-${randomUUID()}`);
      try {
        const size = await write(temporary, bytes, fileBytes);
        if (size > fileBytes) return tooLarge(size, fileBytes);
        for (let number = 1; ; number++) {
          const name = number === 1 ? safe : numbered(safe, number);
          const corpusPath = collection === '' ? name : `${collection}/${name}`;
          const numberedOnly = number > 1 || isClosed(corpusPath);
          const replaced = await put(temporary, corpusPath, replace && !numberedOnly);
          if (replaced !== 'exists') return { kind: 'received', path: corpusPath, bytes: size, replaced };
          if (!numberedOnly) return alreadyExists(safe);
        }
      } finally {
        await rm(temporary, { force: true });
      }
    },
    async remove(corpusPath) {
      const file = await locateFile(corpus, corpusPath);
      return file === null ? null : removed.put(file, corpusPath, 'removed');
    },
    async restore(id) {
      const file = await removed.find(id);
      if (file === null) {
        throw new ArchiveError('not-found', 'Filen ligger ikke i papirkurven.', 'Den kan være lagt tilbake alt. Se etter den i arkivet.');
      }
      const parts = file.path.split('/');
      // The card is a file on disk; whoever changed it must not lead us out of the corpus.
      if (parts.some((part) => part === '' || part.startsWith('.') || part.includes('\0') || part.includes('\\'))) {
        throw new ArchiveError('invalid-input', 'Filen kan ikke legges tilbake dit den lå.', 'Legg den inn på nytt.');
      }
      const target = path.join(corpus, ...parts);
      try {
        await mkdir(path.dirname(target), { recursive: true });
        await removed.takeOut(id, target);
      } catch (error) {
        if (error instanceof ArchiveError) throw error;
        if (!isCode(error, 'EEXIST', 'ENOTDIR')) throw unwritable(error);
        throw new ArchiveError(
          'invalid-input',
          'Det ligger alt en fil med samme navn der filen lå.',
          'Fjern den først, eller behold den som er der.',
          error,
        );
      }
      return file.path;
    },
  };
}

/** Writes at most one piece past the limit to disk, but reads all there is. @returns how many bytes there were */
async function write(file: string, bytes: AsyncIterable<Uint8Array>, limit: number): Promise<number> {
  const handle = await open(file, 'wx', 0o644).catch((cause: unknown) => {
    throw unwritable(cause);
  });
  let size = 0;
  try {
    for await (const piece of bytes) {
      size += piece.length;
      if (size <= limit) await handle.write(piece).catch((cause: unknown) => Promise.reject(unwritable(cause)));
    }
    await handle.sync();
    return size;
  } finally {
    await handle.close();
  }
}

/** «notat (2).md». */
function numbered(name: string, number: number): string {
  const { name: stem, ext } = path.parse(name);
  return `${stem} (${number})${ext}`;
}

async function drain(bytes: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _piece of bytes);
}

const NOT_A_DOCUMENT: ReceivedFile = {
  kind: 'refused',
  code: 'not-a-document',
  reason: 'Navnet hører til en systemfil eller en midlertidig fil, eller det mangler.',
  nextStep: 'Er dette et dokument, gi filen et annet navn og legg den inn på nytt.',
};

function alreadyExists(name: string): ReceivedFile {
  return {
    kind: 'refused',
    code: 'already-exists',
    reason: `Det finnes alt en fil som heter «${name}» i samlingen. Den er ikke endret.`,
    nextStep: 'Velg å erstatte den, gi filen et annet navn, eller velg en annen samling.',
  };
}

function tooLarge(size: number, limit: number): ReceivedFile {
  const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toLocaleString('nb-NO', { maximumFractionDigits: 1 });
  return { kind: 'refused', code: 'too-large', ...explain('too-large', `${megabytes(size)} MB, grensen er ${megabytes(limit)} MB`) };
}
