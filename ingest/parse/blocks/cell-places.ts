export const CELL_SEPARATOR = ' | ';

/**
 * Which cells of a row stand in its text: the filled ones, and under named columns the empty ones between them too, or what follows would
 * seem to stand under the wrong name.
 */
export function placesOf(cells: readonly string[], header: readonly string[]): number[] {
  const first = cells.findIndex((cell) => cell !== '');
  const last = cells.findLastIndex((cell) => cell !== '');
  return [...cells.keys()].filter((at) => cells[at] !== '' || (header.length > 0 && first < at && at < last));
}
