import type { Metadata } from '#domain/document.ts';
import type { Remark } from '#domain/file-outcome.ts';
import type { Page } from '#domain/page.ts';
import { Refusal } from '#domain/refusal.ts';
import type { ParsedDocument, PositionedContent } from '../parse/parsed-document.ts';
import { buildSections } from './build-sections.ts';
import { marginLines } from './margin-lines.ts';
import { type DocumentFace, documentFace } from './metadata/document-face.ts';
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
  const pages = content.kind === 'positioned' ? layOut(content) : numberPages(content.pages);
  const characters = pages.reduce((sum, page) => sum + page.blocks.reduce((all, block) => all + block.text.trim().length, 0), 0);
  const unread = pages.some((page) => page.textSource === 'none');
  if (characters === 0 && !unread && parsed.attachments.length === 0) throw new Refusal('no-content');
  const metadata = readMetadata(faceOf(parsed, fileName, pages));
  return {
    format: parsed.format,
    pages,
    sections: buildSections(pages),
    metadata,
    remarks: [...parsed.remarks, ...remarksOn(metadata, characters, unread)],
    attachments: parsed.attachments,
  };
}

/** What the metadata rules read of a document whose pages are laid out. */
export function faceOf({ format, properties, content, margins }: ParsedDocument, fileName: string, pages: readonly Page[]): DocumentFace {
  const found = content.kind === 'positioned' ? marginLines(content) : [];
  return documentFace(format, fileName, properties, pages, [...margins, ...found]);
}

function remarksOn(metadata: Metadata, characters: number, unread: boolean): Remark[] {
  const remarks: Remark[] = [];
  if (metadata.confidentiality !== null) remarks.push({ code: 'closed', detail: `«${metadata.confidentiality.value}»` });
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
