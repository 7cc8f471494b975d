import type { Citation } from '#domain/citation.ts';
import { cite } from '#domain/citation.ts';
import type { DocumentType } from '#domain/document.ts';
import { type Checksum, type DocumentId, type IsoDate, isoDate, passageId } from '#domain/ids.ts';
import type { Passage } from '#domain/passage.ts';
import { type Statement, statement } from '#domain/statement.ts';
import type { ExportSource } from '../../../server/brief/export/export-options.ts';

/** A small made-up archive for the tests of the export: every quote stands in it, and every link can be followed. */
export function required<T>(value: T | null | undefined, what = 'value'): T {
  if (value === null || value === undefined) throw new Error(`The test archive is built wrong: no ${what}`);
  return value;
}

export const TODAY: IsoDate = required(isoDate(2026, 11, 21));
export const BASE_URL = 'https://arkiv.example.no/arkivsvar/';

const STRATEGY = 'dstrategi' as DocumentId;
const PROTOCOL = 'dprotokoll(1)' as DocumentId;
const NYNORSK = 'dhøyring' as DocumentId;
const SHEET = 'dtall' as DocumentId;

export const PASSAGES: readonly Passage[] = [
  passage(
    STRATEGY,
    1,
    1,
    'Regionen skal ha et utslippsfritt kollektivtilbud innen 2035. Innbyggerne skal kunne reise på én billett i hele regionen.',
  ),
  passage(
    STRATEGY,
    2,
    3,
    'Rådet skal prioritere tre områder:\ntogtilbudet på Østlandet\nbompenger & parkering «i samme pakke»\nenergistasjoner for tunge kjøretøy, jf. § 13 og 1,5 °C-målet',
  ),
  passage(
    STRATEGY,
    3,
    4,
    'Neste handlingsprogram legges fram for representantskapet 12. juni 2027. Arbeidet med ny reisevaneundersøkelse starter 1. februar 2027.',
  ),
  passage(
    PROTOCOL,
    1,
    2,
    'Representantskapet vedtar strategien for kollektivtrafikk 2027–2035. Styret får fullmakt til å gjøre språklige endringer. Innstillingen ble enstemmig vedtatt.',
  ),
  passage(PROTOCOL, 2, 5, 'Befolkningen i regionen er 2 230 000 personer. Andelen reiser med kollektivtransport var 31,5 prosent.'),
  passage(
    NYNORSK,
    1,
    1,
    'Kommunen støttar forslaget, men ber om at fristen blir sett til 2032. Kostnaden er rekna til 410 millionar kroner.',
  ),
  {
    ...passage(SHEET, 1, 1, 'Billettinntekter 2025: 412 millioner kroner'),
    spans: [{ start: 0, end: 43, place: { kind: 'row', sheet: 'Økonomi', row: 12 }, box: null, block: 0, blockStart: 0 }],
    kind: 'table',
  },
];

export const SOURCES: readonly ExportSource[] = [
  source(STRATEGY, 'Strategi for kollektivtrafikk 2027–2035', 'strategi', { date: '2026-06-11', status: 'vedtatt' }),
  source(PROTOCOL, 'Protokoll fra møte 11. juni 2026 & vedlegg', 'moeteprotokoll', {
    organ: 'Representantskapet',
    date: '2026-06-11',
    status: 'vedtatt',
  }),
  source(NYNORSK, 'Høyringssvar frå Fjordbygd kommune', 'hoeringssvar', {
    date: '2026-03-02',
    language: 'nn',
    replacedBy: 'Nytt høyringssvar',
  }),
  source(SHEET, 'Nøkkeltall', 'annet', { pageLabels: ['Forside', 'Økonomi'] }),
];

/** Words of the archive as a statement; fails when they do not stand there. */
export function say(words: string, quote = words): Statement {
  return required(statement(words, [cited(quote)]), `statement «${words}»`);
}

export function cited(quote: string): Citation {
  for (const candidate of PASSAGES) {
    const citation = cite(candidate, quote);
    if (citation !== null) return citation;
  }
  throw new Error(`No passage holds «${quote}»`);
}

/** A passage on one page, its lines under each other. */
export function passage(documentId: DocumentId, ordinal: number, page: number, text: string): Passage {
  const box = { x: 0.1, y: 0.1, width: 0.8, height: 0.02 };
  return {
    id: passageId(documentId, ordinal),
    documentId,
    revision: checksumOf(documentId),
    ordinal,
    headings: ['Mål'],
    tableHeader: [],
    kind: 'paragraph',
    text,
    spans: [{ start: 0, end: text.length, place: { kind: 'page', page }, box, block: ordinal - 1, blockStart: 0 }],
    units: [],
    ocr: false,
  };
}

export function source(documentId: DocumentId, title: string, type: DocumentType, changes: Partial<ExportSource> = {}): ExportSource {
  return {
    documentId,
    title,
    type,
    organ: null,
    date: null,
    status: 'ukjent',
    revision: checksumOf(documentId),
    replacedBy: null,
    pageLabels: [],
    language: 'nb',
    ...changes,
  };
}

function checksumOf(documentId: DocumentId): Checksum {
  const digits = Array.from(documentId, (character) => (character.charCodeAt(0) % 16).toString(16)).join('');
  return digits.padEnd(64, '0') as Checksum;
}
