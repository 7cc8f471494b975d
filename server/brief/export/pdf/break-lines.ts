import type { Measure, PlacedRun, PrintLine, PrintRun } from './print-run.ts';

/** A piece that is not broken: words without a space between them, in one or more styles, and the spaces after. */
type Box = { readonly pieces: readonly { readonly run: PrintRun; readonly text: string }[] };

/**
 * Fills lines one by one, broken at spaces. Hard spaces hold; a note's number stays with the word before it; a word wider than the
 * line is cut where it must.
 *
 * @param width of the line, points
 */
export function breakLines(runs: readonly PrintRun[], width: number, measure: Measure): PrintLine[] {
  const lines: PlacedRun[][] = [];
  let line: PlacedRun[] = [];
  let x = 0;
  const newLine = (): void => {
    if (line.length > 0) lines.push(line);
    line = [];
    x = 0;
  };
  const put = (run: PrintRun, text: string): void => {
    const wide = measure(text, run);
    line.push({ run, text, x, width: wide });
    x += wide;
  };
  for (const box of boxes(runs)) {
    const wide = widthOf(box, measure);
    if (x > 0 && x + wide > width) newLine();
    for (const { run, text } of box.pieces) {
      if (wide <= width) put(run, text);
      else
        for (const piece of cut(
          text,
          (words) => x + measure(words.trimEnd(), run) <= width,
          () => x > 0,
          newLine,
        ))
          put(run, piece);
    }
  }
  newLine();
  return lines.map(joinRuns);
}

function boxes(runs: readonly PrintRun[]): Box[] {
  const result: Box[] = [];
  let open: { run: PrintRun; text: string }[] = [];
  for (const run of runs) {
    for (const text of run.text.match(/[^ ]+ *| +/gu) ?? []) {
      open.push({ run, text });
      if (!text.endsWith(' ')) continue;
      result.push({ pieces: open });
      open = [];
    }
  }
  if (open.length > 0) result.push({ pieces: open });
  return result;
}

/** Without the spaces at the end, which may hang over the margin. */
function widthOf({ pieces }: Box, measure: Measure): number {
  return pieces.reduce((sum, { run, text }, index) => sum + measure(index === pieces.length - 1 ? text.trimEnd() : text, run), 0);
}

/** Cuts an overlong word into pieces that fit, with a new line between them; one character at least on each line. */
function* cut(text: string, fits: (piece: string) => boolean, begun: () => boolean, newLine: () => void): Generator<string> {
  let piece = '';
  for (const character of text) {
    if (!fits(piece + character) && (piece !== '' || begun())) {
      if (piece !== '') yield piece;
      newLine();
      piece = '';
    }
    piece += character;
  }
  if (piece !== '') yield piece;
}

/** Neighbours of one run become one piece, so that a reader meets whole phrases. */
function joinRuns(line: readonly PlacedRun[]): PrintLine {
  const joined: PlacedRun[] = [];
  for (const piece of line) {
    const last = joined.at(-1);
    if (last === undefined || last.run !== piece.run) joined.push(piece);
    else joined[joined.length - 1] = { ...last, text: last.text + piece.text, width: last.width + piece.width };
  }
  return joined;
}
