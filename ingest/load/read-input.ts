import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Checksum } from '#domain/ids.ts';
import { Refusal } from '#domain/refusal.ts';
import type { Limits } from './limits.ts';
import { type CorpusFile, isGone } from './scan-corpus.ts';

/** The bytes of one input with their checksum. */
export type Input = { readonly bytes: Uint8Array; readonly checksum: Checksum };

/** @throws Refusal `too-large` (without reading it), `unreadable`, and what blocks the file */
export async function readInput(file: CorpusFile, limits: Limits, signal: AbortSignal): Promise<Input> {
  if (file.blocked !== null) throw new Refusal(file.blocked);
  if (file.bytes > limits.fileBytes)
    throw new Refusal('too-large', `${megabytes(file.bytes)} MB, grensen er ${megabytes(limits.fileBytes)} MB`);
  try {
    const bytes = await readFile(file.absolutePath, { signal });
    return { bytes, checksum: checksumOf(bytes) };
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new Refusal('unreadable', isGone(cause) ? 'den ble flyttet eller slettet under lesingen' : '', cause);
  }
}

export function checksumOf(bytes: Uint8Array): Checksum {
  return createHash('sha256').update(bytes).digest('hex') as Checksum;
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toLocaleString('nb-NO', { maximumFractionDigits: 1 });
}
