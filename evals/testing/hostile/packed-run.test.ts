import { crc32, inflateRawSync, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { packedRun, zlibRun } from './packed-run.ts';

const BEFORE = Buffer.from('<a>');
const AFTER = Buffer.from('</a>');

it('unpacks to the stated size and checksum', () => {
  const run = packedRun(BEFORE, 0x20, 3 * 1024 * 1024 + 17, AFTER);
  const unpacked = inflateRawSync(run.packed);
  expect(unpacked.length).toBe(run.size);
  expect(crc32(unpacked)).toBe(run.crc);
  expect(unpacked.subarray(0, 4).toString()).toBe('<a> ');
  expect(unpacked.subarray(-5).toString()).toBe(' </a>');
});

it('is a valid zlib stream, which checks the Adler sum', () => {
  const run = packedRun(BEFORE, 0x20, 5_000_000, AFTER);
  expect(inflateSync(zlibRun(run)).length).toBe(run.size);
});

it('packs a gigabyte to about a megabyte', () => {
  const run = packedRun(BEFORE, 0, 1024 ** 3, AFTER);
  expect(run.size).toBe(1024 ** 3 + 7);
  expect(run.packed.length).toBeLessThan(1_200_000);
});
