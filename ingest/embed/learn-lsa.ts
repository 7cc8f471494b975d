import { product, transposedProduct } from './dense-products.ts';
import type { LsaModel } from './lsa-model.ts';
import { normalNumbers, randomNumbers } from './random-numbers.ts';
import { symmetricEigen } from './symmetric-eigen.ts';
import { type TermMatrix, termMatrix, type VocabularyLimits } from './term-matrix.ts';

export type LsaOptions = Partial<VocabularyLimits> & {
  /** Id of the analyser the terms come from; kept in the model, which works with no other. */
  readonly analyserId: string;
  /** Most dimensions, 1–1024. */
  readonly dimension?: number;
  readonly seed?: number;
};

/** Range 64–300 in the literature (Deerwester 1990 used 100). */
const DIMENSION = 128;
const MIN_DOCUMENT_FREQUENCY = 2;
const VOCABULARY_SIZE = 50_000;
/** Halko et al. 2011 § 4.2: five to ten extra directions are enough. */
const OVERSAMPLING = 10;
/** Halko et al. 2011 § 4.5: two are enough where singular values fall slowly, as those of text do. */
const POWER_ITERATIONS = 2;
/** Directions with less than this share of the strongest one's energy are noise of rounding. */
const NEGLIGIBLE = 1e-9;
const SEED = 20_240_829;

/**
 * Latent semantic analysis learnt from the archive itself (Deerwester, Dumais, Furnas, Landauer and Harshman 1990): the first
 * right singular vectors V of the passages × terms matrix A of unit-length TF-IDF rows. Found by randomised subspace iteration
 * (Halko, Martinsson and Tropp 2011, algorithm 4.4) on AᵀA: Y = AᵀA·Ω, orthonormalised after each of the power iterations, then
 * the eigenvectors of QᵀAᵀAQ turn Q into V. The same passages in the same order and the same seed give the same model.
 * Runs to the end without waiting: in a large archive, call it from a worker.
 *
 * @param passages the terms of each passage; function words are left out here
 */
export function learnLsa(passages: Iterable<readonly string[]>, options: LsaOptions): LsaModel {
  const matrix = termMatrix(passages, {
    minDocumentFrequency: options.minDocumentFrequency ?? MIN_DOCUMENT_FREQUENCY,
    vocabularySize: options.vocabularySize ?? VOCABULARY_SIZE,
  });
  const wanted = Math.min(options.dimension ?? DIMENSION, matrix.passages, matrix.vocabulary.length);
  const { vectors, dimension } = rightSingularVectors(matrix, wanted, options.seed ?? SEED);
  return {
    analyserId: options.analyserId,
    passages: matrix.passages,
    dimension,
    vocabulary: matrix.vocabulary,
    idf: matrix.idf,
    vectors,
  };
}

/** Row-major, terms × dimension; at least one dimension, all zero when there is nothing to learn from. */
function rightSingularVectors(matrix: TermMatrix, wanted: number, seed: number): { vectors: Float32Array; dimension: number } {
  const terms = matrix.vocabulary.length;
  const sampled = Math.min(wanted + OVERSAMPLING, terms);
  const normal = normalNumbers(randomNumbers(seed));
  let y = timesGram(matrix, Float32Array.from({ length: terms * sampled }, normal), sampled);
  let found: Basis = { basis: y, rank: sampled };
  for (let iteration = 1; iteration <= POWER_ITERATIONS; iteration++) {
    found = orthonormalise(y, terms, found.rank);
    y = timesGram(matrix, found.basis, found.rank);
  }
  const { basis, rank } = found;
  if (rank === 0) return { vectors: new Float32Array(terms), dimension: 1 };
  const { values, vectors: turn } = symmetricEigen(symmetrical(transposedProduct(basis, y, terms, rank), rank), rank);
  const strong = values.filter((value) => value > NEGLIGIBLE * (values[0] ?? 0)).length;
  const dimension = Math.max(1, Math.min(wanted, strong));
  return { vectors: product(basis, firstColumns(turn, rank, dimension), terms, rank, dimension), dimension };
}

/** AᵀA·Q, one passage at a time, so that A·Q is never held. */
function timesGram(matrix: TermMatrix, q: Float32Array, width: number): Float32Array {
  const { starts, ids, weights } = matrix;
  const y = new Float32Array(q.length);
  const row = new Float64Array(width);
  for (let passage = 0; passage < matrix.passages; passage++) {
    const from = starts[passage] ?? 0;
    const to = starts[passage + 1] ?? 0;
    row.fill(0);
    let place = from;
    for (; place + 3 < to; place += 4) {
      const w0 = weights[place] ?? 0;
      const w1 = weights[place + 1] ?? 0;
      const w2 = weights[place + 2] ?? 0;
      const w3 = weights[place + 3] ?? 0;
      const q0 = (ids[place] ?? 0) * width;
      const q1 = (ids[place + 1] ?? 0) * width;
      const q2 = (ids[place + 2] ?? 0) * width;
      const q3 = (ids[place + 3] ?? 0) * width;
      for (let column = 0; column < width; column++) {
        row[column] =
          (row[column] ?? 0) +
          w0 * (q[q0 + column] ?? 0) +
          w1 * (q[q1 + column] ?? 0) +
          w2 * (q[q2 + column] ?? 0) +
          w3 * (q[q3 + column] ?? 0);
      }
    }
    for (; place < to; place++) {
      const offset = (ids[place] ?? 0) * width;
      const weight = weights[place] ?? 0;
      for (let column = 0; column < width; column++) row[column] = (row[column] ?? 0) + weight * (q[offset + column] ?? 0);
    }
    for (place = from; place < to; place++) {
      const offset = (ids[place] ?? 0) * width;
      const weight = weights[place] ?? 0;
      for (let column = 0; column < width; column++) y[offset + column] = (y[offset + column] ?? 0) + weight * (row[column] ?? 0);
    }
  }
  return y;
}

/** Rounding makes QᵀY a little lopsided; the mean with its transpose is not. */
function symmetrical(matrix: Float64Array, size: number): Float64Array {
  return matrix.map((value, index) => (value + (matrix[(index % size) * size + Math.floor(index / size)] ?? 0)) / 2);
}

function firstColumns(matrix: Float64Array, size: number, columns: number): Float64Array {
  return Float64Array.from({ length: size * columns }, (_, index) => matrix[Math.floor(index / columns) * size + (index % columns)] ?? 0);
}

/** Directions with less than this share of the strongest one's energy depend on the others; above what 32-bit rounding leaves. */
const DEPENDENT = 1e-10;

type Basis = { readonly basis: Float32Array; readonly rank: number };

/**
 * Orthonormal columns spanning the columns of `matrix` (row-major, rows × columns), through the eigenvectors of its scaled Gram
 * matrix (Stathopoulos and Wu 2002, SVQB). Dependent directions are left out; `basis` is row-major, rows × `rank`.
 */
function orthonormalise(matrix: Float32Array, rows: number, columns: number): Basis {
  const gram = transposedProduct(matrix, matrix, rows, columns);
  const scale = Float64Array.from({ length: columns }, (_, index) => {
    const square = gram[index * columns + index] ?? 0;
    return square > 0 ? 1 / Math.sqrt(square) : 0;
  });
  const scaled = gram.map((value, index) => value * (scale[Math.floor(index / columns)] ?? 0) * (scale[index % columns] ?? 0));
  const { values, vectors } = symmetricEigen(scaled, columns);
  const rank = values.filter((value) => value > DEPENDENT * (values[0] ?? 0)).length;
  const turn = new Float64Array(columns * rank);
  for (let row = 0; row < columns; row++) {
    for (let column = 0; column < rank; column++) {
      turn[row * rank + column] = ((scale[row] ?? 0) * (vectors[row * columns + column] ?? 0)) / Math.sqrt(values[column] ?? 1);
    }
  }
  return { basis: product(matrix, turn, rows, columns, rank), rank };
}
