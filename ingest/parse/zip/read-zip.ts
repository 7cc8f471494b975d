import { crc32 } from 'node:zlib';
import { Refusal } from '#domain/refusal.ts';
import type { Limits } from '../../load/limits.ts';
import { overByteLimit, overLimit } from '../blocks/format-amount.ts';
import { inflateRaw } from './deflate.ts';
import { readZipDirectory, type ZipEntry } from '../../load/zip-directory.ts';

/** A zip container whose directory has been checked. Parts are unpacked one at a time, when asked for. */
export interface ZipArchive {
  /** Names of the files in it, in directory order; names that point out of the container are left out. */
  readonly names: readonly string[];
  /** Ignores case, as Office does. */
  has(name: string): boolean;
  /**
   * The unpacked bytes of a part, null when there is none of that name.
   *
   * @throws Refusal damaged, unpacked-too-large, unsafe-structure, encrypted
   */
  read(name: string): Uint8Array | null;
}

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const ENCRYPTED_FLAG = 1;
const STORED = 0;
const DEFLATED = 8;

/** @throws Refusal before anything is unpacked when the directory shows the container to be unsafe or over a limit. */
export function readZip(bytes: Uint8Array, limits: Limits): ZipArchive {
  const entries = readZipDirectory(bytes, limits.zipEntries);
  if (typeof entries === 'number') throw new Refusal('too-many-entries', overLimit(entries, limits.zipEntries, 'deler'));
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (declared > limits.unpackedBytes) throw new Refusal('unpacked-too-large', overByteLimit(declared, limits.unpackedBytes));
  const parts = new Map<string, ZipEntry>();
  const names = new Set<string>();
  for (const entry of entries) {
    const key = entry.name.toLowerCase();
    if (names.has(key)) throw new Refusal('unsafe-structure', 'to deler har samme navn');
    names.add(key);
    if (isInside(entry.name)) parts.set(key, entry);
  }
  refuseOverlap(bytes, entries);

  let unpacked = 0;
  return {
    names: [...parts.values()].map((entry) => entry.name),
    has: (name) => parts.has(name.toLowerCase()),
    read: (name) => {
      const entry = parts.get(name.toLowerCase());
      if (entry === undefined) return null;
      const part = unpack(bytes, entry, limits.unpackedBytes - unpacked, limits.unpackedBytes);
      unpacked += part.length;
      return part;
    },
  };
}

function isInside(name: string): boolean {
  return name !== '' && !name.endsWith('/') && !/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/iu.test(name);
}

/** Entries that share bytes are how a small file unpacks to a huge one without any entry looking large. */
function refuseOverlap(bytes: Uint8Array, entries: readonly ZipEntry[]): void {
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.offset < end) throw new Refusal('unsafe-structure', 'deler av filen ligger oppå hverandre');
    end = entry.offset + LOCAL_BYTES + entry.packedSize;
    if (end > bytes.length) throw new Refusal('damaged', 'filen er ufullstendig');
  }
}

function unpack(bytes: Uint8Array, entry: ZipEntry, budget: number, limit: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(entry.offset, true) !== LOCAL_SIGNATURE) throw new Refusal('damaged', entry.name);
  if ((entry.flags & ENCRYPTED_FLAG) !== 0) throw new Refusal('encrypted');
  const nameLength = view.getUint16(entry.offset + 26, true);
  const localName = new TextDecoder().decode(bytes.subarray(entry.offset + LOCAL_BYTES, entry.offset + LOCAL_BYTES + nameLength));
  if (localName !== entry.name) throw new Refusal('unsafe-structure', 'to innholdslister i filen er ulike');
  const start = entry.offset + LOCAL_BYTES + nameLength + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (packed.length !== entry.packedSize) throw new Refusal('damaged', 'filen er ufullstendig');
  const part = entry.method === STORED ? packed : inflate(packed, entry, budget, limit);
  if (part.length !== entry.size || crc32(part) !== entry.crc) throw new Refusal('damaged', `feil kontrollsum i ${entry.name}`);
  return part;
}

function inflate(packed: Uint8Array, entry: ZipEntry, budget: number, limit: number): Uint8Array {
  if (entry.method !== DEFLATED) throw new Refusal('damaged', `ukjent pakkemetode i ${entry.name}`);
  const out = new Uint8Array(entry.size);
  let length = 0;
  const take = (chunk: Uint8Array): void => {
    if (length + chunk.length > budget)
      throw new Refusal('unpacked-too-large', overByteLimit(limit - budget + length + chunk.length, limit));
    if (length + chunk.length > out.length) throw new Refusal('unsafe-structure', 'en del er større enn filen oppgir');
    out.set(chunk, length);
    length += chunk.length;
  };
  try {
    inflateRaw(packed, take);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('damaged', entry.name, error);
  }
  return out.subarray(0, length);
}
