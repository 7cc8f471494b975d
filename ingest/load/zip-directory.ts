import { Refusal } from '#domain/refusal.ts';

/** One line of a zip file's central directory. Offsets are in the file's own bytes. */
export type ZipEntry = {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the entry's local header starts. */
  readonly offset: number;
};

const END_SIGNATURE = 0x06054b50;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const ZIP64_LOCATOR_BYTES = 20;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

type Directory = {
  readonly entries: number;
  readonly size: number;
  readonly offset: number /** Where the directory must end at the latest. */;
  readonly limit: number;
};

/**
 * Reads the central directory only; nothing is unpacked.
 *
 * @param maximum more entries than this stops the reading
 * @returns the entries, or the number of entries when there are more than `maximum`
 * @throws Refusal damaged
 */
export function readZipDirectory(bytes: Uint8Array, maximum: number): ZipEntry[] | number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory === null) throw new Refusal('damaged', 'innholdslisten i filen mangler');
  if (directory.entries > maximum) return directory.entries;
  // Bytes put in front of a zip file move everything by the same amount.
  const shift = directory.limit - directory.size - directory.offset;
  if (shift < 0) throw new Refusal('damaged', 'innholdslisten i filen er ufullstendig');
  const entries: ZipEntry[] = [];
  let at = directory.offset + shift;
  while (at + ENTRY_BYTES <= directory.limit && view.getUint32(at, true) === ENTRY_SIGNATURE) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const end = at + ENTRY_BYTES + nameLength + extraLength + view.getUint16(at + 32, true);
    if (end > directory.limit) throw new Refusal('damaged', 'innholdslisten i filen er ufullstendig');
    entries.push(readEntry(bytes, view, at, nameLength, extraLength, shift));
    if (entries.length > maximum) return Math.max(entries.length, directory.entries);
    at = end;
  }
  if (entries.length !== directory.entries) throw new Refusal('damaged', 'innholdslisten i filen er ufullstendig');
  return entries;
}

/** True when the bytes hold the end record of a zip file. */
export function hasZipDirectory(bytes: Uint8Array): boolean {
  return findDirectory(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)) !== null;
}

function findDirectory(view: DataView): Directory | null {
  const lowest = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const plain: Directory = {
      entries: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
      limit: at,
    };
    if (plain.entries !== 0xffff && plain.size !== IN_ZIP64 && plain.offset !== IN_ZIP64) return plain;
    return findZip64Directory(view, at) ?? plain;
  }
  return null;
}

function findZip64Directory(view: DataView, end: number): Directory | null {
  const locator = end - ZIP64_LOCATOR_BYTES;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR_SIGNATURE) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > locator || view.getUint32(at, true) !== ZIP64_END_SIGNATURE) return null;
  return {
    entries: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
    limit: at,
  };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number, extraLength: number, shift: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + ENTRY_BYTES + nameLength;
  const wide = readZip64Sizes(view, at, nameEnd, nameEnd + extraLength);
  return {
    name: new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, nameEnd)),
    flags,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: wide.packedSize,
    size: wide.size,
    offset: wide.offset + shift,
  };
}

/** A field of all ones stands in the zip64 extra field instead, in the order size, packed size, offset. */
function readZip64Sizes(view: DataView, at: number, extraStart: number, extraEnd: number) {
  const sizes = { size: view.getUint32(at + 24, true), packedSize: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) };
  for (let field = extraStart; field + 4 <= extraEnd; ) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      const end = Math.min(field + 4 + length, extraEnd);
      let value = field + 4;
      for (const key of ['size', 'packedSize', 'offset'] as const) {
        if (sizes[key] !== IN_ZIP64 || value + 8 > end) continue;
        sizes[key] = Number(view.getBigUint64(value, true));
        value += 8;
      }
    }
    field += 4 + length;
  }
  return sizes;
}
