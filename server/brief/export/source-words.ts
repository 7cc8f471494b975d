import type { Citation } from '#domain/citation.ts';
import type { DocumentStatus } from '#domain/document.ts';
import { DOCUMENT_TYPE_NAMES } from '#domain/document-type-names.ts';
import { cleanText, cleanTitle } from './clean-text.ts';
import type { ExportSource } from './export-options.ts';
import { longDate } from '../../../ingest/norsk/long-date.ts';
import type { PrintLanguage } from './print-document.ts';

const STATUS_WORDS: Readonly<Record<DocumentStatus, string | null>> = {
  vedtatt: 'vedtatt',
  utkast: 'utkast',
  hoeringsutkast: 'høringsutkast',
  erstattet: 'erstattet',
  ukjent: null,
};

export function sourceTitle({ title, documentId }: ExportSource): string {
  return cleanTitle(title, documentId);
}

/** What a document is: «Protokoll, Representantskapet, 11. juni 2024, vedtatt, erstattet av «…»». */
export function sourceFacts({ type, organ, date, status, replacedBy }: ExportSource): string {
  const replaced = replacedBy === null ? STATUS_WORDS[status] : `erstattet av «${cleanTitle(replacedBy, 'et nyere dokument')}»`;
  const facts = [
    type === 'annet' ? null : DOCUMENT_TYPE_NAMES[type],
    organ === null ? null : cleanText(organ),
    date === null ? 'uten dato' : longDate(date),
  ];
  return [...facts, status === 'erstattet' || replacedBy === null ? null : STATUS_WORDS[status], replaced]
    .filter((fact) => fact !== null && fact !== '')
    .join(', ');
}

/** What a reader of the quote must know besides: OCR, and that the document has changed since. */
export function citationRemarks(citation: Citation, source: ExportSource): string[] {
  const remarks: string[] = [];
  if (citation.ocr) remarks.push('Teksten er lest maskinelt fra bilde.');
  if (citation.revision !== source.revision) remarks.push('Dokumentet er endret siden sitatet ble hentet.');
  return remarks;
}

/** null when the quote is in the language of the document itself. */
export function quoteLanguage({ language }: ExportSource): PrintLanguage | null {
  if (language === 'nn') return 'nn-NO';
  return language === 'en' ? 'en' : null;
}
