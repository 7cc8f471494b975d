import type { Block } from '#domain/block.ts';
import type { Format } from '#domain/document.ts';
import type { Remark } from '#domain/file-outcome.ts';
import type { Place } from '#domain/locator.ts';
import { Refusal } from '#domain/refusal.ts';
import type { Limits } from '../../load/limits.ts';
import type { Attachment, BlockPage, DocumentProperties, ParsedDocument } from '../parsed-document.ts';
import type { BlockDraft, DraftPage, PlacedDraft } from './block-draft.ts';
import { CELL_SEPARATOR, placesOf } from './cell-places.ts';
import { cleanText } from './clean-text.ts';
import { formatAmount, overLimit } from './format-amount.ts';
import { sectionHeadings } from './section-headings.ts';

type Draft = {
  readonly format: Format;
  readonly properties: DocumentProperties;
  readonly pages: readonly DraftPage[];
  readonly remarks: readonly Remark[];
  readonly attachments?: readonly Attachment[];
  /** As found; repeated and empty lines are taken out here. */
  readonly margins?: readonly string[];
};

/** A footer may stand on every page of a large file; a marking needs no more than this. */
const MOST_MARGINS = 500;

/** Cleans the drafts, numbers them, gives each a span over all of its text, and holds the document to its limits. */
export function finishDocument(draft: Draft, limits: Limits): ParsedDocument {
  if (draft.pages.length > limits.pages) throw new Refusal('too-many-pages', overLimit(draft.pages.length, limits.pages, 'sider'));
  const attachments = draft.attachments ?? [];
  let number = 0;
  let characters = 0;
  let cleaned = 0;
  const clean = (raw: string): string => {
    const result = cleanText(raw);
    if (result.cleaned) cleaned++;
    return result.text;
  };
  const pages = draft.pages.map((page): BlockPage => {
    const blocks: Block[] = [];
    for (const placed of page.drafts) {
      const block = finishBlock(placed, number + 1, clean);
      if (block === null) continue;
      blocks.push(block);
      number++;
      characters += block.text.length;
      if (characters > limits.characters) throw tooManyCharacters(limits.characters);
    }
    const label = page.label === null ? null : clean(page.label);
    return {
      kind: page.kind,
      label: label === '' ? null : label,
      textSource: blocks.length === 0 && page.pictureOnly === true ? 'none' : 'text',
      blocks,
    };
  });
  if (number === 0 && attachments.length === 0) throw new Refusal('no-content');
  const remarks = [...draft.remarks];
  if (cleaned > 0) remarks.push({ code: 'text-cleaned', detail: `${formatAmount(cleaned)} ${cleaned === 1 ? 'sted' : 'steder'}` });
  return {
    format: draft.format,
    properties: draft.properties,
    content: { kind: 'blocks', pages },
    margins: [...new Set((draft.margins ?? []).map((line) => cleanText(line).text))].filter((line) => line !== '').slice(0, MOST_MARGINS),
    remarks,
    attachments,
  };
}

/** A document without pages of its own: one page of flowing text, places counted in blocks. */
export function flowPage(drafts: readonly BlockDraft[]): DraftPage {
  return { kind: 'flow', label: null, drafts: sectionHeadings(drafts).map((draft) => ({ draft, place: null })) };
}

function finishBlock({ draft, place }: PlacedDraft, number: number, clean: (raw: string) => string): Block | null {
  const where: Place = place ?? { kind: 'paragraph', paragraph: number };
  if (draft.kind === 'table-row') {
    const cells = draft.cells.map(clean);
    const header = draft.header.map(clean);
    const text = placesOf(cells, header)
      .map((at) => cells[at] ?? '')
      .join(CELL_SEPARATOR);
    if (text === '') return null;
    return { kind: 'table-row', cells, header, text, spans: spansOf(text, where) };
  }
  const text = clean(draft.text);
  if (text === '') return null;
  const spans = spansOf(text, where);
  switch (draft.kind) {
    case 'heading':
      return { kind: 'heading', level: draft.level, text, spans };
    case 'list-item':
      return { kind: 'list-item', level: draft.level, marker: clean(draft.marker), text, spans };
    default:
      return { kind: draft.kind, text, spans };
  }
}

function spansOf(text: string, place: Place) {
  return [{ start: 0, end: text.length, place, box: null }];
}

function tooManyCharacters(limit: number): Refusal {
  return new Refusal('too-large', `mer enn ${formatAmount(limit)} tegn tekst`);
}
