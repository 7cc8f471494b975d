import type { Block } from '#domain/block.ts';
import type { Metadata } from '#domain/document.ts';
import type { Remark } from '#domain/file-outcome.ts';
import type { Page } from '#domain/page.ts';
import { Refusal } from '#domain/refusal.ts';
import type { ParsedDocument, PositionedContent } from '../parse/parsed-document.ts';
import { buildSections } from './build-sections.ts';
import { marginLines } from './margin-lines.ts';
import { type DocumentFace, documentFace } from './metadata/document-face.ts';
import { closedParts } from './metadata/closed-parts.ts';
import { internalMarking } from './metadata/confidentiality.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { numberPages } from './number-pages.ts';
import type { StructuredDocument } from './structured-document.ts';

/** Fewer characters of text than this is worth a remark. */
const LITTLE_CONTENT = 40;

/**
 * Finds the reading order, sections and metadata of a parsed document.
 *
 * @param layOut turns positioned text into pages of blocks (`layOutPages`)
 * @throws Refusal `no-content` when there is no text, no page that OCR could read, and no attachment.
 */
export function structureDocument(
  parsed: ParsedDocument,
  fileName: string,
  layOut: (content: PositionedContent) => Page[],
): StructuredDocument {
  const { content } = parsed;
  const read = content.kind === 'positioned' ? layOut(content) : numberPages(content.pages);
  const characters = read.reduce((sum, page) => sum + page.blocks.reduce((all, block) => all + block.text.trim().length, 0), 0);
  const unread = read.some((page) => page.textSource === 'none');
  if (characters === 0 && !unread && parsed.attachments.length === 0) throw new Refusal('no-content');
  const closed = closedParts(faceOf(parsed, fileName, read));
  const pages = withoutBlocks(read, closed);
  const face = faceOf(parsed, fileName, pages);
  const metadata = readMetadata(face);
  return {
    format: parsed.format,
    pages,
    sections: buildSections(pages),
    metadata,
    remarks: [...parsed.remarks, ...closingRemarks(metadata, face, closed.size), ...remarksOn(metadata, characters, unread)],
    closedTexts: [...closed].map(({ text }) => text),
    attachments: parsed.attachments,
  };
}

/** What the metadata rules read of a document whose pages are laid out. */
export function faceOf({ format, properties, content, margins }: ParsedDocument, fileName: string, pages: readonly Page[]): DocumentFace {
  const found = content.kind === 'positioned' ? marginLines(content) : [];
  return documentFace(format, fileName, properties, pages, [...margins, ...found]);
}

/** The pages without some of their blocks, the rest numbered on. */
function withoutBlocks(pages: readonly Page[], gone: ReadonlySet<Block>): Page[] {
  let firstBlock = 0;
  return pages.map((page) => {
    const kept: Page = { ...page, firstBlock, blocks: page.blocks.filter((block) => !gone.has(block)) };
    firstBlock += kept.blocks.length;
    return kept;
  });
}

function closingRemarks({ confidentiality }: Metadata, face: DocumentFace, closedBlocks: number): Remark[] {
  if (confidentiality !== null) return [{ code: 'closed', detail: `«${confidentiality.value}»` }];
  const internal = internalMarking(face);
  return [
    ...(closedBlocks > 0 ? [{ code: 'partly-closed', detail: `${closedBlocks} avsnitt` } as const] : []),
    ...(internal === null ? [] : [{ code: 'marked-internal', detail: `«${internal.value}»` } as const]),
  ];
}

function remarksOn(metadata: Metadata, characters: number, unread: boolean): Remark[] {
  const remarks: Remark[] = [];
  if (metadata.date !== null && metadata.otherDates.length > 0) {
    const found = [metadata.date, ...metadata.otherDates];
    remarks.push({ code: 'date-conflict', detail: found.map(({ value, where }) => `${norwegianDate(value)} ${PLACES[where]}`).join(', ') });
  }
  if (characters < LITTLE_CONTENT && !unread) remarks.push({ code: 'little-content', detail: `${characters} tegn` });
  return remarks;
}

const PLACES: Readonly<Record<Metadata['title']['where'], string>> = {
  title: 'i tittelen',
  head: 'øverst i dokumentet',
  body: 'i teksten',
  foot: 'nederst i dokumentet',
  'file-name': 'i filnavnet',
  properties: 'i filens egenskaper',
};

function norwegianDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)}.${Number(month)}.${year}`;
}
