import type { BriefContent, BriefPart } from '#domain/brief.ts';
import type { Citation } from '#domain/citation.ts';
import { placeNumbers } from '#domain/locator.ts';
import type { Statement } from '#domain/statement.ts';
import { citedPages } from '../cited-pages.ts';
import type { ComposedBrief } from '../compose-print.ts';
import type { ExportOptions } from '../export-options.ts';
import { citedPlace } from '../note-book.ts';
import { pageLink } from '../page-link.ts';
import { sourceTitle } from '../source-words.ts';
import { jsonPart, type JsonStatement } from './json-part.ts';

/** Changes when the shape does. */
const VERSION = 1;

/** The brief as data, with the same note numbers as the other formats, and the verification report. */
export function jsonExport(brief: BriefContent, composed: ComposedBrief, options: ExportOptions): string {
  const numbers = new Map(composed.notes.map((citation, index) => [citedPlace(citation), index + 1]));
  const view = (statement: Statement): JsonStatement => ({
    text: statement.text,
    citations: [...new Set(statement.citations.map((citation) => numbers.get(citedPlace(citation)) ?? 0))].sort((a, b) => a - b),
    ...(composed.context.isBroken(statement) && { sourceChanged: true }),
  });
  const parts = (list: readonly BriefPart[]): object[] => list.map((part) => jsonPart(part, view));
  const content = {
    format: 'arkivsvar-brief',
    version: VERSION,
    kind: brief.kind,
    length: brief.length,
    language: 'nb-NO',
    theme: brief.theme,
    title: brief.title,
    date: options.today,
    status: options.status,
    recheck: composed.print.properties.recheck,
    approvedBy: options.approvedBy,
    approvedOn: options.approvedOn,
    mode: brief.mode,
    model: brief.model,
    aiGenerated: brief.mode === 'model',
    made: composed.print.properties.made,
    lead: parts(brief.lead),
    keyMessages: parts(brief.keyMessages),
    sections: brief.sections.map(({ kind, heading, parts: list }) => ({ kind, heading, parts: parts(list) })),
    slides: brief.slides.map(({ title, points, notes }) => ({ title, points: parts(points), notes: parts(notes) })),
    unknown: brief.unknown.map(({ kind, heading, text }) => ({ kind, heading, text: text.text })),
    citations: composed.notes.map((citation, index) => ({ number: index + 1, ...place(citation, composed) })),
    furtherReading: brief.furtherReading.map((citation) => place(citation, composed)),
    verification: verification(composed),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function place(citation: Citation, { context, base }: ComposedBrief): object {
  const source = context.sourceOf(citation);
  const { type, organ, date, status, replacedBy } = source;
  return {
    documentId: citation.documentId,
    title: sourceTitle(source),
    type,
    organ,
    date,
    status,
    replacedBy,
    locator: placeNumbers(citation.locators[0].place),
    pages: citedPages(citation, source),
    quote: citation.quote,
    href: pageLink(citation, source, base),
    ocr: citation.ocr,
    passageId: citation.passageId,
    checksum: citation.revision,
  };
}

function verification({ verification: report, notes }: ComposedBrief): object {
  const failed = new Set(report.failed.map(citedPlace));
  return {
    statements: report.statements,
    verbatim: report.verbatim,
    quotes: report.quotes,
    checkedToday: report.checkedToday,
    failed: failed.size,
    broken: report.broken,
    failedNotes: notes.flatMap((citation, index) => (failed.has(citedPlace(citation)) ? [index + 1] : [])),
    sources: report.sources.map(({ documentId, title, source, checksum, changed, places }) => ({
      documentId,
      title,
      date: source.date,
      checksum,
      changed,
      places,
    })),
  };
}
