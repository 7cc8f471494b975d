import { z } from 'zod';
import { BRIEF_KINDS, BRIEF_LENGTHS } from '#domain/brief.ts';
import type { IsoDate } from '#domain/ids.ts';
import { ArchiveError } from '#domain/archive-error.ts';
import type { BriefRequest, BriefScope } from '../../brief/brief-writer.ts';
import { name } from './brief-fields.ts';
import { documentId, FILTER_FIELDS, inOrder, OUT_OF_ORDER, oneOf } from './fields.ts';
import { line } from './kept-fields.ts';

/** As in the address of a sak: `REP-2024-10`, with `?` for an organ that is not known. */
const sak = z.string().regex(/^[^\s-]{1,40}-\d{4}-\d{1,5}$/u, 'skal ha formen ORGAN-ÅÅÅÅ-NUMMER');
const period = z.strictObject({ from: FILTER_FIELDS.from, to: FILTER_FIELDS.to }).refine(inOrder, OUT_OF_ORDER);

/** The body of POST /api/briefs: a theme, or documents, a sak or a period, with or without a theme. */
export const BRIEF_REQUEST = z.strictObject({
  theme: line(300).exactOptional(),
  documentIds: z.array(documentId).min(1, 'kan ikke være tomt').max(50, 'kan ikke ha mer enn 50 dokumenter').exactOptional(),
  sak: sak.exactOptional(),
  period: period.exactOptional(),
  kind: oneOf(BRIEF_KINDS).exactOptional(),
  length: oneOf(BRIEF_LENGTHS).exactOptional(),
  filters: z.strictObject(FILTER_FIELDS).refine(inOrder, OUT_OF_ORDER).exactOptional(),
  by: name.exactOptional(),
});
type Body = z.infer<typeof BRIEF_REQUEST>;

/** @throws ArchiveError `invalid-input` when nothing, or more than one thing, says what it is to be about */
export function briefRequest(body: Body, today: IsoDate): BriefRequest {
  const { kind = 'pressebrief', length = 'kort', filters = {} } = body;
  return { scope: scopeOf(body), kind, length, filter: filters, today };
}

function scopeOf({ theme, documentIds, sak: key, period: days }: Body): BriefScope {
  if ([documentIds, key, days].filter((one) => one !== undefined).length > 1) {
    throw invalid('Briefet kan gjelde dokumenter, en sak eller en periode, men ikke flere av dem.', 'Oppgi bare en av dem.');
  }
  if (documentIds !== undefined) {
    const [first, ...rest] = documentIds;
    if (first !== undefined) return { kind: 'documents', documentIds: [first, ...rest], theme: theme ?? null };
  }
  if (key !== undefined) {
    if (theme !== undefined) throw invalid('Et brief om en sak har saken som tema.', 'Fjern temaet.');
    const [organ = '', year, number] = key.split('-');
    return { kind: 'sak', sak: { organ: organ === '?' ? null : organ, year: Number(year), number: Number(number) } };
  }
  if (days !== undefined) {
    if (days.from === undefined || days.to === undefined) throw invalid('Perioden mangler første eller siste dag.', 'Oppgi begge.');
    return { kind: 'period', from: days.from, to: days.to, theme: theme ?? null };
  }
  if (theme !== undefined) return { kind: 'theme', theme };
  throw invalid('Det står ikke hva briefet skal handle om.', 'Oppgi et tema, dokumenter, en sak eller en periode.');
}

function invalid(what: string, next: string): ArchiveError {
  return new ArchiveError('invalid-input', what, next);
}
