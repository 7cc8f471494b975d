import { createHash, randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { ArchiveError } from '#domain/archive-error.ts';
import { type ReadHnswGraph, readHnswGraph } from './hnsw-graph.ts';
import { createHnswPassageIndex, type HnswPassageIndex } from './hnsw-passage-index.ts';
import { checkHnswPayload } from './hnsw-payload.ts';

/** What the index in a file must belong to; anything else is refused. */
export type HnswIdentity = {
  readonly embedderId: string;
  readonly dimension: number;
  /** Vectors that should be in it. */
  readonly count: number;
};

const MAGIC = Buffer.from('ARKIVIDX', 'ascii');
const FORMAT = 1;
const DIGEST_LENGTH = 32;
/** Magic, format, dimension, length of the embedder's id, then count, labels, zero rows and graph bytes (8 bytes each), SHA-256. */
const FIXED_LENGTH = MAGIC.length + 3 * 4 + 4 * 8 + DIGEST_LENGTH;
const DIGEST_OFFSET = FIXED_LENGTH - DIGEST_LENGTH;
const MAX_ID_LENGTH = 1_024;

/**
 * Writes the index with what it belongs to and a checksum over all of it: to a temporary file first, forced to disk, then
 * renamed, so that `file` is always whole.
 *
 * @throws ArchiveError `data-unwritable`
 */
export function saveHnswIndex(index: HnswPassageIndex, file: string, embedderId: string): void {
  const temporary = `${file}.${randomUUID()}.tmp`;
  const native = `${file}.${randomUUID()}.graph.tmp`;
  try {
    const { rows, zeroRows } = index.labels();
    let graph = Buffer.alloc(0);
    if (rows.length > 0) {
      index.graph().write(native);
      graph = readFileSync(native);
    }
    const id = Buffer.from(embedderId, 'utf8');
    const fixed = Buffer.alloc(DIGEST_OFFSET);
    MAGIC.copy(fixed);
    [FORMAT, index.dimension, id.length].forEach((value, place) => fixed.writeUInt32LE(value, MAGIC.length + place * 4));
    [index.size, rows.length, zeroRows.length, graph.length].forEach((value, place) => {
      fixed.writeBigUInt64LE(BigInt(value), MAGIC.length + 12 + place * 8);
    });
    const rest = Buffer.concat([id, numbers([...rows, ...zeroRows]), graph]);
    writeWhole(temporary, [fixed, digest(fixed, rest), rest]);
    renameSync(temporary, file);
  } catch (cause) {
    throw new ArchiveError(
      'data-unwritable',
      `Vektorindeksen kunne ikke lagres som «${file}».`,
      'Kontroller at disken ikke er full og at mappen kan skrives til.',
      cause,
    );
  } finally {
    rmSync(temporary, { force: true });
    rmSync(native, { force: true });
  }
}

/** What the index in a file says it belongs to, from its first bytes; null when there is none. Nothing is checked yet. */
export function readHnswIdentity(file: string): HnswIdentity | null {
  if (!existsSync(file)) return null;
  const head = Buffer.alloc(FIXED_LENGTH + MAX_ID_LENGTH);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, head, 0, head.length, 0);
  } finally {
    closeSync(handle);
  }
  const idLength = head.readUInt32LE(MAGIC.length + 8);
  if (!head.subarray(0, MAGIC.length).equals(MAGIC) || head.readUInt32LE(MAGIC.length) !== FORMAT || idLength > MAX_ID_LENGTH) return null;
  return {
    embedderId: head.toString('utf8', FIXED_LENGTH, FIXED_LENGTH + idLength),
    dimension: head.readUInt32LE(MAGIC.length + 4),
    count: Number(head.readBigUInt64LE(MAGIC.length + 12)),
  };
}

/**
 * Reads what `saveHnswIndex` wrote. Header, identity, checksum and every size in the graph are checked before `readGraph` – the
 * native reader – sees a byte.
 *
 * @throws ArchiveError `index-refused` with the reason; the caller builds the index anew from the stored vectors
 */
export function loadHnswIndex(file: string, expected: HnswIdentity, readGraph: ReadHnswGraph = readHnswGraph): HnswPassageIndex {
  if (!existsSync(file)) throw refused('filen finnes ikke');
  const bytes = readFileSync(file);
  const { rows, zeroRows, graph } = checkedParts(bytes, expected);
  if (rows.length === 0) return restoreEmpty(expected, zeroRows, graph);
  const payload = checkHnswPayload(graph, expected.dimension, rows.length);
  if (typeof payload === 'string') throw refused(payload);
  if (payload.removed.some((removed, label) => removed !== (rows[label] ?? -1) < 0))
    throw refused('fjernede rader stemmer ikke med grafen');
  const entries = payload.vectors.map((vector, label) => ({ row: rows[label] ?? -1, vector })).filter(({ row }) => row >= 0);
  const native = `${file}.${randomUUID()}.graph.tmp`;
  try {
    writeFileSync(native, graph);
    return createHnswPassageIndex({
      dimension: expected.dimension,
      restored: { rows, zeroRows, entries, graph: readGraph(native, expected.dimension) },
    });
  } catch (cause) {
    throw refused('grafen lot seg ikke lese inn', cause);
  } finally {
    rmSync(native, { force: true });
  }
}

type Parts = { readonly rows: readonly number[]; readonly zeroRows: readonly number[]; readonly graph: Buffer };

function checkedParts(bytes: Buffer, expected: HnswIdentity): Parts {
  if (bytes.length < FIXED_LENGTH || !bytes.subarray(0, MAGIC.length).equals(MAGIC))
    throw refused('filen er ikke en vektorindeks fra Arkivsvar');
  const [format = 0, dimension = 0, idLength = 0] = [0, 1, 2].map((place) => bytes.readUInt32LE(MAGIC.length + place * 4));
  if (format !== FORMAT) throw refused(`formatet er versjon ${format}, programmet leser versjon ${FORMAT}`);
  const sizes = [0, 1, 2, 3].map((place) => bytes.readBigUInt64LE(MAGIC.length + 12 + place * 8));
  if (idLength > MAX_ID_LENGTH || sizes.some((size) => size > BigInt(bytes.length)))
    throw refused('størrelsene i filen er utenfor grensene');
  const [count = 0, labels = 0, zeros = 0, graphLength = 0] = sizes.map(Number);
  if (bytes.length !== FIXED_LENGTH + idLength + 8 * (labels + zeros) + graphLength) throw refused('filen har ikke den lengden den oppgir');
  const rest = bytes.subarray(FIXED_LENGTH);
  if (!digest(bytes.subarray(0, DIGEST_OFFSET), rest).equals(bytes.subarray(DIGEST_OFFSET, FIXED_LENGTH)))
    throw refused('kontrollsummen stemmer ikke');
  const embedderId = rest.toString('utf8', 0, idLength);
  if (embedderId !== expected.embedderId)
    throw refused(`den er laget med språkmodellen «${embedderId}», arkivet bruker «${expected.embedderId}»`);
  if (dimension !== expected.dimension) throw refused(`vektorene har ${dimension} tall, arkivets har ${expected.dimension}`);
  if (count !== expected.count) throw refused(`den har ${count} avsnitt, arkivet har ${expected.count}`);
  const rows = readNumbers(rest, idLength, labels);
  const zeroRows = readNumbers(rest, idLength + 8 * labels, zeros);
  const live = [...rows.filter((row) => row !== -1), ...zeroRows];
  if (live.length !== count || new Set(live).size !== count || !live.every((row) => Number.isSafeInteger(row) && row >= 0)) {
    throw refused('radnumrene er ikke hele og ulike');
  }
  return { rows, zeroRows, graph: rest.subarray(idLength + 8 * (labels + zeros)) };
}

function restoreEmpty(expected: HnswIdentity, zeroRows: readonly number[], graph: Buffer): HnswPassageIndex {
  if (graph.length > 0) throw refused('den har en graf uten rader');
  const index = createHnswPassageIndex({ dimension: expected.dimension });
  index.add(zeroRows.map((row) => ({ row, vector: new Float32Array(expected.dimension) })));
  return index;
}

function writeWhole(file: string, parts: readonly Buffer[]): void {
  const handle = openSync(file, 'wx');
  try {
    for (const part of parts) writeFileSync(handle, part);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function digest(fixed: Uint8Array, rest: Uint8Array): Buffer {
  return createHash('sha256').update(fixed).update(rest).digest();
}

function numbers(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 8);
  values.forEach((value, place) => bytes.writeDoubleLE(value, place * 8));
  return bytes;
}

function readNumbers(bytes: Buffer, from: number, count: number): number[] {
  return Array.from({ length: count }, (_, place) => bytes.readDoubleLE(from + place * 8));
}

function refused(reason: string, cause?: unknown): ArchiveError {
  return new ArchiveError(
    'index-refused',
    `Den lagrede vektorindeksen brukes ikke: ${reason}.`,
    'Indeksen bygges på nytt fra arkivet.',
    cause,
  );
}
