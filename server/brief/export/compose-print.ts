import type { BriefContent, BriefKind } from '#domain/brief.ts';
import type { Citation } from '#domain/citation.ts';
import { cleanTitle } from './clean-text.ts';
import type { ExportOptions } from './export-options.ts';
import { assuredWords, madeWords, shortName, statusWords } from './made-words.ts';
import { createNoteBook } from './note-book.ts';
import { NO_EDITS } from '../life/peoples-edits.ts';
import { openSources } from './open-sources.ts';
import { linkBase } from './page-link.ts';
import { paragraph, plainText, type PrintBlock, type PrintDocument, type PrintProperties } from './print-document.ts';
import { partLine, type PrintContext } from './print-part.ts';
import { bullets, repeatsKeyMessages, sectionBlocks, slideBlocks, unknownBlocks } from './section-blocks.ts';
import { noteLine, readingLine, sourceLines } from './source-lines.ts';
import { brokenBy, type Verification, verify } from './verification.ts';
import { verificationBlocks } from './verification-blocks.ts';

const BRIEF_KIND_NAMES: Readonly<Record<BriefKind, string>> = {
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
  readonly context: PrintContext;
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
  const verification = verify(brief, cited, sourceOf, options.quoteStands);
  const { failed, broken } = verification;
  const noteBook = createNoteBook();
  const tableHead = options.tableHead ?? (() => null);
  const printing: PrintContext = { noteBook, sourceOf, isBroken: brokenBy(failed), tableHead };
  const body = bodyBlocks(brief, options, broken, printing);
  const notes = noteBook.entries();
  const context = { sourceOf, base, failed };
  const blocks: PrintBlock[] = [
    ...body,
    ...underHeading('Videre lesning', bullets(brief.furtherReading.map((citation) => readingLine(citation, context)))),
    { kind: 'notes', heading: 'Noter' },
    ...underHeading('Kilder', bullets(sourceLines(notes, context))),
    ...verificationBlocks(verification, {
      today: options.today,
      uncovered: (options.edits ?? NO_EDITS).uncovered,
      editorial: hasEditorial(brief),
    }),
  ];
  const print: PrintDocument = {
    title: titleOf(brief),
    kindName: BRIEF_KIND_NAMES[brief.kind],
    ...markOf(brief, options, broken),
    blocks,
    notes: notes.map((note) => noteLine(note, context)),
    properties: propertiesOf(brief, options, broken),
  };
  return { print, notes: notes.map(({ citation }) => citation), verification, context: printing, base };
}

function bodyBlocks(brief: BriefContent, options: ExportOptions, broken: number, context: PrintContext): PrintBlock[] {
  const lead = brief.lead.flatMap((part, index) => [...(index === 0 ? [] : [plainText(' ')]), ...partLine(part, context)]);
  return [
    { kind: 'heading', level: 1, text: titleOf(brief) },
    statusBlock(brief, options, broken),
    ...(lead.length === 0 ? [] : [paragraph('lead', ...lead)]),
    { kind: 'heading', level: 2, text: 'Hovedbudskap' },
    { kind: 'list', ordered: true, items: brief.keyMessages.map((part) => partLine(part, context)) },
    ...brief.sections.flatMap((section) => sectionBlocks(section, context)),
    ...brief.slides.flatMap((slide) => (repeatsKeyMessages(slide, brief) ? [] : slideBlocks(slide, brief, context))),
    ...unknownBlocks(brief),
  ];
}

/** Approved, only what a model or people have written is told; before that always how it was made. */
function statusBlock(brief: BriefContent, options: ExportOptions, broken: number): PrintBlock {
  const words = [`${BRIEF_KIND_NAMES[brief.kind]}. ${statusWords(options, broken)}`];
  if (options.status !== 'godkjent' || isReworded(brief, options)) words.push(madeWords(brief, options.edits));
  if (brief.mode === 'model') words.push(assuredWords(options));
  return paragraph('status', plainText(words.join(' ')));
}

/** Whether a model or people have written anything that stands in the document. */
function isReworded({ mode }: BriefContent, { edits = NO_EDITS }: ExportOptions): boolean {
  return mode === 'model' || edits.reworded > 0 || edits.title;
}

function markOf({ kind }: BriefContent, { status }: ExportOptions, broken: number): Pick<PrintDocument, 'watermark' | 'headline'> {
  const approved = status === 'godkjent';
  if (approved && broken === 0) return { watermark: null, headline: null };
  return { watermark: DRAFT, headline: `${DRAFT}. ${BRIEF_KIND_NAMES[kind]}, ${approved ? 'må kontrolleres på nytt' : 'ikke godkjent'}.` };
}

const DRAFT = 'UTKAST';

function hasEditorial({ sections, slides }: BriefContent): boolean {
  const parts = [...sections.flatMap((section) => section.parts), ...slides.flatMap(({ points, notes }) => [...points, ...notes])];
  return parts.some(({ kind }) => kind === 'editorial');
}

function underHeading(text: string, blocks: readonly PrintBlock[]): PrintBlock[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text }, ...blocks];
}

function titleOf({ title, theme, kind }: BriefContent): string {
  return cleanTitle(title, cleanTitle(theme, BRIEF_KIND_NAMES[kind]));
}

function propertiesOf(brief: BriefContent, { status, approvedBy, today, edits }: ExportOptions, broken: number): PrintProperties {
  return {
    status,
    approvedBy: shortName(approvedBy ?? '') || null,
    date: today,
    recheck: broken > 0,
    made: madeWords(brief, edits),
    model: brief.mode === 'extractive' ? null : shortName(brief.model ?? '') || 'ukjent',
  };
}
