import { createHash } from 'node:crypto';
import { ArchiveError } from '#domain/archive-error.ts';

/** What latent semantic analysis has learnt from an archive. */
export type LsaModel = {
  /** The analyser whose terms the vocabulary holds. */
  readonly analyserId: string;
  /** Passages it was learnt from. */
  readonly passages: number;
  /** 1 or more. */
  readonly dimension: number;
  /** Distinct terms. */
  readonly vocabulary: readonly string[];
  /** One for each term. */
  readonly idf: Float32Array;
  /** Row-major, terms × dimension. */
  readonly vectors: Float32Array;
};

const MAGIC = 'ARKIVLSA';
const FORMAT = 1;
const DIGEST_LENGTH = 32;
/** Magic, format, dimension, terms, passages, length of the words; then the digest of all that follows it and the figures. */
const FIGURES_LENGTH = MAGIC.length + 5 * 4;
const HEADER_LENGTH = FIGURES_LENGTH + DIGEST_LENGTH;
const MAX_DIMENSION = 4_096;

/** Header, then the analyser's id and the terms (UTF-8, one a line), idf and vectors (32-bit little-endian floats). */
export function serialiseLsa(model: LsaModel): Uint8Array {
  const words = Buffer.from([model.analyserId, ...model.vocabulary].join('\n'), 'utf8');
  const body = Buffer.concat([words, floatBytes(model.idf), floatBytes(model.vectors)]);
  const figures = Buffer.alloc(FIGURES_LENGTH);
  figures.write(MAGIC, 'ascii');
  [FORMAT, model.dimension, model.vocabulary.length, model.passages, words.length].forEach((figure, index) => {
    figures.writeUInt32LE(figure, MAGIC.length + index * 4);
  });
  return Buffer.concat([figures, digest(figures, body), body]);
}

/** Reads what `serialiseLsa` wrote. @throws ArchiveError `index-refused` when a byte is not as it was written */
export function parseLsa(bytes: Uint8Array): LsaModel {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length < HEADER_LENGTH || buffer.toString('ascii', 0, MAGIC.length) !== MAGIC)
    throw refused('Filen er ikke en språkmodell fra Arkivsvar');
  const [format = 0, dimension = 0, terms = 0, passages = 0, wordsLength = 0] = [0, 1, 2, 3, 4].map((index) =>
    buffer.readUInt32LE(MAGIC.length + index * 4),
  );
  if (format !== FORMAT) throw refused(`Formatet er versjon ${format}, programmet leser versjon ${FORMAT}`);
  const figures = buffer.subarray(0, FIGURES_LENGTH);
  const body = buffer.subarray(HEADER_LENGTH);
  if (dimension < 1 || dimension > MAX_DIMENSION || body.length !== wordsLength + 4 * terms + 4 * terms * dimension) {
    throw refused('Størrelsene i filen stemmer ikke med lengden');
  }
  if (!digest(figures, body).equals(buffer.subarray(FIGURES_LENGTH, HEADER_LENGTH))) throw refused('Kontrollsummen stemmer ikke');
  const [analyserId = '', ...vocabulary] = body.toString('utf8', 0, wordsLength).split('\n');
  if (vocabulary.length !== terms) throw refused('Antall ord stemmer ikke');
  const idf = floats(body.subarray(wordsLength, wordsLength + 4 * terms));
  const vectors = floats(body.subarray(wordsLength + 4 * terms));
  return { analyserId, passages, dimension, vocabulary, idf, vectors };
}

function digest(figures: Uint8Array, body: Uint8Array): Buffer {
  return createHash('sha256').update(figures).update(body).digest();
}

function floatBytes(values: Float32Array): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  values.forEach((value, index) => {
    view.setFloat32(index * 4, value, true);
  });
  return bytes;
}

function floats(bytes: Buffer): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: bytes.length / 4 }, (_, index) => view.getFloat32(index * 4, true));
}

function refused(reason: string): ArchiveError {
  return new ArchiveError('index-refused', `Den lagrede språkmodellen brukes ikke: ${reason}.`, 'Modellen læres på nytt av arkivet.');
}
