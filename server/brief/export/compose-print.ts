import type { BriefContent, BriefKind } from '#domain/brief.ts';
import type { Citation } from '#domain/citation.ts';
import { cleanTitle } from './clean-text.ts';
import type { ExportOptions } from './export-options.ts';
import { assuredWords, madeWords, shortName, statusWords } from './made-words.ts';
import { createNoteBook, type NoteBook } from './note-book.ts';
import { openSources, type SourceOf } from './open-sources.ts';
import { linkBase } from './page-link.ts';
import { paragraph, plainText, type PrintBlock, type PrintDocument, type PrintProperties } from './print-document.ts';
import { partLine, type PrintContext } from './print-part.ts';
import { bullets, sectionBlocks, slideBlocks, unknownBlocks } from './section-blocks.ts';
import { noteLine, readingLine, sourceLines } from './source-lines.ts';
import { type Verification, verify } from './verification.ts';
import { verificationBlocks } from './verification-blocks.ts';

export const BRIEF_KIND_NAMES: Readonly<Record<BriefKind, string>> = {
  pressebrief: 'Pressebrief',
  hovedbudskap: 'Tre hovedbudskap',
  faktaark: 'Faktaark',
  moetenotat: 'Møtenotat',
  presentasjon: 'Presentasjon',
};

export type ComposedBrief = {
  readonly print: PrintDocument;
  /** The cited places in the order of their notes. */
  readonly notes: readonly Citation[];
  readonly verification: Verification;
  readonly noteBook: NoteBook;
  readonly sourceOf: SourceOf;
  /** What the addresses of quotes begin with. */
  readonly base: string;
};

/**
 * Lays out a brief as every format shows it, with notes numbered in the order they are met.
 *
 * @throws ArchiveError `not-found` when a source is not open, `invalid-input` for a wrong base address
 */
export function composePrint(brief: BriefContent, options: ExportOptions): ComposedBrief {
  const base = linkBase(options.baseUrl);
  const cited = [...brief.citations, ...brief.furtherReading];
  const sourceOf = openSources(brief, cited, options.sources);
  const noteBook = createNoteBook();
  const body = bodyBlocks(brief, options, { noteBook, sourceOf });
  const notes = noteBook.entries();
  const verification = verify(brief, cited, sourceOf, options.quoteStands);
  const context = { sourceOf, base, failed: verification.failed };
  const blocks: PrintBlock[] = [
    ...body,
    ...underHeading('Videre lesning', bullets(brief.furtherReading.map((citation) => readingLine(citation, context)))),
    { kind: 'notes', heading: 'Noter' },
    ...underHeading('Kilder', bullets(sourceLines(notes, context))),
    ...verificationBlocks(brief, verification, options.today),
  ];
  const print: PrintDocument = {
    title: titleOf(brief),
    kindName: BRIEF_KIND_NAMES[brief.kind],
    watermark: options.status === 'godkjent' ? null : 'UTKAST',
    blocks,
    notes: notes.map((note) => noteLine(note, context)),
    properties: propertiesOf(brief, options),
  };
  return { print, notes: notes.map(({ citation }) => citation), verification, noteBook, sourceOf, base };
}

function bodyBlocks(brief: BriefContent, options: ExportOptions, context: PrintContext): PrintBlock[] {
  const lead = brief.lead.flatMap((part, index) => [...(index === 0 ? [] : [plainText(' ')]), ...partLine(part, context)]);
  return [
    { kind: 'heading', level: 1, text: titleOf(brief) },
    statusBlock(brief, options),
    ...(lead.length === 0 ? [] : [paragraph('lead', ...lead)]),
    { kind: 'heading', level: 2, text: 'Hovedbudskap' },
    { kind: 'list', ordered: true, items: brief.keyMessages.map((part) => partLine(part, context)) },
    ...brief.sections.flatMap((section) => sectionBlocks(section, context)),
    ...brief.slides.flatMap((slide) => slideBlocks(slide, context)),
    ...unknownBlocks(brief),
  ];
}

/** Approved, only a model's part in it is told; before that always how it was made. */
function statusBlock(brief: BriefContent, options: ExportOptions): PrintBlock {
  const words = [`${BRIEF_KIND_NAMES[brief.kind]}. ${statusWords(options)}`];
  if (options.status !== 'godkjent' || brief.mode === 'model') words.push(madeWords(brief));
  if (brief.mode === 'model') words.push(assuredWords(options));
  return paragraph('status', plainText(words.join(' ')));
}

function underHeading(text: string, blocks: readonly PrintBlock[]): PrintBlock[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text }, ...blocks];
}

function titleOf({ title, theme, kind }: BriefContent): string {
  return cleanTitle(title, cleanTitle(theme, BRIEF_KIND_NAMES[kind]));
}

function propertiesOf(brief: BriefContent, { status, approvedBy, today }: ExportOptions): PrintProperties {
  return {
    status,
    approvedBy: shortName(approvedBy ?? '') || null,
    date: today,
    made: madeWords(brief),
    model: brief.mode === 'extractive' ? null : shortName(brief.model ?? '') || 'ukjent',
  };
}
