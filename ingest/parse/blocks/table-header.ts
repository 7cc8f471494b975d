const LONGEST_HEADING = 60;
/** First-column cells this long on average are text under a heading; shorter ones may be the labels of a form. */
const LABEL_LENGTH = 40;

/**
 * Whether the first row of a table without marked headings is its headings: filled, short, no figures, unlike the rows
 * below. A form of two columns («Dato | 5. juni») has labels in its first column instead, and no headings.
 */
export function looksLikeHeader(rows: readonly (readonly string[])[], firstRowBold: boolean): boolean {
  const [first, ...body] = rows;
  if (first === undefined || body.length === 0 || first.length < 2) return false;
  const cells = first.map((cell) => cell.trim());
  const labels = cells.filter((cell) => cell !== '');
  // The corner over a column of row labels is often empty.
  const corner = cells[0] === '' && labels.length === cells.length - 1 && body.every((row) => (row[0]?.trim() ?? '') !== '');
  if ((!corner && labels.length < Math.max(2, cells.length - 1)) || new Set(labels).size !== labels.length) return false;
  if (labels.some((cell) => cell.length > LONGEST_HEADING || !/\p{L}/u.test(cell) || /[.:;,]$/u.test(cell) || isFigure(cell))) return false;
  if (corner || firstRowBold || first.length > 2) return true;
  const firstColumn = body.map((row) => row[0]?.trim() ?? '').filter((cell) => cell !== '');
  const mean = firstColumn.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, firstColumn.length);
  const figures = body.some((row) => isFigure(row[1]?.trim() ?? '')) && !body.some((row) => /^\p{L}/u.test(row[1]?.trim() ?? ''));
  return mean > LABEL_LENGTH || figures;
}

/** A number, date, amount or year. A year among other words is no figure («Mål 2025»). */
function isFigure(cell: string): boolean {
  return /^[\d\s.,:/%–−+-]+(?:kr|mill\.?|mrd\.?|%|prosent|stk)?$/iu.test(cell) && /\d/u.test(cell) && !/^(?:19|20)\d\d$/u.test(cell);
}
