import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type HnswIdentity, loadHnswIndex, saveHnswIndex } from './hnsw-file.ts';
import { type ReadHnswGraph, readHnswGraph } from './hnsw-graph.ts';
import { createHnswPassageIndex } from './hnsw-passage-index.ts';
import { clusteredEntries } from '../../evals/testing/contracts/passage-index.contract.ts';
import { randomNumbers } from './random-numbers.ts';

const DIMENSION = 16;
const folder = mkdtempSync(join(tmpdir(), 'arkiv-index-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const entries = clusteredEntries(400, DIMENSION);
const index = createHnswPassageIndex({ dimension: DIMENSION });
index.add(entries);
index.remove([3, 77]);
index.add([{ row: 5_000_000_000, vector: new Float32Array(DIMENSION) }]);
const file = join(folder, 'vektorer.idx');
const identity: HnswIdentity = { embedderId: 'lsa-1:norsk-1:å', dimension: DIMENSION, count: 399 };
saveHnswIndex(index, file, identity.embedderId);
const whole = readFileSync(file);

/** The fixed part is 84 bytes: 20 + 4 × 8 + 32 of digest; then the id, the rows and the graph. */
const DIGEST_AT = 52;
const GRAPH_AT = 84 + Buffer.byteLength(identity.embedderId) + 8 * (400 + 1);

/** Counts how often the native reader is called, and says so whatever it is given. */
function spy(): { readonly read: ReadHnswGraph; calls(): number } {
  let count = 0;
  return {
    read: (path, dimension) => {
      count++;
      return readHnswGraph(path, dimension);
    },
    calls: () => count,
  };
}

function expectRefused(bytes: Uint8Array, expected: HnswIdentity = identity, reason = /./u): void {
  const damaged = join(folder, 'skadet.idx');
  writeFileSync(damaged, bytes);
  const reader = spy();
  expect(() => loadHnswIndex(damaged, expected, reader.read)).toThrow(
    expect.objectContaining({ code: 'index-refused', message: expect.stringMatching(reason) }),
  );
  expect(reader.calls()).toBe(0);
}

/** The bytes changed by `change`, with a checksum that matches. */
function crafted(change: (bytes: Buffer) => void): Buffer {
  const bytes = Buffer.from(whole);
  change(bytes);
  createHash('sha256').update(bytes.subarray(0, DIGEST_AT)).update(bytes.subarray(84)).digest().copy(bytes, DIGEST_AT);
  return bytes;
}

describe('stored vector index', () => {
  it('comes back with the same rows and the same answers, and leaves no temporary file', () => {
    const reader = spy();
    const back = loadHnswIndex(file, identity, reader.read);
    expect(reader.calls()).toBe(1);
    expect(back.size).toBe(399);
    for (const { vector } of entries.slice(0, 40)) {
      expect(back.search(vector, 5)).toEqual(index.search(vector, 5));
      expect(back.search(vector, 5, (row) => row % 7 === 0)).toEqual(index.search(vector, 5, (row) => row % 7 === 0));
    }
    back.add(clusteredEntries(450, DIMENSION, 5));
    back.remove([5_000_000_000]);
    expect(back.size).toBe(450);
    expect(readdirSync(folder)).toEqual(['vektorer.idx']);
  });

  it('can be stored empty', () => {
    const empty = join(folder, 'tom.idx');
    saveHnswIndex(createHnswPassageIndex({ dimension: 4 }), empty, 'e');
    const back = loadHnswIndex(empty, { embedderId: 'e', dimension: 4, count: 0 });
    expect([back.size, back.search(Float32Array.of(1, 0, 0, 0), 3)]).toEqual([0, []]);
    rmSync(empty);
  });

  it('is refused in plain Norwegian when it belongs to something else or is not there', () => {
    expectRefused(
      whole,
      { ...identity, embedderId: 'ollama:annen' },
      /laget med språkmodellen «lsa-1:norsk-1:å», arkivet bruker «ollama:annen»/u,
    );
    expectRefused(whole, { ...identity, dimension: 17 }, /vektorene har 16 tall, arkivets har 17/u);
    expectRefused(whole, { ...identity, count: 400 }, /den har 399 avsnitt, arkivet har 400/u);
    expectRefused(
      crafted((bytes) => bytes.writeUInt32LE(2, 8)),
      identity,
      /versjon 2, programmet leser versjon 1/u,
    );
    expect(() => loadHnswIndex(join(folder, 'borte.idx'), identity)).toThrow(expect.objectContaining({ code: 'index-refused' }));
  });

  it('is refused before the native reader in 500 cases of cut files and inverted bits', () => {
    const next = randomNumbers(42);
    for (let round = 0; round < 250; round++) {
      expectRefused(whole.subarray(0, Math.floor(next() * whole.length)));
      const inverted = Buffer.from(whole);
      // Every second one in the first 200 bytes, where the figures stand.
      const place = Math.floor(next() * (round % 2 === 0 ? 200 : whole.length));
      inverted[place] = (inverted[place] ?? 0) ^ (1 << (round % 8));
      expectRefused(inverted);
    }
  });

  it('is refused when it is empty, zeroed, longer or something else', () => {
    expectRefused(Buffer.alloc(0));
    expectRefused(Buffer.from(whole).fill(0, 0, 84));
    expectRefused(Buffer.from(whole).fill(0));
    expectRefused(Buffer.concat([whole, Buffer.alloc(1)]));
    expectRefused(Buffer.from('%PDF-1.7 '.repeat(50)));
  });

  const big =
    (offset: number, value: bigint) =>
    (bytes: Buffer): void => {
      bytes.writeBigUInt64LE(value, GRAPH_AT + offset);
    };
  const element = 132 + DIMENSION * 4 + 8;
  it.each<[string, (bytes: Buffer) => void]>([
    ['capacity below the count (hnswlib 673)', big(8, 1n)],
    ['capacity of 16 GB (chroma 7011)', big(8, 16_000_000_000n)],
    ['capacity beyond 64 bits signed', big(8, 2n ** 64n - 1n)],
    ['another count', big(16, 399n)],
    ['a huge count', big(16, 2n ** 63n)],
    ['larger elements', big(24, 2n ** 32n)],
    ['another label offset', big(32, 4n)],
    ['another data offset', big(40, 0n)],
    ['a level-0 offset', big(0, 64n)],
    ['more links', big(56, 1_000n)],
    ['more links on level 0', big(64, 1_000n)],
    ['another M', big(72, 0n)],
    ['another ef', big(88, 2n ** 40n)],
    ['a negative top level', (bytes) => bytes.writeInt32LE(-1, GRAPH_AT + 48)],
    ['a top level that no element has', (bytes) => bytes.writeInt32LE(29, GRAPH_AT + 48)],
    ['an entry point outside', (bytes) => bytes.writeUInt32LE(400, GRAPH_AT + 52)],
    ['a level multiplier that is not a number', (bytes) => bytes.writeDoubleLE(Number.NaN, GRAPH_AT + 80)],
    ['a link out of the graph', (bytes) => bytes.writeUInt32LE(400, GRAPH_AT + 96 + 4)],
    ['too many links', (bytes) => bytes.writeUInt16LE(33, GRAPH_AT + 96)],
    ['a label used twice', (bytes) => bytes.writeBigUInt64LE(1n, GRAPH_AT + 96 + element - 8)],
    ['a label outside', (bytes) => bytes.writeBigUInt64LE(2n ** 60n, GRAPH_AT + 96 + element - 8)],
    ['a vector that is not a number', (bytes) => bytes.writeFloatLE(Number.NaN, GRAPH_AT + 96 + 132)],
    ['a row marked removed that is not', (bytes) => bytes.writeUInt8(1, GRAPH_AT + 96 + 2)],
    ['an upper level longer than the file', (bytes) => bytes.writeUInt32LE(68_000, GRAPH_AT + 96 + 400 * element)],
    ['a row used twice', (bytes) => bytes.writeDoubleLE(1, GRAPH_AT - 8 * 401)],
    ['a row that is not whole', (bytes) => bytes.writeDoubleLE(0.5, GRAPH_AT - 8 * 401)],
    ['more labels than there is room for', (bytes) => bytes.writeBigUInt64LE(2n ** 62n, 28)],
    ['a graph length that does not fit', (bytes) => bytes.writeBigUInt64LE(7n, 44)],
  ])('is refused before the native reader with a matching checksum and %s', (_, change) => {
    expectRefused(crafted(change));
  });

  it('says so when it cannot be written, and leaves the old file', () => {
    const nowhere = join(folder, 'finnes-ikke', 'vektorer.idx');
    expect(() => saveHnswIndex(index, nowhere, 'e')).toThrow(expect.objectContaining({ code: 'data-unwritable' }));
    expect(readFileSync(file).equals(whole)).toBe(true);
  });
});
