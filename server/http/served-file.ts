import type { Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ByteRange } from './input/byte-range.ts';

/** A file held open, so that its size and its bytes belong together. */
export type ServedFile = {
  readonly size: number;
  /** The bytes of the range; the file is closed when they are read or no longer wanted. Call this or `close`, once. */
  stream(range: ByteRange): ReadableStream<Uint8Array>;
  close(): Promise<void>;
};

/** null when there is no such file, or it is a folder. */
export async function openServedFile(path: string): Promise<ServedFile | null> {
  const file = await openIfThere(path);
  if (file === null) return null;
  const stats: Stats = await file.stat();
  if (!stats.isFile()) {
    await file.close();
    return null;
  }
  return {
    size: stats.size,
    stream: (range) => Readable.toWeb(file.createReadStream(range)) as ReadableStream<Uint8Array>,
    close: () => file.close(),
  };
}

const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP']);

async function openIfThere(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (error instanceof Error && ABSENT.has(String(Reflect.get(error, 'code')))) return null;
    throw error;
  }
}
