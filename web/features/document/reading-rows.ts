import { DOCUMENT_STATUSES, DOCUMENT_TYPES } from '#domain/document.ts';
import { DOCUMENT_TYPE_NAMES } from '#domain/document-type-names.ts';
import type { DocumentView, EvidenceView } from '../../../server/http/views/document-view.ts';
import { formatDate } from '../../texts/format-date.ts';
import type { Texts } from '../../texts/nb.ts';

/** A thing that was looked for in the document; without evidence it was not found. */
export type ReadingRow = { readonly field: string; readonly value: string | null; readonly evidence: EvidenceView | null };

type Read = Pick<DocumentView, 'evidence' | 'otherDates' | 'saker' | 'arkivsaksnummer' | 'moetesaker'>;

/** What was found about a document, the fields in a fixed order; dates that disagree and saker have a row each. */
export function readingRows({ evidence, otherDates, saker, arkivsaksnummer, moetesaker }: Read, { source, document }: Texts): ReadingRow[] {
  const { fields } = source.reading;
  const row = (field: string, found: EvidenceView | null, shown: (value: string) => string = (value) => value): ReadingRow => ({
    field,
    value: found === null ? null : shown(found.value),
    evidence: found,
  });
  return [
    row(fields.title, evidence.title),
    row(fields.type, evidence.type, typeName),
    row(fields.organ, evidence.organ),
    row(fields.date, evidence.date, formatDate),
    ...otherDates.map((other) => row(fields.otherDate, other, formatDate)),
    row(fields.status, evidence.status, (value) => statusName(value, document.status)),
    ...saker.map((sak) => ({ field: fields.sak, value: sak.display, evidence: sak.evidence })),
    ...(arkivsaksnummer === null ? [] : [row(fields.arkivsak, arkivsaksnummer)]),
    ...moetesaker.map(({ number, title }) => {
      const value = title === '' ? number : `${number} ${title}`;
      return { field: fields.moetesak, value, evidence: { value, where: 'body' as const, quote: value } };
    }),
  ];
}

function typeName(value: string): string {
  const type = DOCUMENT_TYPES.find((known) => known === value);
  return type === undefined ? value : DOCUMENT_TYPE_NAMES[type];
}

function statusName(value: string, names: Texts['document']['status']): string {
  const status = DOCUMENT_STATUSES.find((known) => known === value);
  return status === undefined ? value : names[status];
}
