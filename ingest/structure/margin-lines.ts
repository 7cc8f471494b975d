import type { PositionedContent } from '../parse/parsed-document.ts';

/** The share of a page's height, at the top and at the bottom, where running heads and feet stand. */
const MARGIN = 0.1;
/** Items this close in height, as a share of the font size, stand on one line. */
const SAME_LINE = 0.5;
/** A marking stands on the first pages if it stands anywhere. */
const PAGES = 5;

/**
 * The lines of the top and bottom margins, each once. The layout takes running heads and feet out of the text; a marking
 * («Unntatt offentlighet») that stands only there must still be seen.
 */
export function marginLines(content: PositionedContent): string[] {
  const lines = new Set<string>();
  for (const page of content.pages.slice(0, PAGES)) {
    const inMargin = page.items
      .filter((item) => item.text.trim() !== '' && (item.y + item.height < page.height * MARGIN || item.y > page.height * (1 - MARGIN)))
      .sort((a, b) => a.y - b.y || a.x - b.x);
    let line: typeof inMargin = [];
    const close = (): void => {
      const text = line
        .sort((a, b) => a.x - b.x)
        .map((item) => item.text)
        .join(' ')
        .replace(/\s+/gu, ' ')
        .trim();
      if (text !== '') lines.add(text);
      line = [];
    };
    for (const item of inMargin) {
      const above = line[0];
      if (above !== undefined && Math.abs(item.y - above.y) > item.height * SAME_LINE) close();
      line.push(item);
    }
    close();
  }
  return [...lines];
}
