import { HNSW_EF_CONSTRUCTION, HNSW_LINKS } from './hnsw-graph.ts';

/** What hnswlib wrote, in its own layout (hnswalg.h `saveIndex`, 64-bit little-endian): the figures, level 0, the upper levels. */
export type HnswPayload = { readonly vectors: readonly Float32Array[]; readonly removed: readonly boolean[] };

const FIGURES_LENGTH = 96;
const LINKS_LEVEL_0 = HNSW_LINKS * 2;
const LINKS_LEVEL_0_LENGTH = LINKS_LEVEL_0 * 4 + 4;
const LINKS_LENGTH = HNSW_LINKS * 4 + 4;
const LABEL_LENGTH = 8;
/** hnswlib draws levels from an exponential distribution; 1/ln 16 per level makes 30 impossible in practice. */
const MAX_LEVEL = 30;
/** Places allocated for each one in use, and to begin with; an index never has more. */
const MAX_CAPACITY_FACTOR = 4;
const FREE_CAPACITY = 2_048;
/** Bit in the third byte of an element's level-0 links. */
const REMOVED = 1;

/**
 * Follows every size, label and link that the native reader would trust, so that it can be let loose on the bytes.
 *
 * @returns the vectors by label, or a Norwegian clause that says what is wrong
 */
export function checkHnswPayload(bytes: Buffer, dimension: number, labels: number): HnswPayload | string {
  if (bytes.length < FIGURES_LENGTH) return 'grafen er for kort';
  const elementLength = LINKS_LEVEL_0_LENGTH + dimension * 4 + LABEL_LENGTH;
  const maxLevel = bytes.readInt32LE(48);
  const entry = bytes.readUInt32LE(52);
  const expected: readonly (readonly [offset: number, value: number])[] = [
    [0, 0],
    [16, labels],
    [24, elementLength],
    [32, elementLength - LABEL_LENGTH],
    [40, LINKS_LEVEL_0_LENGTH],
    [56, HNSW_LINKS],
    [64, LINKS_LEVEL_0],
    [72, HNSW_LINKS],
    [88, HNSW_EF_CONSTRUCTION],
  ];
  if (expected.some(([offset, value]) => bytes.readBigUInt64LE(offset) !== BigInt(value))) return 'grafens størrelser er ikke som ventet';
  const capacity = bytes.readBigUInt64LE(8);
  if (capacity < BigInt(labels) || capacity > BigInt(labels * MAX_CAPACITY_FACTOR + FREE_CAPACITY))
    return 'grafens kapasitet er utenfor grensene';
  // Put so that what is not a number is refused too.
  if (!(Math.abs(bytes.readDoubleLE(80) - 1 / Math.log(HNSW_LINKS)) < 1e-12)) return 'grafens nivåfordeling er ikke som ventet';
  if (labels < 1 || entry >= labels || maxLevel < 0 || maxLevel > MAX_LEVEL) return 'grafens inngang er utenfor grensene';
  if (bytes.length < FIGURES_LENGTH + labels * elementLength + labels * 4) return 'grafen er kortere enn størrelsene sier';
  const levels = readLevels(bytes, FIGURES_LENGTH + labels * elementLength, labels, maxLevel);
  if (levels === null || levels.level[entry] !== maxLevel) return 'grafens nivåer stemmer ikke med lengden';
  if (!linksHold(bytes, levels, labels, elementLength)) return 'grafen har lenker som peker ut av den';
  return readElements(bytes, dimension, labels, elementLength) ?? 'grafens rader er ikke hele og ulike';
}

type Levels = { readonly level: Uint8Array /** Offset of the first upper level of each element. */; readonly offset: Float64Array };

function readLevels(bytes: Buffer, from: number, labels: number, maxLevel: number): Levels | null {
  const level = new Uint8Array(labels);
  const offset = new Float64Array(labels);
  let place = from;
  for (let element = 0; element < labels; element++) {
    if (place + 4 > bytes.length) return null;
    const length = bytes.readUInt32LE(place);
    place += 4;
    if (length % LINKS_LENGTH !== 0 || length > maxLevel * LINKS_LENGTH || place + length > bytes.length) return null;
    level[element] = length / LINKS_LENGTH;
    offset[element] = place;
    place += length;
  }
  return place === bytes.length ? { level, offset } : null;
}

/** A link on a level must lead to an element that has that level: the native search follows it without asking. */
function linksHold(bytes: Buffer, levels: Levels, labels: number, elementLength: number): boolean {
  for (let element = 0; element < labels; element++) {
    const upper = levels.level[element] ?? 0;
    for (let level = 0; level <= upper; level++) {
      const place = level === 0 ? FIGURES_LENGTH + element * elementLength : (levels.offset[element] ?? 0) + (level - 1) * LINKS_LENGTH;
      const count = bytes.readUInt16LE(place);
      if (count > (level === 0 ? LINKS_LEVEL_0 : HNSW_LINKS)) return false;
      for (let link = 0; link < count; link++) {
        const target = bytes.readUInt32LE(place + 4 + link * 4);
        if (target >= labels || (levels.level[target] ?? 0) < level) return false;
      }
    }
  }
  return true;
}

function readElements(bytes: Buffer, dimension: number, labels: number, elementLength: number): HnswPayload | null {
  const vectors: Float32Array[] = [];
  const removed: boolean[] = [];
  for (let element = 0; element < labels; element++) {
    const place = FIGURES_LENGTH + element * elementLength;
    const label = bytes.readBigUInt64LE(place + elementLength - LABEL_LENGTH);
    if (label >= BigInt(labels) || vectors[Number(label)] !== undefined) return null;
    const vector = new Float32Array(dimension);
    for (let index = 0; index < dimension; index++) vector[index] = bytes.readFloatLE(place + LINKS_LEVEL_0_LENGTH + index * 4);
    if (!vector.every(Number.isFinite)) return null;
    vectors[Number(label)] = vector;
    removed[Number(label)] = ((bytes[place + 2] ?? 0) & REMOVED) !== 0;
  }
  return { vectors, removed };
}
