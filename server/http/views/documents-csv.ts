import { DOCUMENT_TYPE_NAMES } from '#domain/document-type-names.ts';
import type { StoredDocument } from '../../../ingest/store/archive-reader.ts';
import { outcomeView } from './outcome-view.ts';

const COLUMNS = ['Tittel', 'Type', 'Organ', 'Dato', 'Status', 'Format', 'Sider', 'Utgaver', 'Lest inn', 'Merknader', 'Fil', 'Id'] as const;

/** The first line of the list. */
export const CSV_HEADING = line(COLUMNS);

/** One document as a line, CRLF at the end. */
export function csvLine(document: StoredDocument): string {
  const { metadata, revisions, outcome } = document;
  return line([
    metadata.title.value,
    DOCUMENT_TYPE_NAMES[metadata.type?.value ?? 'annet'],
    metadata.organ?.value.name ?? '',
    metadata.date?.value ?? '',
    document.status,
    document.format,
    String(document.pageCount),
    String(Math.max(1, revisions.length)),
    revisions[0]?.ingestedAt.slice(0, 10) ?? '',
    outcomeView(outcome)
      .explanations.map(({ reason, nextStep }) => `${reason} ${nextStep}`)
      .join(' '),
    document.path,
    document.id,
  ]);
}

function line(fields: readonly string[]): string {
  return `${fields.map(csvField).join(';')}\r\n`;
}

/**
 * A field of RFC 4180. Text a spreadsheet would take for a formula gets an apostrophe first, as OWASP advises; titles come from
 * documents anyone may have written.
 */
export function csvField(text: string): string {
  const clean = text.replace(/\0/gu, '');
  const harmless = /^\s*[=+\-@\t\r\n＝＋－＠]/u.test(clean) ? `'${clean}` : clean;
  return `"${harmless.replaceAll('"', '""')}"`;
}
