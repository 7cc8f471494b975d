import { plainText, type ParagraphRole, type PrintBlock, type PrintDocument, type PrintInline } from '../print-document.ts';
import { fontCoverage } from './font-coverage.ts';
import { fontFile } from './font-files.ts';
import { breakLines } from './break-lines.ts';
import { type BlockSetting, createPdfFlow, linesTogether, type PdfFlow } from './pdf-flow.ts';
import { createPdfPages, type PdfElement, type PdfPages, type StructureType, TEXT_WIDTH } from './pdf-pages.ts';
import { HEADING_INK, INK, notePlace, printRuns, referencePlace, type TextStyle } from './print-runs.ts';
import { replaceUncovered } from './replace-uncovered.ts';

const BODY: TextStyle = { size: 10.5, font: 'regular', color: INK };
const SMALL: TextStyle = { size: 9, font: 'regular', color: INK };
const SETTING: BlockSetting = { before: 6, indent: 0, size: 10.5, leading: 1.38, keepWith: 0, bar: null };
const ITEM: BlockSetting = { ...SETTING, before: 3, indent: 20 };
const NOTE: BlockSetting = { ...ITEM, before: 2, size: 9, leading: 1.32 };
const LABEL_INDENT = 5;
const FOOT_TITLE = 80;
const HEADING_LEADING = 1.2;

const HEADINGS: Readonly<Record<1 | 2 | 3, { readonly size: number; readonly before: number }>> = {
  1: { size: 21, before: 0 },
  2: { size: 14, before: 15 },
  3: { size: 11.5, before: 11 },
};

const ROLES: Readonly<Record<ParagraphRole, { readonly style: TextStyle; readonly setting: BlockSetting }>> = {
  status: { style: { ...BODY, size: 10 }, setting: { ...SETTING, before: 8, size: 10, indent: 12, bar: '#8a4b00' } },
  lead: { style: { ...BODY, size: 12.5 }, setting: { ...SETTING, before: 10, size: 12.5 } },
  body: { style: BODY, setting: SETTING },
  label: { style: BODY, setting: SETTING },
  decision: { style: BODY, setting: { ...SETTING, indent: 12, bar: HEADING_INK } },
  editorial: { style: { ...BODY, font: 'italic' }, setting: SETTING },
};

/** The brief as a tagged PDF: structure, language, title, bookmarks, live links, embedded type, page numbers. */
export async function pdfExport(original: PrintDocument): Promise<Uint8Array> {
  const print = replaceUncovered(original, fontCoverage(fontFile('regular')));
  const pages = createPdfPages(print);
  const flow = createPdfFlow(pages);
  const seen = new Set<number>();
  for (const [index, block] of print.blocks.entries()) setBlock(block, print, index, { pages, flow, seen });
  return pages.finish((page, count) => `${footTitle(print.title)} · Side ${page} av ${count}`);
}

type Setting = { readonly pages: PdfPages; readonly flow: PdfFlow; readonly seen: Set<number> };

function setBlock(block: PrintBlock, print: PrintDocument, index: number, { pages, flow, seen }: Setting): void {
  switch (block.kind) {
    case 'heading':
      setHeading(block.level, block.text, heightAfter(print.blocks, index, pages), { pages, flow, seen });
      return;
    case 'paragraph': {
      const { style, setting } = ROLES[block.role];
      const parent = block.role === 'decision' ? pages.root.child('BlockQuote') : pages.root;
      const keepWith = introduces(block) ? heightAfter(print.blocks, index, pages) : 0;
      flow.block(parent.child('P'), printRuns(block.inlines, style, seen), { ...setting, keepWith });
      return;
    }
    case 'list': {
      const list = pages.root.child('L');
      for (const [at, item] of block.items.entries()) {
        setItem(list, [plainText(block.ordered ? `${at + 1}.` : '•')], item, BODY, ITEM, { pages, flow, seen });
      }
      return;
    }
    case 'notes':
      setNotes(block.heading, print, { pages, flow, seen });
  }
}

/** Whether a paragraph says what comes next, so that it must not stand last on a page. */
function introduces({ role }: Extract<PrintBlock, { kind: 'paragraph' }>): boolean {
  return role === 'label' || role === 'editorial';
}

/** Height of what must stand on the page of the block at `index`: what it introduces, down to the first lines that introduce nothing. */
function heightAfter(blocks: readonly PrintBlock[], index: number, pages: PdfPages): number {
  const next = blocks[index + 1];
  const linesOf = (inlines: readonly PrintInline[], style: TextStyle, indent: number): number =>
    breakLines(printRuns(inlines, style, new Set()), TEXT_WIDTH - indent, pages.measure).length;
  switch (next?.kind) {
    case undefined:
    case 'notes':
      return 0;
    case 'heading': {
      const { size, before } = HEADINGS[next.level];
      const lines = linesOf([plainText(next.text)], { size, font: 'bold', color: HEADING_INK }, 0);
      return before + lines * size * HEADING_LEADING + heightAfter(blocks, index + 1, pages);
    }
    case 'paragraph': {
      const { style, setting } = ROLES[next.role];
      const { before, size, leading, indent } = setting;
      const lines = linesOf(next.inlines, style, indent);
      if (introduces(next)) return before + lines * size * leading + heightAfter(blocks, index + 1, pages);
      return before + linesTogether(lines) * size * leading;
    }
    case 'list':
      return ITEM.before + linesTogether(linesOf(next.items[0] ?? [], BODY, ITEM.indent)) * ITEM.size * ITEM.leading;
  }
}

function setHeading(level: 1 | 2 | 3, text: string, keepWith: number, { pages, flow, seen }: Setting): void {
  const { size, before } = HEADINGS[level];
  const types: Readonly<Record<1 | 2 | 3, StructureType>> = { 1: 'H1', 2: 'H2', 3: 'H3' };
  const runs = printRuns([plainText(text)], { size, font: 'bold', color: HEADING_INK }, seen);
  flow.block(pages.root.child(types[level]), runs, {
    ...SETTING,
    before,
    size,
    leading: HEADING_LEADING,
    keepWith: level === 1 ? 0 : keepWith,
  });
  if (level > 1) pages.bookmark(text);
}

function setItem(
  list: PdfElement,
  label: readonly PrintInline[],
  inlines: readonly PrintInline[],
  style: TextStyle,
  setting: BlockSetting,
  { flow, seen }: Setting,
): void {
  const item = list.child('LI');
  const sign = { element: item.child('Lbl'), runs: printRuns(label, style, seen), indent: LABEL_INDENT };
  flow.block(item.child('LBody'), printRuns(inlines, style, seen), setting, sign);
}

/** Each note's number leads back to the place in the text. */
function setNotes(heading: string, { notes }: PrintDocument, { pages, flow, seen }: Setting): void {
  if (notes.length === 0) return;
  setHeading(2, heading, NOTE.before + NOTE.size * NOTE.leading * 2, { pages, flow, seen });
  const list = pages.root.child('L');
  for (const [index, note] of notes.entries()) {
    const number = index + 1;
    const item = list.child('LI');
    const [back] = printRuns([plainText(`${number}.`)], SMALL, seen);
    if (back === undefined) continue;
    const link = { kind: 'inside', place: referencePlace(number), spoken: `Tilbake til note ${number} i teksten` } as const;
    const label = { element: item.child('Lbl'), runs: [{ ...back, link, place: notePlace(number) }], indent: 0 };
    flow.block(item.child('LBody'), printRuns(note, SMALL, seen), NOTE, label);
  }
}

function footTitle(title: string): string {
  const characters = Array.from(title);
  return characters.length <= FOOT_TITLE ? title : `${characters.slice(0, FOOT_TITLE).join('').trimEnd()}…`;
}
