import { readTable } from './words/read-table.ts';

/**
 * Reads `words/<name>.tsv` under its line of column names: lower case, several forms in a cell apart by spaces, empty cells at the end left out.
 *
 * @throws Error when the columns are not those named, a line has more of them or no first, or two lines are the same: a fault of the program
 */
export function readWordTable<Column extends string>(
  name: string,
  columns: readonly [Column, ...Column[]],
): readonly Readonly<Record<Column, string>>[] {
  const [head = [], ...rows] = readTable(name);
  if (head.join() !== columns.join()) throw new Error(`words/${name}.tsv has the columns ${head.join()}, not ${columns.join()}.`);
  const lines = rows.map((row) => row.join('\t'));
  const wrong = lines.find(
    (line, at) =>
      line !== line.toLowerCase() || line.startsWith('\t') || (rows[at]?.length ?? 0) > columns.length || lines.indexOf(line) < at,
  );
  if (wrong !== undefined) throw new Error(`words/${name}.tsv has a line that is no line of it, or stands twice: ${wrong}`);
  return rows.map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) as Record<Column, string>);
}

/** The forms in a cell. */
export function formsIn(cell: string): string[] {
  return cell === '' ? [] : cell.split(' ');
}
