import type { Passage, PassageSpan } from '#domain/passage.ts';
import type { Range } from '#domain/sentence.ts';

type Row = { readonly start: number; readonly end: number; readonly box: NonNullable<PassageSpan['box']>; readonly place: string };

/** Widths of a letter that a line is moved in to be a point, and that two lines of one margin may be apart. */
const INDENT = 1.5;
const ALIGNED = 0.7;

/**
 * Where the points begin of a list whose marks were drawn rather than written, so that it was read as the end of a sentence: lines
 * moved in, after one that ended though the next word would have fitted. [] for running text, for fewer than two points, and where
 * the places of the lines are not known.
 */
export function pouredPoints(passage: Passage, range: Range): number[] {
  const rows = rowsOf(passage, range);
  const [first] = rows;
  if (first === undefined) return [];
  const right = Math.max(...rows.map(({ box }) => box.x + box.width));
  const points: number[] = [];
  let margin: number | null = null;
  for (let index = 1; index < rows.length; index++) {
    const [before, row] = [rows[index - 1], rows[index]];
    if (before === undefined || row === undefined || before.place !== row.place) return [];
    const letter = row.box.width / (row.end - row.start);
    const words = passage.text.slice(row.start, row.end);
    const firstWord = (/^\S+/u.exec(words)?.[0].length ?? 0) * letter;
    const endedEarly = before.box.x + before.box.width + firstWord + 2 * letter < right;
    if (margin === null) {
      const open = !/[.!?]["»”)]*$/u.test(passage.text.slice(before.start, before.end).trimEnd());
      if (!open || !endedEarly || row.box.x - before.box.x < INDENT * letter) continue;
      margin = row.box.x;
      points.push(row.start);
    } else {
      // Back at the first margin, or further in: not a list that can be told apart.
      if (Math.abs(row.box.x - margin) > ALIGNED * letter) return [];
      if (endedEarly) points.push(row.start);
    }
  }
  return points.length < 2 ? [] : points;
}

function rowsOf({ spans }: Passage, range: Range): Row[] {
  const within = spans.filter(({ start, end }) => start >= range.start && end <= range.end && end > start);
  const rows = within.flatMap(({ start, end, box, place }): Row[] =>
    box === null ? [] : [{ start, end, box, place: JSON.stringify(place) }],
  );
  return rows.length < within.length ? [] : rows;
}
