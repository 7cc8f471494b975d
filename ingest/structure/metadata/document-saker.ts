import type { Attested, DocumentType, Moetesak } from '#domain/document.ts';
import type { Organ } from '#domain/organ.ts';
import { type SakKey, sakKeyText } from '#domain/sak-key.ts';
import { findFileNameSaker, findSakReferences, type SakReference } from '../../norsk/sak-references.ts';
import { type AgendaItem, numberedHeadings, numberedLines } from './agenda-items.ts';
import { attest } from './attest.ts';
import type { DocumentFace } from './document-face.ts';
import { beforeFields } from './head-fields.ts';
import { saysOnlyWhoAndWhen } from './line-content.ts';
import { ORIGIN_LINE } from './origin-line.ts';
import type { Without } from './rule.ts';

export type SakPaper = {
  readonly face: DocumentFace;
  readonly title: Attested<string>;
  readonly organ: Attested<Organ> | null;
  readonly type: DocumentType | null;
  readonly items: readonly AgendaItem[];
};

type Found = { readonly sak: SakReference; readonly where: Attested<SakKey>['where']; readonly quote: string };
type SakRule = { readonly name: string; readonly read: (paper: SakPaper) => Found[] };

/** Lines of the head that mention other saker than the document's own. */
const MENTIONS =
  /(?<!\p{L})(?:jf\.?|jfr\.?|se også|oppfølging av|tidligere behandl\p{L}*|vises til|viser til|referanse|godkjenning av)(?!\p{L})/iu;
/** «har i sak 7/25»: a sentence that the page breaks. */
const MENTIONED = /(?<!\p{L})(?:i|av|under|til|fra|frå|om|med|etter|jf\.?|sjå|se|som)\s+$|(?:,|\p{Ll})\s*\(\s*$/iu;
const SENTENCE = /^.{60,}\p{L}{2}[.!?:]$/u;
const SAK_FIELD = /^(?:(?:utvalgs|møte)?sak(?:s?nr|s?nummer)?|utvalgssak|saknr|sak nr|politisk sak)\.?$/u;
const NUMBER = /(?<![\d/.-])(?:\p{Lu}{1,4}\s)?(?<nr>\d{1,4}\/(?:20\d{2}|\d{2}))(?![\d/-])/u;
/** «Styrevedtak 9/2025»: a decision that is numbered itself. */
const DECISION = /^\p{L}+vedtak\s+(?:nr\.?\s*)?(?<nr>\d{1,4}\/(?:20\d{2}|\d{2}))(?![\d/-])/iu;
/** «Sak 12/25 Ny havn», «Styresak 34/25». */
const OPENS_SAK = /^(?:PS|RS|\p{L}*sak)(?!\p{L})\s*(?:nr\.?\s*)?\d/iu;
/** Kinds of paper about one sak; what another kind says of a sak is where it was adopted. */
const ABOUT_SAK: ReadonlySet<DocumentType | null> = new Set<DocumentType | null>([
  'saksframlegg',
  'saksprotokoll',
  'notat',
  'vedlegg',
  'annet',
  'presentasjon',
  null,
]);
/** Papers of a meeting are about many saker, and those are their `moetesaker`. */
const OF_MEETING: ReadonlySet<DocumentType | null> = new Set<DocumentType | null>(['moeteprotokoll', 'moeteinnkalling', 'referat']);

export const SAK_RULES: readonly SakRule[] = [
  {
    name: 'sak.case-line',
    read: ({ face }) => face.cases.flatMap(({ sak, organ, quote }) => (sak === null ? [] : numbered(sak, organ.code, quote))),
  },
  {
    name: 'sak.path',
    read: ({ face: { path }, type }) =>
      // A saksprotokoll is of the last stop on the way.
      (type === 'saksprotokoll' ? path.slice(-1) : path).flatMap(({ sak, organ, quote }) =>
        sak === null ? [] : numbered(sak, organ?.code ?? null, quote),
      ),
  },
  {
    name: 'sak.field',
    read: ({ face }) => face.fields.flatMap(({ label, value, quote }) => (SAK_FIELD.test(label) ? numbered(value, null, quote) : [])),
  },
  { name: 'sak.head', read: inHead },
  {
    name: 'sak.title',
    read: ({ title }) => findSakReferences(title.value).map((sak) => ({ sak, where: title.where, quote: title.quote })),
  },
  {
    name: 'sak.margins',
    read: ({ face }) =>
      face.margins.flatMap((quote) =>
        findSakReferences(quote)
          .filter((sak) => !MENTIONED.test(quote.slice(0, sak.start)))
          .map((sak) => ({ sak, where: 'foot', quote })),
      ),
  },
  {
    name: 'sak.file-name',
    // «Sak 17-25 vedlegg 1» belongs to that sak and is not about it alone.
    read: ({ face }) =>
      (/(?<!\p{L})vedlegg\s*\d/iu.test(face.fileWords) ? [] : findFileNameSaker(face.fileWords)).map((sak) => ({
        sak,
        where: 'file-name',
        quote: face.fileName,
      })),
  },
];

/** The saker the document is about, each once, with the document's organ where none is named; those treated in a meeting are not among them. */
export function documentSaker(paper: SakPaper, without: Without): Attested<SakKey>[] {
  const saker = new Map<string, Attested<SakKey>>();
  const treated = OF_MEETING.has(paper.type) ? new Set(paper.items.map(({ number }) => normal(number))) : new Set<string>();
  const rules = SAK_RULES.filter(
    ({ name }) =>
      !without.has(name) && (ABOUT_SAK.has(paper.type) || name === 'sak.title' || name === 'sak.file-name' || name === 'sak.field'),
  );
  for (const { read } of rules) {
    // What a better place has told already is the same sak, whatever body stands beside it here.
    const told = new Set([...saker.values()].map(({ value }) => `${value.number}/${value.year}`));
    for (const { sak, where, quote } of read(paper)) {
      if (treated.has(`${sak.number}/${String(sak.year).slice(-2)}`) || told.has(`${sak.number}/${sak.year}`)) continue;
      const key: SakKey = { organ: sak.organ ?? paper.organ?.value.code ?? null, year: sak.year, number: sak.number, display: sak.display };
      const text = sakKeyText(key);
      if (!saker.has(text)) saker.set(text, attest(key, where, quote));
    }
  }
  return [...saker.values()];
}

/** The items of a meeting's paper as saker of its organ; of other papers none. */
export function moetesaker({ face, items, organ, type }: SakPaper, date: string | null): Moetesak[] {
  const isMeeting =
    OF_MEETING.has(type) || ((type === null || type === 'annet' || type === 'notat') && items.filter(({ isCase }) => isCase).length >= 3);
  if (!isMeeting) return [];
  const readings = OF_MEETING.has(type) && items.length < 2 ? [numberedHeadings(face.pages), numberedLines(face.pages)] : [];
  const treated = readings.find((reading) => reading.length > 0) ?? items;
  return treated.map(({ number, series, title, page, block }) => {
    const year = number.split('/')[1];
    return {
      number,
      series,
      year: year === undefined ? (date === null ? null : Number(date.slice(0, 4))) : fullYear(year),
      organ: organ?.value.code ?? null,
      title,
      page,
      block,
    };
  });
}

function inHead({ face: { head, path }, type }: SakPaper): Found[] {
  return head.flatMap(({ text, block }): Found[] => {
    // A sentence tells of saker; a line of the head names its own.
    if (SENTENCE.test(text) || block.kind === 'table-row' || path.some(({ quote }) => quote === text)) return [];
    if ((type === null || type === 'annet') && !saysOnlyWhoAndWhen(beforeFields(text)) && !OPENS_SAK.test(text)) return [];
    const decision = ORIGIN_LINE.test(text) ? undefined : DECISION.exec(text)?.groups?.['nr'];
    if (decision !== undefined) return numbered(decision, null, text);
    return findSakReferences(text)
      .filter((sak) => !MENTIONS.test(text.slice(0, sak.start)))
      .map((sak) => ({ sak, where: 'head', quote: text }));
  });
}

/** «26/26» under a label or a column for it. */
function numbered(value: string, organ: string | null, quote: string): Found[] {
  const match = NUMBER.exec(value);
  const nr = match?.groups?.['nr'];
  if (nr === undefined) return [];
  return findSakReferences(`sak ${nr}`).map((sak) => ({ sak: { ...sak, organ, display: nr }, where: 'head', quote }));
}

function normal(number: string): string {
  const [digits = '', year = ''] = number.split('/');
  return `${Number(/\d+/u.exec(digits)?.[0] ?? 0)}/${year.slice(-2)}`;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year;
}
