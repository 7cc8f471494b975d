import type { Block } from '#domain/block.ts';
import type { Page } from '#domain/page.ts';
import type { PositionedContent, PositionedPage } from '../../parse/parsed-document.ts';
import { addLine, type PageContext } from './build-drafts.ts';
import { styleOf, type Style } from './document-style.ts';
import type { Draft } from './draft.ts';
import { rowBlock, textBlock } from './draft-block.ts';
import { headingLevels } from './heading-levels.ts';
import type { PlacedText } from './join-lines.ts';
import { boundsOf, lineOf, type Line, type Segment } from './line.ts';
import { listLevels } from './list-levels.ts';
import { type Element, pageElements } from './page-elements.ts';
import { readSegments } from './read-segments.ts';
import { dropRepeatedLines, type PageRows } from './repeated-lines.ts';
import { dropRepeatedOpening } from './repeated-opening.ts';
import { withoutLineNumbers } from './line-numbers.ts';
import { settleHeadings } from './settle-headings.ts';
import { isSlideDeck, slideTitle } from './slide-title.ts';
import { addTable, type OpenTable } from './table-drafts.ts';
import { pageFraction, type UprightText, uprightTexts } from './upright.ts';

/** Text of one page that runs one way, in rows. A page with turned text in its margin has more than one. */
type Sheet = { readonly source: PositionedPage; readonly upright: UprightText; readonly rows: readonly Segment[][] };

/** Part of all text outside tables from which that text sets the style. */
const LEAST_FLOWING = 0.3;

/** Turns positioned text into blocks in reading order, each tied to the boxes of its lines. */
export function layOutPages(content: PositionedContent): Page[] {
  const turned = content.pages.flatMap((source) => uprightTexts(source).map((upright) => ({ source, upright })));
  const rows = withoutLineNumbers(turned.map(({ upright }) => readSegments(upright.items, upright.rules)));
  const sheets = turned.map((sheet, index): Sheet => ({ ...sheet, rows: rows[index] ?? [] }));
  const all = sheets.flatMap(({ source, rows }) => rows.map((row) => plainLine(source.number, row)));
  const overall = styleOf(all, null);
  const kept = withoutRunningText(
    sheets.map(({ source, upright, rows }) => ({ number: source.number, height: upright.height, rows })),
    overall.size,
  );
  const laidOut = sheets.map((sheet, index) => ({
    ...sheet,
    elements: pageElements(sheet.source.number, kept[index]?.rows ?? [], sheet.upright.rules),
  }));
  const flowing = laidOut.flatMap(({ elements }) => linesOf(elements));
  const letters = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.text.length, 0);
  // What little stands around large tables does not say what running text looks like.
  const style = letters(flowing) < LEAST_FLOWING * letters(all) ? overall : styleOf(flowing, overall);
  const isDeck = isSlideDeck(
    sheets.map(({ source, rows }) => ({ ...source, letters: rows.flat().reduce((sum, segment) => sum + segment.text.length, 0) })),
  );

  const drafts: Draft[] = [];
  let openTable: OpenTable | null = null;
  for (const sheet of laidOut) {
    const context = contextOf(sheet, linesOf(sheet.elements), style, isDeck);
    for (const element of sheet.elements) {
      if (element.kind === 'line') {
        addLine(drafts, element.line, context);
        openTable = null;
      } else {
        openTable = addTable(drafts, element.table, openTable, sheet.source.number, context);
      }
    }
  }
  settleHeadings(drafts);
  return toPages(content, drafts, laidOut);
}

/** Where nothing would be left, what comes back on every page is all the document says, and is kept. */
function withoutRunningText(pages: readonly PageRows[], bodySize: number): readonly PageRows[] {
  const kept = dropRepeatedOpening(dropRepeatedLines(pages, bodySize));
  return kept.some(({ rows }) => rows.length > 0) ? kept : pages;
}

function plainLine(page: number, row: readonly Segment[]): Line {
  return lineOf(page, row, { left: 0, right: 0 });
}

function linesOf(elements: readonly Element[]): Line[] {
  return elements.flatMap((element) => (element.kind === 'line' ? [element.line] : []));
}

function contextOf(sheet: Sheet, lines: readonly Line[], style: Style, isDeck: boolean): PageContext {
  const local = isDeck
    ? styleOf(
        lines.filter((line) => line.text.length > 2),
        style,
      )
    : style;
  return {
    style: local,
    height: sheet.upright.height,
    title: isDeck ? slideTitle(lines, local.size < style.size ? local : style, sheet.upright.height) : new Set(),
    place: (segments, text) => place(sheet, segments, text),
  };
}

function place({ source, upright }: Sheet, segments: readonly Segment[], text: string): PlacedText {
  return { text, page: source.number, box: segments.length === 0 ? null : pageFraction(boundsOf(segments), upright.turn, source) };
}

function toPages(content: PositionedContent, drafts: readonly Draft[], sheets: readonly Sheet[]): Page[] {
  const headings = headingLevels(drafts);
  const lists = listLevels(drafts);
  const blocks = new Map<number, Block[]>();
  for (const draft of drafts) {
    const sheet = sheets.find(({ source }) => source.number === draft.page);
    const block =
      draft.kind === 'row'
        ? rowBlock(draft, (cell) =>
            cell.lines.map((segments) => {
              const text = segments.map((segment) => segment.text).join(' ');
              return sheet === undefined ? { text, page: draft.page, box: null } : place(sheet, segments, text);
            }),
          )
        : textBlock(draft, headings.get(draft) ?? 1, lists.get(draft) ?? 1);
    if (block.text === '') continue;
    const onPage = blocks.get(draft.page) ?? [];
    onPage.push(block);
    blocks.set(draft.page, onPage);
  }
  let firstBlock = 0;
  return content.pages.map((page) => {
    const own = blocks.get(page.number) ?? [];
    const made: Page = {
      number: page.number,
      kind: 'page',
      label: null,
      width: page.width,
      height: page.height,
      textSource: page.textSource,
      firstBlock,
      blocks: own,
    };
    firstBlock += own.length;
    return made;
  });
}
