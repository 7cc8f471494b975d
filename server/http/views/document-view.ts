import { z } from 'zod';
import { type Attested, FORMATS } from '#domain/document.ts';
import { sakKeyText } from '#domain/sak-key.ts';
import type { StoredDocument } from '../../../ingest/store/archive-reader.ts';
import { DOCUMENT_HEAD, documentHead } from './document-head.ts';
import { OUTCOME_VIEW, outcomeView } from './outcome-view.ts';

const LANGUAGES = ['nb', 'nn', 'en'] as const;

export const DOCUMENT_SUMMARY = z.object({
  id: z.string(),
  ...DOCUMENT_HEAD.shape,
  organCode: z.string().nullable(),
  format: z.enum(FORMATS),
  path: z.string(),
  pageCount: z.int(),
  language: z.enum(LANGUAGES).nullable(),
  parentId: z.string().nullable().describe('The e-mail the document came with.'),
  revision: z.string().describe('SHA-256 of the current revision.'),
});
/** A document as it stands in a list. */
export type DocumentSummary = z.infer<typeof DOCUMENT_SUMMARY>;

const EVIDENCE_VIEW = z.object({
  value: z.string(),
  where: z.enum(['title', 'head', 'body', 'foot', 'file-name', 'properties']),
  quote: z.string().describe('The words that say so.'),
});
/** A value found by rule, with the words that say so. */
export type EvidenceView = z.infer<typeof EVIDENCE_VIEW>;

export const DOCUMENT_VIEW = z.object({
  ...DOCUMENT_SUMMARY.shape,
  evidence: z.object({
    title: EVIDENCE_VIEW,
    type: EVIDENCE_VIEW.nullable(),
    organ: EVIDENCE_VIEW.nullable(),
    date: EVIDENCE_VIEW.nullable(),
    status: EVIDENCE_VIEW.nullable(),
  }),
  otherDates: z.array(EVIDENCE_VIEW).describe('Dates that disagree with the one chosen, the strongest first.'),
  saker: z.array(z.object({ key: z.string(), display: z.string(), evidence: EVIDENCE_VIEW })),
  arkivsaksnummer: EVIDENCE_VIEW.nullable().describe('The number of the case in the archive.'),
  moetesaker: z
    .array(
      z.object({
        key: z.string().nullable().describe('As in `saker`; null when the number has no year or is no sak number.'),
        number: z.string().describe('As printed.'),
        series: z.string().nullable().describe('PS, RS and the like, as printed.'),
        title: z.string(),
        page: z.int().min(1),
        block: z.int().min(0).describe('Place among the blocks of the page.'),
      }),
    )
    .describe('The agenda of a meeting, in order.'),
  revisions: z.array(z.object({ checksum: z.string(), ingestedAt: z.string(), replacedAt: z.string().nullable(), current: z.boolean() })),
  pages: z.array(z.object({ number: z.int().min(1), label: z.string().nullable() })),
  outcome: OUTCOME_VIEW,
  fileHref: z.string().nullable().describe('null when the file also holds something closed and is not handed out.'),
});
/** All that is known of a document. */
export type DocumentView = z.infer<typeof DOCUMENT_VIEW>;

export function documentSummary(document: StoredDocument, replacement: StoredDocument | null): DocumentSummary {
  const { id, format, path, pageCount, parentId, revision, metadata } = document;
  const organCode = metadata.organ?.value.code ?? null;
  return {
    id,
    ...documentHead(document, replacement),
    organCode,
    format,
    path,
    pageCount,
    language: metadata.language,
    parentId,
    revision,
  };
}

export function documentView(
  document: StoredDocument,
  replacement: StoredDocument | null,
  labels: readonly (string | null)[],
  withheld: boolean,
): DocumentView {
  const { title, type, organ, date, status, otherDates, saker, arkivsaksnummer, moetesaker } = document.metadata;
  return {
    ...documentSummary(document, replacement),
    evidence: {
      title: evidence(title, String),
      type: type && evidence(type, String),
      organ: organ && evidence(organ, (value) => value.name),
      date: date && evidence(date, String),
      status: status && evidence(status, String),
    },
    otherDates: otherDates.map((other) => evidence(other, String)),
    saker: saker.map((sak) => ({ key: sakKeyText(sak.value), display: sak.value.display, evidence: evidence(sak, sakKeyText) })),
    arkivsaksnummer: arkivsaksnummer && evidence(arkivsaksnummer, String),
    moetesaker: moetesaker.map(({ number, series, year, organ: code, title: words, page, block }) => ({
      key: keyOf(number, year, code),
      number,
      series,
      title: words,
      page,
      block,
    })),
    revisions: document.revisions.map(({ checksum, ingestedAt, replacedAt }) => ({
      checksum,
      ingestedAt,
      replacedAt,
      current: checksum === document.revision,
    })),
    pages: labels.map((label, index) => ({ number: index + 1, label })),
    outcome: outcomeView(document.outcome),
    fileHref: withheld ? null : `/api/documents/${encodeURIComponent(document.id)}/file`,
  };
}

/** «12/25» is a sak of the organ; «13.1.3» is a point of one meeting only. */
function keyOf(number: string, year: number | null, organ: string | null): string | null {
  const digits = /^\p{L}{0,2}(\d{1,4})(?:\/\d{2,4})?$/u.exec(number)?.[1];
  return digits === undefined || year === null ? null : sakKeyText({ organ, year, number: Number(digits) });
}

function evidence<T>(attested: Attested<T>, text: (value: T) => string): EvidenceView {
  return { value: text(attested.value), where: attested.where, quote: attested.quote };
}
