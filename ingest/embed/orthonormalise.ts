import { product, transposedProduct } from './dense-products.ts';
import { symmetricEigen } from './symmetric-eigen.ts';

/** Directions with less than this share of the strongest one's energy depend on the others; above what 32-bit rounding leaves. */
const DEPENDENT = 1e-10;

export type Basis = { readonly basis: Float32Array; readonly rank: number };

/**
 * Orthonormal columns spanning the columns of `matrix` (row-major, rows × columns), through the eigenvectors of its scaled Gram
 * matrix (Stathopoulos and Wu 2002, SVQB). Dependent directions are left out; `basis` is row-major, rows × `rank`.
 */
export function orthonormalise(matrix: Float32Array, rows: number, columns: number): Basis {
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
