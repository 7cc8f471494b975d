/** Rows worked on at a time, so that they stay in the processor's cache. */
const CHUNK = 64;

/**
 * AᵀB of two matrices with the same shape (row-major, rows × width), width × width; half the work for AᵀA. Sixteen sums side by side in the inner loop, so that
 * each number read is used four times.
 */
export function transposedProduct(a: Float32Array, b: Float32Array, rows: number, width: number): Float64Array {
  const padded = Math.ceil(width / 4) * 4;
  const left = new Float64Array(CHUNK * padded);
  const right = new Float64Array(CHUNK * padded);
  const sums = new Float64Array(padded * padded);
  const symmetric = a === b;
  for (let from = 0; from < rows; from += CHUNK) {
    const count = Math.min(CHUNK, rows - from);
    fill(left, a, from, count, width, padded);
    fill(right, b, from, count, width, padded);
    for (let i = 0; i < padded; i += 4) {
      for (let j = symmetric ? i : 0; j < padded; j += 4) addTile(sums, left, right, count, padded, i, j);
    }
  }
  return cut(sums, padded, width, symmetric);
}

/** A·T for A row-major, rows × width, and T row-major, width × columns. */
export function product(a: Float32Array, t: Float64Array, rows: number, width: number, columns: number): Float32Array {
  const result = new Float32Array(rows * columns);
  const sums = new Float64Array(columns);
  for (let row = 0; row < rows; row++) {
    const offset = row * width;
    sums.fill(0);
    let i = 0;
    for (; i + 3 < width; i += 4) {
      const [a0, a1, a2, a3] = [a[offset + i] ?? 0, a[offset + i + 1] ?? 0, a[offset + i + 2] ?? 0, a[offset + i + 3] ?? 0];
      const [t0, t1, t2, t3] = [i * columns, (i + 1) * columns, (i + 2) * columns, (i + 3) * columns];
      for (let j = 0; j < columns; j++) {
        sums[j] = (sums[j] ?? 0) + a0 * (t[t0 + j] ?? 0) + a1 * (t[t1 + j] ?? 0) + a2 * (t[t2 + j] ?? 0) + a3 * (t[t3 + j] ?? 0);
      }
    }
    for (; i < width; i++) {
      const value = a[offset + i] ?? 0;
      for (let j = 0; j < columns; j++) sums[j] = (sums[j] ?? 0) + value * (t[i * columns + j] ?? 0);
    }
    result.set(sums, row * columns);
  }
  return result;
}

function fill(chunk: Float64Array, source: Float32Array, from: number, count: number, width: number, padded: number): void {
  for (let row = 0; row < count; row++) {
    const offset = (from + row) * width;
    for (let column = 0; column < width; column++) chunk[row * padded + column] = source[offset + column] ?? 0;
  }
}

function addTile(sum: Float64Array, left: Float64Array, right: Float64Array, count: number, width: number, i: number, j: number): void {
  let [s00, s01, s02, s03, s10, s11, s12, s13] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [s20, s21, s22, s23, s30, s31, s32, s33] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let row = 0; row < count; row++) {
    const l = row * width + i;
    const r = row * width + j;
    const l0 = left[l] ?? 0;
    const l1 = left[l + 1] ?? 0;
    const l2 = left[l + 2] ?? 0;
    const l3 = left[l + 3] ?? 0;
    const r0 = right[r] ?? 0;
    const r1 = right[r + 1] ?? 0;
    const r2 = right[r + 2] ?? 0;
    const r3 = right[r + 3] ?? 0;
    s00 += l0 * r0;
    s01 += l0 * r1;
    s02 += l0 * r2;
    s03 += l0 * r3;
    s10 += l1 * r0;
    s11 += l1 * r1;
    s12 += l1 * r2;
    s13 += l1 * r3;
    s20 += l2 * r0;
    s21 += l2 * r1;
    s22 += l2 * r2;
    s23 += l2 * r3;
    s30 += l3 * r0;
    s31 += l3 * r1;
    s32 += l3 * r2;
    s33 += l3 * r3;
  }
  const rows = [s00, s01, s02, s03, s10, s11, s12, s13, s20, s21, s22, s23, s30, s31, s32, s33];
  for (let index = 0; index < 16; index++) {
    const place = (i + (index >> 2)) * width + j + (index & 3);
    sum[place] = (sum[place] ?? 0) + (rows[index] ?? 0);
  }
}

function cut(sums: Float64Array, padded: number, width: number, symmetric: boolean): Float64Array {
  return Float64Array.from({ length: width * width }, (_, index) => {
    const row = Math.floor(index / width);
    const column = index % width;
    return sums[symmetric && row > column ? column * padded + row : row * padded + column] ?? 0;
  });
}
