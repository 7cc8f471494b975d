/** Sweeps after which Jacobi's method is stopped; it converges quadratically and needs about eight. */
const MAX_SWEEPS = 60;
/** A pair that is closer to turned than this, relative to its diagonal, is left: most of the last sweeps. */
const TURNED = 1e-13;
/** Off-diagonal weight, relative to the whole, at which the matrix counts as diagonal. */
const TOLERANCE = 1e-22;

/** Column `j` of `vectors` (row-major, size × size) belongs to `values[j]`; the largest value first. */
export type Eigen = { readonly values: Float64Array; readonly vectors: Float64Array };

/**
 * All eigenvalues and eigenvectors of a symmetric matrix (row-major) by cyclic Jacobi rotations
 * (Golub and Van Loan, Matrix Computations, § 8.5). For matrices of a few hundred rows.
 */
export function symmetricEigen(matrix: Float64Array, size: number): Eigen {
  const a = Float64Array.from(matrix);
  const v = identity(size);
  const whole = sumOfSquares(a);
  for (let sweep = 0; sweep < MAX_SWEEPS && offDiagonal(a, size) > TOLERANCE * whole; sweep++) {
    for (let p = 0; p < size - 1; p++) for (let q = p + 1; q < size; q++) rotate(a, v, size, p, q);
  }
  const order = Array.from({ length: size }, (_, index) => index).toSorted((i, j) => at(a, j * size + j) - at(a, i * size + i));
  const values = Float64Array.from(order, (index) => at(a, index * size + index));
  const vectors = new Float64Array(size * size);
  order.forEach((from, to) => {
    for (let row = 0; row < size; row++) vectors[row * size + to] = at(v, row * size + from);
  });
  return { values, vectors };
}

function rotate(a: Float64Array, v: Float64Array, size: number, p: number, q: number): void {
  const apq = at(a, p * size + q);
  if (apq === 0 || apq * apq <= TURNED * TURNED * Math.abs(at(a, p * size + p) * at(a, q * size + q))) return;
  const theta = (at(a, q * size + q) - at(a, p * size + p)) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < size; k++) {
    const kp = at(a, k * size + p);
    const kq = at(a, k * size + q);
    a[k * size + p] = c * kp - s * kq;
    a[k * size + q] = s * kp + c * kq;
  }
  for (let k = 0; k < size; k++) {
    const pk = at(a, p * size + k);
    const qk = at(a, q * size + k);
    a[p * size + k] = c * pk - s * qk;
    a[q * size + k] = s * pk + c * qk;
    const vp = at(v, k * size + p);
    const vq = at(v, k * size + q);
    v[k * size + p] = c * vp - s * vq;
    v[k * size + q] = s * vp + c * vq;
  }
}

function identity(size: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let index = 0; index < size; index++) matrix[index * size + index] = 1;
  return matrix;
}

function sumOfSquares(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

function offDiagonal(a: Float64Array, size: number): number {
  let sum = 0;
  for (let row = 0; row < size; row++) for (let column = row + 1; column < size; column++) sum += at(a, row * size + column) ** 2;
  return 2 * sum;
}

/** Typed arrays are never sparse: inside their length the fallback is not reached. */
function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
