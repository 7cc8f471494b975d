import { constants, crc32, deflateRawSync } from 'node:zlib';

/** `before`, then `count` times the byte `fill`, then `after`, packed without ever holding it unpacked. */
export type PackedRun = {
  /** Raw deflate. */
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly adler: number;
};

const BLOCK = 1024 * 1024;
const ADLER_MODULUS = 65_521;

export function packedRun(before: Uint8Array, fill: number, count: number, after: Uint8Array): PackedRun {
  const block = new Uint8Array(BLOCK).fill(fill);
  // A full flush ends on a whole byte and forgets what came before, so the packed block can be repeated as it stands.
  const packedBlock = deflateRawSync(block, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const blocks = Math.floor(count / BLOCK);
  const rest = block.subarray(0, count - blocks * BLOCK);
  const pieces: Uint8Array[] = [deflateRawSync(before, { finishFlush: constants.Z_FULL_FLUSH })];
  let crc = crc32(before);
  for (let n = 0; n < blocks; n++) {
    pieces.push(packedBlock);
    crc = crc32(block, crc);
  }
  pieces.push(deflateRawSync(Buffer.concat([rest, after]), { level: 9 }));
  crc = crc32(after, crc32(rest, crc));
  return { packed: Buffer.concat(pieces), size: before.length + count + after.length, crc, adler: adlerOf(before, fill, count, after) };
}

/** The same run as a zlib stream, which is what FlateDecode in PDF holds. */
export function zlibRun(run: PackedRun): Uint8Array {
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(run.adler);
  return Buffer.concat([Buffer.from([0x78, 0xda]), run.packed, checksum]);
}

/** Adler-32 (RFC 1950 §8.2), the run itself by the sum of an arithmetic series. */
function adlerOf(before: Uint8Array, fill: number, count: number, after: Uint8Array): number {
  const modulus = BigInt(ADLER_MODULUS);
  let [a, b] = adlerBytes(1, 0, before);
  const n = BigInt(count);
  b = Number((BigInt(b) + n * BigInt(a) + (BigInt(fill) * n * (n + 1n)) / 2n) % modulus);
  a = Number((BigInt(a) + n * BigInt(fill)) % modulus);
  [a, b] = adlerBytes(a, b, after);
  return ((b << 16) | a) >>> 0;
}

function adlerBytes(a: number, b: number, bytes: Uint8Array): [number, number] {
  for (const byte of bytes) {
    a = (a + byte) % ADLER_MODULUS;
    b = (b + a) % ADLER_MODULUS;
  }
  return [a, b];
}
