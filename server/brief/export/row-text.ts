/** What the archive writes between the cells of a row. */
const BETWEEN_CELLS = ' | ';

/**
 * A row of a table as it is read in running text: «Sak: 09/24; Tema: Budsjett». Where the columns have no names, or the row has other
 * cells than they, the cells alone.
 *
 * @param head names of the columns; null when the text is not a row
 */
export function rowText(text: string, head: readonly string[] | null): string {
  const cells = text.split(BETWEEN_CELLS).map((cell) => cell.trim());
  if (head === null || cells.length < 2) return text;
  const names = cells.length === head.length ? head.map((name) => name.replace(/[\s:]+$/u, '')) : [];
  return cells.flatMap((cell, index) => (cell === '' ? [] : [names[index] ? `${names[index]}: ${cell}` : cell])).join('; ');
}
