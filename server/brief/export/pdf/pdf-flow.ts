import { breakLines } from './break-lines.ts';
import { PAGE, type PdfElement, type PdfPages, TEXT_WIDTH } from './pdf-pages.ts';
import type { PrintRun } from './print-run.ts';

/** How a block of text is set. Points, but for `leading`. */
export type BlockSetting = {
  /** Space above; none at the top of a page. */
  readonly before: number;
  readonly indent: number;
  readonly size: number;
  /** Line height as a share of the size. */
  readonly leading: number;
  /** Height of what follows that must stand on the same page, points; 0 unless it introduces something. */
  readonly keepWith: number;
  /** Colour of a bar beside the text, or null. */
  readonly bar: string | null;
};

/** Sets blocks of text one under another, and starts new pages. */
export interface PdfFlow {
  /** `label` is set in the margin beside the first line: a bullet or a number. */
  block(
    element: PdfElement,
    runs: readonly PrintRun[],
    setting: BlockSetting,
    label?: { element: PdfElement; runs: readonly PrintRun[]; indent: number },
  ): void;
}

/** Base line below the top of the line, as a share of its height. */
const BASE_LINE = 0.76;
const BAR_GAP = 9;

/** Two lines at least stand together at the foot of a page, and two at the head of the next. */
export function linesTogether(lines: number): number {
  return lines <= 3 ? lines : 2;
}

export function createPdfFlow(pages: PdfPages): PdfFlow {
  const bottom = PAGE.height - PAGE.bottom;
  let y: number = PAGE.top;
  pages.newPage();

  function nextPage(): void {
    pages.newPage();
    y = PAGE.top;
  }

  return {
    block: (element, runs, { before, indent, size, leading, keepWith, bar }, label) => {
      const height = size * leading;
      const x = PAGE.left + indent;
      const lines = breakLines(runs, TEXT_WIDTH - indent, pages.measure);
      if (y > PAGE.top) y += before;
      if (y + height * linesTogether(lines.length) + keepWith > bottom) nextPage();
      let top = y;
      const drawBar = (): void => {
        if (bar !== null && y > top) pages.bar(x - BAR_GAP, top + 1, y - top - 1, bar);
      };
      for (const [index, line] of lines.entries()) {
        const left = lines.length - index;
        if (y + height * (left === 2 ? 2 : 1) > bottom) {
          drawBar();
          nextPage();
          top = y;
        }
        const base = y + height * BASE_LINE;
        if (index === 0 && label !== undefined) {
          for (const labelLine of breakLines(label.runs, TEXT_WIDTH, pages.measure).slice(0, 1))
            label.element.line(labelLine, PAGE.left + label.indent, base);
        }
        element.line(line, x, base);
        y += height;
      }
      drawBar();
    },
  };
}
