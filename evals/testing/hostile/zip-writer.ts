import { crc32, deflateRawSync } from 'node:zlib';
import type { PackedRun } from './packed-run.ts';

/** One entry of a zip, every field as it will be written, right or wrong. */
export type ZipPart = {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly method: 0 | 8;
  readonly crc: number;
  /** The unpacked size the headers state. */
  readonly size: number;
  /** Unix mode, for a symbolic link. */
  readonly mode?: number;
  /** Stated in a zip64 field instead of `size`. */
  readonly zip64Size?: bigint;
  /** Points at the local header of the part with this number instead of having one of its own. */
  readonly sharesWith?: number;
};

export type ZipShape = { readonly before?: Uint8Array; readonly after?: Uint8Array; readonly directory?: 'missing' };

export function part(name: string, content: string | Uint8Array): ZipPart {
  const bytes = Buffer.from(content);
  return { name, packed: deflateRawSync(bytes), method: 8, crc: crc32(bytes), size: bytes.length };
}

export function runPart(name: string, run: PackedRun): ZipPart {
  return { name, packed: run.packed, method: 8, crc: run.crc, size: run.size };
}

export function zipOf(parts: readonly ZipPart[], shape: ZipShape = {}): Uint8Array {
  const before = shape.before ?? new Uint8Array(0);
  const pieces: Uint8Array[] = [before];
  const offsets: number[] = [];
  let position = before.length;
  for (const entry of parts) {
    const shared = entry.sharesWith === undefined ? undefined : offsets[entry.sharesWith];
    offsets.push(shared ?? position);
    if (shared !== undefined) continue;
    const header = localHeader(entry);
    pieces.push(header, entry.packed);
    position += header.length + entry.packed.length;
  }
  if (shape.directory !== 'missing') {
    const directory = Buffer.concat(parts.map((entry, n) => centralHeader(entry, offsets[n] ?? 0)));
    pieces.push(directory, endOfDirectory(parts.length, directory.length, position));
  }
  if (shape.after !== undefined) pieces.push(shape.after);
  return Buffer.concat(pieces);
}

/** 2026-01-02 00:00, so that the same parts give the same bytes. */
const DOS_DATE = ((2026 - 1980) << 9) | (1 << 5) | 2;
const UTF8_NAMES = 0x0800;

function localHeader(entry: ZipPart): Uint8Array {
  const name = Buffer.from(entry.name);
  const extra = zip64Field(entry);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  writeCommon(header, 4, entry, name.length, extra.length);
  return Buffer.concat([header, name, extra]);
}

function centralHeader(entry: ZipPart, offset: number): Uint8Array {
  const name = Buffer.from(entry.name);
  const extra = zip64Field(entry);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  // Made on Unix, so that the mode in the external attributes counts.
  header.writeUInt16LE((3 << 8) | 45, 4);
  writeCommon(header, 6, entry, name.length, extra.length);
  header.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 38);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name, extra]);
}

/** The fields both headers share, from «version needed» on. */
function writeCommon(header: Buffer, at: number, entry: ZipPart, nameLength: number, extraLength: number): void {
  const large = entry.zip64Size !== undefined;
  header.writeUInt16LE(large ? 45 : 20, at);
  header.writeUInt16LE(UTF8_NAMES, at + 2);
  header.writeUInt16LE(entry.method, at + 4);
  header.writeUInt16LE(DOS_DATE, at + 8);
  header.writeUInt32LE(entry.crc, at + 10);
  header.writeUInt32LE(large ? 0xffffffff : entry.packed.length, at + 14);
  header.writeUInt32LE(large ? 0xffffffff : entry.size, at + 18);
  header.writeUInt16LE(nameLength, at + 22);
  header.writeUInt16LE(extraLength, at + 24);
}

function zip64Field(entry: ZipPart): Uint8Array {
  if (entry.zip64Size === undefined) return new Uint8Array(0);
  const field = Buffer.alloc(20);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(16, 2);
  field.writeBigUInt64LE(entry.zip64Size, 4);
  field.writeBigUInt64LE(BigInt(entry.packed.length), 12);
  return field;
}

function endOfDirectory(count: number, length: number, offset: number): Uint8Array {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
