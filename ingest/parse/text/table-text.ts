import type { BlockDraft } from '../blocks/block-draft.ts';

/** In the order they are preferred: a comma may be a decimal one. */
const DELIMITERS = ['\t', ';', '|', ','] as const;
/** Rows looked at to find the delimiter. */
const SAMPLE_ROWS = 50;
/** Share of the rows that must have as many cells as most have. */
const EVEN = 0.8;

/** Rows of a CSV or TSV file with the headings of its columns; null when no delimiter makes a table of it. */
export function tableText(text: string): BlockDraft[] | null {
  const [, declared, body = text] = /^sep=(.)\r?\n([\s\S]*)$/u.exec(text) ?? [];
  const tables = (declared === undefined ? DELIMITERS : [declared]).map((delimiter) => cellsOf(body, delimiter));
  const rows = tables.find(isTable);
  if (rows === undefined) return null;
  const [first = [], ...rest] = rows;
  const header = rest.length > 0 && isHeader(first) ? first : [];
  return (header.length > 0 ? rest : rows).map((cells) => ({ kind: 'table-row', cells, header }));
}

function isTable(rows: readonly (readonly string[])[]): boolean {
  const widths = rows.slice(0, SAMPLE_ROWS).map((row) => row.length);
  const width = Math.max(0, ...widths.filter((candidate) => widths.filter((other) => other === candidate).length * 2 >= widths.length));
  return width > 1 && widths.filter((candidate) => candidate === width).length >= widths.length * EVEN;
}

/** Names of columns: each there, each its own, none a figure. */
function isHeader(cells: readonly string[]): boolean {
  return (
    new Set(cells).size === cells.length &&
    cells.every((cell) => /\p{L}/u.test(cell) && !/^[\d\s.,%–-]+(?:kr|mill|mrd|prosent)?\.?$/iu.test(cell))
  );
}

/** The cells of each row that is not empty (RFC 4180): quotation marks hold delimiters, line breaks and, doubled, themselves. */
function cellsOf(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(at + 1) === '"') cell += text.charAt(++at);
      else quoted = false;
    } else if (character === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (character === delimiter) endCell();
    else if (character === '\n' || character === '\r') {
      endCell();
      rows.push([]);
    } else cell += character;
  }
  endCell();
  return rows.filter((row) => row.some((value) => value !== ''));
}
