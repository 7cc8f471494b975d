import { readFileSync } from 'node:fs';

/** Tables of words as data: `words/<name>.tsv`, tab-separated under a line of column names, lower case, several forms in a cell apart by spaces. */
const FOLDER = new URL('./words/', import.meta.url);

/**
 * Reads a table; a cell left out at the end of a line is empty.
 *
 * @throws Error when the columns are not those named, a line has more of them or no first, or two lines are the same: a fault of the program
 */
export function readWordTable<Column extends string>(
  name: string,
  columns: readonly [Column, ...Column[]],
): readonly Readonly<Record<Column, string>>[] {
  const [head = '', ...lines] = readFileSync(new URL(`${name}.tsv`, FOLDER), 'utf8')
    .trimEnd()
    .split('\n');
  if (head !== columns.join('\t')) throw new Error(`words/${name}.tsv has the columns «${head}», not «${columns.join('\t')}».`);
  if (new Set(lines).size < lines.length) throw new Error(`words/${name}.tsv has the same line twice.`);
  return lines.map((line, index) => {
    const cells = line.split('\t');
    if (cells.length > columns.length || cells[0]?.trim() === '' || line !== line.toLowerCase())
      throw new Error(`words/${name}.tsv, line ${index + 2}, is no line of the table: «${line}».`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) as Record<Column, string>;
  });
}

/** The forms in a cell. */
export function formsIn(cell: string): string[] {
  return cell === '' ? [] : cell.split(' ');
}
