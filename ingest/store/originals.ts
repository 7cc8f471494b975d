import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { ArchiveError } from '#domain/archive-error.ts';

/** Keeps the original bytes of every input, named by checksum, so that a citation can always be held against its source. */
export interface Originals {
  /** Stores the bytes on stable storage and returns the absolute path. Storing the same bytes again changes nothing. */
  put(checksum: string, bytes: Uint8Array): string;
  pathOf(checksum: string): string;
  /** Removes every original not named in `kept`, and what an interrupted run left behind. */
  keepOnly(kept: ReadonlySet<string>): void;
}

export function folderOriginals(dataFolder: string): Originals {
  const folder = path.join(dataFolder, 'originals');
  const pathOf = (checksum: string): string => path.join(folder, checksum);
  return {
    pathOf,
    put(checksum, bytes) {
      const target = pathOf(checksum);
      if (!existsSync(target)) write(folder, target, bytes);
      return target;
    },
    keepOnly(kept) {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(path.join(folder, name), { force: true });
    },
  };
}

function write(folder: string, target: string, bytes: Uint8Array): void {
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    mkdirSync(folder, { recursive: true });
    const file = openSync(temporary, 'w');
    try {
      let written = 0;
      while (written < bytes.length) written += writeSync(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw new ArchiveError(
      'data-unwritable',
      `Originalen kan ikke lagres i ${folder}.`,
      'Kontroller ledig plass og skrivetilgang, og kjør innlesingen på nytt.',
      cause,
    );
  }
}
