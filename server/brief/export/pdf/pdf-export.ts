import { plainText, type ParagraphRole, type PrintBlock, type PrintDocument, type PrintInline } from '../print-document.ts';
import { fontCoverage } from './font-coverage.ts';
import { fontFile } from './font-files.ts';
import { type BlockSetting, createPdfFlow, type PdfFlow } from './pdf-flow.ts';
import { createPdfPages, type PdfElement, type PdfPages, type StructureType } from './pdf-pages.ts';
import { HEADING_INK, INK, notePlace, printRuns, referencePlace, type TextStyle } from './print-runs.ts';
import { replaceUncovered } from './replace-uncovered.ts';

const BODY: TextStyle = { size: 10.5, font: 'regular', color: INK };
const SMALL: TextStyle = { size: 9, font: 'regular', color: INK };
const SETTING: BlockSetting = { before: 6, indent: 0, size: 10.5, leading: 1.38, keepWith: 0, bar: null };
const ITEM: BlockSetting = { ...SETTING, before: 3, indent: 20 };
const NOTE: BlockSetting = { ...ITEM, before: 2, size: 9, leading: 1.32 };
const LABEL_INDENT = 5;
const FOOT_TITLE = 80;

const HEADINGS: Readonly<Record<1 | 2 | 3, { readonly size: number; readonly before: number }>> = {
  1: { size: 21, before: 0 },
  2: { size: 14, before: 15 },
  3: { size: 11.5, before: 11 },
};

const ROLES: Readonly<Record<ParagraphRole, { readonly style: TextStyle; readonly setting: BlockSetting }>> = {
  status: { style: { ...BODY, size: 10 }, setting: { ...SETTING, before: 8, size: 10, indent: 12, bar: '#8a4b00' } },
  lead: { style: { ...BODY, size: 12.5 }, setting: { ...SETTING, before: 10, size: 12.5 } },
  body: { style: BODY, setting: SETTING },
  label: { style: BODY, setting: { ...SETTING, keepWith: 1.4 } },
  decision: { style: BODY, setting: { ...SETTING, indent: 12, bar: HEADING_INK } },
  editorial: { style: { ...BODY, font: 'italic' }, setting: SETTING },
};

/** The brief as a tagged PDF: structure, language, title, bookmarks, live links, embedded type, page numbers. */
export async function pdfExport(original: PrintDocument): Promise<Uint8Array> {
  const print = replaceUncovered(original, fontCoverage(fontFile('regular')));
  const pages = createPdfPages(print);
  const flow = createPdfFlow(pages);
  const seen = new Set<number>();
  for (const block of print.blocks) setBlock(block, print, { pages, flow, seen });
  return pages.finish((page, count) => `${footTitle(print.title)} · Side ${page} av ${count}`);
}

type Setting = { readonly pages: PdfPages; readonly flow: PdfFlow; readonly seen: Set<number> };

function setBlock(block: PrintBlock, print: PrintDocument, { pages, flow, seen }: Setting): void {
  switch (block.kind) {
    case 'heading':
      setHeading(block.level, block.text, { pages, flow, seen });
      return;
    case 'paragraph': {
      const { style, setting } = ROLES[block.role];
      const parent = block.role === 'decision' ? pages.root.child('BlockQuote') : pages.root;
      flow.block(parent.child('P'), printRuns(block.inlines, style, seen), setting);
      return;
    }
    case 'list': {
      const list = pages.root.child('L');
      for (const [index, item] of block.items.entries()) {
        setItem(list, [plainText(block.ordered ? `${index + 1}.` : '•')], item, BODY, ITEM, { pages, flow, seen });
      }
      return;
    }
    case 'notes':
      setNotes(block.heading, print, { pages, flow, seen });
  }
}

function setHeading(level: 1 | 2 | 3, text: string, { pages, flow, seen }: Setting): void {
  const { size, before } = HEADINGS[level];
  const types: Readonly<Record<1 | 2 | 3, StructureType>> = { 1: 'H1', 2: 'H2', 3: 'H3' };
  const runs = printRuns([plainText(text)], { size, font: 'bold', color: HEADING_INK }, seen);
  flow.block(pages.root.child(types[level]), runs, { ...SETTING, before, size, leading: 1.2, keepWith: level === 1 ? 0 : 2.5 });
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
  setHeading(2, heading, { pages, flow, seen });
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
