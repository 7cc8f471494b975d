import type { Attested, DocumentType } from '#domain/document.ts';
import type { IsoDate } from '#domain/ids.ts';
import { isoDate } from '#domain/ids.ts';
import { findDates, findDaysOfYear, findFileNameDates, type FoundDate } from '../../norsk/find-dates.ts';
import { findOrgans } from '../../norsk/find-organs.ts';
import { attest } from './attest.ts';
import type { DocumentFace } from './document-face.ts';
import { ORIGIN_LINE } from './origin-line.ts';
import { genreOf } from './genre-words.ts';
import { fieldNamed, isLabelPair } from './head-fields.ts';
import type { Without } from './rule.ts';

export type DocumentDates = { readonly date: Attested<IsoDate> | null; readonly otherDates: readonly Attested<IsoDate>[] };
export type DatePaper = { readonly face: DocumentFace; readonly title: Attested<string>; readonly type: DocumentType | null };

/** Words before a date that say it is not the document's own: a deadline, a version, another paper. */
const OTHERS_DATE =
  /(?:frist|innen|innan|versjon|revidert|oppdatert|(?<!sist )endret|utskrift|skrevet ut|høring|høyring|perioden?|(?:^|[^\p{L}])(?:pr\.?|per)|datert|brev(?:et)?(?: av)?|utsatt|flyttet|flytta|opprinnelig|forrige|førre|referat|protokoll|godkjenning av .*|etablert|stiftet|omdannet|gjelder fra|gjeld frå|ikrafttredelse|trer i kraft|påført|merknad lagt inn|erstattet|erstatta|fra og med|frå og med|født|hentet|jf\.?.*|bestilt av.*|vår ref.*|deres ref.*|sendt|utsendt)(?:\s+(?:den|av|fra|frå|til|er|ble|på|i|ut|møte[t]?)|[\s:.(|])*$/iu;
/** Right after it stands the paper’s own day, whatever else the line holds: «Vår ref. 2024/1177-31 Dato 26.01.2026». */
const OWN_DATE = /(?:^|\s)(?:vår )?dato[\s:.]*$/iu;
const MEETING_WORD = /møte|startdato|samling|utvalgssak|konferanse/iu;
/** «Åpning: 1. mai 2027», «Oppstart | 4. mars 2026»: a label that names something else says what the day is of. */
const OTHER_LABEL = /^[^\d:|]{2,40}[:|]\s*$/u;
const DATE_LABEL = /^(?:(?:journal|vår )?dato|date)\s*[:|]|^\|?\s*dato\s*\|/iu;
/** «Granlia, 3. september 2025», «STORLAUV, 2. juni 2025: Den nye …». */
const DATELINE = /^\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}-]*){0,2},\s*(?:den\s+)?$/u;
const WHEN = /^(?:når:?\s*|tid:?\s*)?(?:\p{L}+dag,?\s+)?(?:den\s+)?$/iu;
const LETTER = /^(?:vår ref|vår dato|deres ref|dykkar ref|deres referanse|vår referanse)/u;

/** A date in a longer line, or in a sentence, is what the text is about. */
const MAX_LINE = 120;
const MAX_ORIGIN = 300;
/** So many words before a date make a sentence of what ends as one. */
const SENTENCE_OPENING = 6;

/** Where a meeting is called. */
const CALLS = /(?:innkalles|kalles|kalla|kallar|innkalla|inviteres|inviterer|inviterast|velkommen|velkomne)(?!\p{L})/iu;
const CALL_BLOCKS = 12;
const YEAR = /(?<!\d)20\d{2}(?![\d–-])/u;
const ADOPTED =
  /(?:\p{L}*(?:strategien|planen|programmet|meldingen|meldinga)\s+(?:ble|blei|vart|er)\s+(?:\p{L}+\s)?(?:vedtatt|vedteken|vedtatt|godkjent|godkjend)|(?:vedtok|godkjente|godkjende)\s+(?:denne\s+)?\p{L}*(?:strategien|planen|programmet|meldinga|meldingen))(?!\p{L})/iu;
const RUNNING_PAGES = 3;
const OF_MEETING: ReadonlySet<DocumentType> = new Set(['moeteprotokoll', 'moeteinnkalling', 'referat']);

type Candidate = { readonly found: Attested<IsoDate>; readonly lastDay: IsoDate };
type DateRule = { readonly name: string; readonly read: (paper: DatePaper) => Candidate[] };

/** A place of finding each, the one that says most first. */
export const DATE_RULES: readonly DateRule[] = [
  {
    name: 'date.case-line',
    read: ({ face: { cases } }) =>
      cases.slice(-1).map(({ date, quote }) => ({ found: attest(date.date, 'head', quote), lastDay: date.lastDay })),
  },
  { name: 'date.letter', read: ({ face, type }) => (isLetter(face, type) ? dateField(face) : []) },
  { name: 'date.path', read: ofPath },
  { name: 'date.meeting-field', read: ({ face, type }) => (type !== null && OF_MEETING.has(type) ? meetingField(face) : []) },
  { name: 'date.meeting', read: ({ face }) => inHead(face, 'meeting') },
  { name: 'date.called', read: called },
  { name: 'date.dateline', read: ({ face }) => [...dateField(face), ...inHead(face, 'dateline')].slice(0, 1) },
  { name: 'date.place-and-day', read: ({ face, type }) => (type === 'pressemelding' || type === 'uttalelse' ? placeAndDay(face) : []) },
  { name: 'date.origin', read: ({ face }) => inHead(face, 'origin') },
  { name: 'date.title', read: inTitle },
  { name: 'date.head', read: ({ face }) => inHead(face, 'head') },
  { name: 'date.foot', read: ({ face }) => inFoot(face) },
  { name: 'date.adopted', read: adopted },
  { name: 'date.signed', read: signed },
  { name: 'date.margins', read: ({ face }) => inMargins(face) },
  { name: 'date.file-name', read: inFileName },
];
/** Places that answer only when no better one does, and never contradict it. */
const LAST: ReadonlySet<string> = new Set(['date.head', 'date.foot', 'date.adopted', 'date.signed', 'date.margins']);

/**
 * THE date and those that disagree with it. What the file says of itself is asked of an e-mail alone: of any other file it tells when it
 * was made. A day inside the chosen period agrees; so does the date a paper was written, beside the date of the meeting it was written for.
 */
export function documentDates(paper: DatePaper, without: Without): DocumentDates {
  const { face, title } = paper;
  const sent = face.format === 'eml' ? fromProperties(face) : null;
  if (sent !== null) return { date: sent, otherDates: [] };
  const candidates = DATE_RULES.filter(({ name }) => !without.has(name)).flatMap(({ name, read }) =>
    read(paper).map((candidate) => ({ name, ...candidate })),
  );
  const order = DATE_RULES.map(({ name }) => name);
  const whole = [...candidates, ...withoutYear(face, title, candidates)].toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const chosen = whole[0];
  if (chosen === undefined) return { date: null, otherDates: [] };
  const written = new Set(whole.filter(({ name }) => name === 'date.dateline' || name === 'date.letter').map(({ found }) => found.value));
  const isWritten = chosen.name === 'date.dateline';
  const stops = new Set(face.path.flatMap(({ date }) => date?.date ?? []));
  const others = whole.filter(
    ({ found, name }) =>
      (found.value < chosen.found.value || found.value > chosen.lastDay) &&
      !LAST.has(name) &&
      !stops.has(found.value) &&
      // The day a paper was adopted or sent is another than the day it was written.
      chosen.name !== 'date.letter' &&
      name !== 'date.origin' &&
      !(!isWritten && written.has(found.value)),
  );
  const distinct = others.filter((one, index) => others.findIndex((other) => other.found.value === one.found.value) === index);
  return { date: chosen.found, otherDates: distinct.map(({ found }) => found) };
}

function own(text: string): FoundDate[] {
  return findDates(text).filter((date) => OWN_DATE.test(text.slice(0, date.start)) || !OTHERS_DATE.test(text.slice(0, date.start)));
}

type Place = 'meeting' | 'dateline' | 'origin' | 'head' | 'other';

function inHead({ head }: DocumentFace, place: Place): Candidate[] {
  return head.flatMap(({ text, block }): Candidate[] => {
    const dates = own(text);
    // «Vedtatt …, sist endret …»: the last is the one that holds.
    const date = ORIGIN_LINE.test(text) && /(?:endret|endra|sist)/iu.test(text) ? dates.at(-1) : dates[0];
    if (date === undefined) return [];
    // A table with column headings lists things; the way of a sak is read as a whole.
    if (block.kind === 'table-row' && block.header.length > 0 && !isLabelPair(block.header)) return [];
    if (placeOf(text, date.start, date.end) !== place) return [];
    if (place === 'origin' ? text.length > MAX_ORIGIN : text.length > MAX_LINE && place === 'head') return [];
    // A sentence has its dates further in.
    if (place !== 'origin' && /[\p{L}\d)»]\.$/u.test(text) && text.slice(0, date.start).split(' ').length > SENTENCE_OPENING) return [];
    if (place === 'dateline' && DATE_LABEL.test(text)) return [];
    return [candidate(date, 'head', text)];
  });
}

function placeOf(text: string, start: number, end: number): Place {
  if (ORIGIN_LINE.test(text)) return 'origin';
  if (DATE_LABEL.test(text)) return 'dateline';
  // «Onsdag 5. februar 2020 kl. 17.30, rådhuset».
  if (WHEN.test(text.slice(0, start)) && /^\.?,?\s*(?:kl|klokk|fra kl|\d{1,2}[.:]\d{2})/iu.test(text.slice(end))) return 'meeting';
  if (MEETING_WORD.test(text) || findOrgans(text, { bare: true }).length > 0 || genreOf(text) !== null) return 'meeting';
  if (OTHER_LABEL.test(text.slice(0, start))) return 'other';
  const rest = `${text.slice(0, start)} ${text.slice(end)}`
    .replace(/(?<!\p{L})(?:den|dato)(?!\p{L})/giu, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  // «Oslo, 16. februar 2024»: a place and nothing more.
  return rest.split(' ').length <= 2 && !/\d/u.test(rest) ? 'dateline' : 'head';
}

/** The first stop on the way of a sak is what its paper is written for; a saksprotokoll is of the last. */
function ofPath({ face: { path }, type }: DatePaper): Candidate[] {
  const dated = path.filter(({ date }) => date !== null);
  const stop = type === 'saksprotokoll' ? dated.at(-1) : dated[0];
  return stop?.date == null ? [] : [candidate(stop.date, 'head', stop.quote)];
}

/** «Møtedato: 11. desember 2025», «Dato: 2024-03-05»; several «Dato:» are the entries of a log. */
function dateField({ fields }: DocumentFace): Candidate[] {
  const field = fieldNamed(fields, /^(?:dato|vår dato|date|sendt|journaldato)$/u);
  const [date] = field === undefined ? [] : findDates(field.value);
  return field === undefined || date === undefined ? [] : [candidate(date, 'head', field.quote)];
}

/** The day of a meeting under its label; the day it was called or written down is another. */
function meetingField({ fields }: DocumentFace): Candidate[] {
  const field = fields.find(
    ({ label, value }) => /^(?:møtedato|møtetid|dato|tid(?:spunkt)?|når)$/u.test(label) && findDates(value).length > 0,
  );
  const [date] = findDates(field?.value ?? '');
  return field === undefined || date === undefined ? [] : [candidate(date, 'head', field.quote)];
}

/** «Medlemene vert med dette kalla inn til årsmøte fredag 14. mars»: the day called to, not the day it was sent. */
function called({ face: { pages, head }, type, title }: DatePaper): Candidate[] {
  if (type !== 'moeteinnkalling') return [];
  const year = YEAR.exec([title.value, ...head.map(({ text }) => text)].find((text) => YEAR.test(text)) ?? '')?.[0];
  const blocks = pages.flatMap((page) => page.blocks).slice(0, CALL_BLOCKS);
  return blocks
    .flatMap(({ text }): Candidate[] => {
      const from = CALLS.exec(text)?.index;
      if (from === undefined) return [];
      const call = text.slice(from);
      const [whole] = findDates(call);
      const [day] = findDaysOfYear(call);
      if (whole !== undefined && (day === undefined || whole.start < day.start)) return [candidate(whole, 'body', text)];
      const date = day === undefined || year === undefined ? null : isoDate(Number(year), day.month, day.day);
      return date === null ? [] : [{ found: attest(date, 'body', text), lastDay: date }];
    })
    .slice(0, 1);
}

/** «Strategien ble enstemmig vedtatt av rådet 13. juni 2025» in the foreword of a plan. */
function adopted({ face: { pages }, type }: DatePaper): Candidate[] {
  if (type !== 'strategi' && type !== 'handlingsprogram') return [];
  const texts = pages.flatMap((page) => page.blocks.map(({ text }) => text));
  return texts
    .flatMap((text): Candidate[] => {
      const from = ADOPTED.exec(text);
      const [date] = from === null ? [] : findDates(text.slice(from.index).split(/[.!?]\s+(?=\p{Lu})/u)[0] ?? '');
      return date === undefined ? [] : [candidate(date, 'body', text)];
    })
    .slice(0, 1);
}

/** A line on most pages is the foot of each, also where the file does not say so. */
function runningLines({ pages }: DocumentFace): string[] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const text of new Set(page.blocks.map((block) => block.text.trim()))) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .filter(([text, count]) => count >= RUNNING_PAGES && count * 2 >= pages.length && text.length <= MAX_LINE)
    .map(([text]) => text);
}

function isLetter({ fields }: DocumentFace, type: DocumentType | null): boolean {
  return (
    (type === null || type === 'hoeringssvar' || type === 'uttalelse' || type === 'annet') && fields.some(({ label }) => LETTER.test(label))
  );
}

/** «Granlia, 3. september 2025» on a line, or before the first words. */
function placeAndDay({ pages, foot }: DocumentFace): Candidate[] {
  const first = pages.find((page) => page.blocks.length > 0)?.blocks.map(({ text }) => text) ?? [];
  return [...first, ...foot].flatMap((text): Candidate[] => {
    const [date] = findDates(text);
    const after = date === undefined ? '' : text.slice(date.end);
    return date !== undefined && DATELINE.test(text.slice(0, date.start)) && /^(?:\s*$|\s*[:–-]\s|\.\s)/u.test(after)
      ? [candidate(date, 'body', text)]
      : [];
  });
}

function inTitle({ title }: DatePaper): Candidate[] {
  if (title.where === 'properties' || title.where === 'file-name') return [];
  return own(title.value)
    .slice(0, 1)
    .map((date) => candidate(date, 'title', title.quote));
}

/** «Vedteken av landsmøtet på Vangsmoen, sundag 25. mai 2025», «Dato: 2013-03-18», «Oslo, 11. februar 2025» in the last lines. */
function inFoot({ foot }: DocumentFace): Candidate[] {
  return foot.flatMap((text): Candidate[] => {
    const [date] = own(text);
    if (date === undefined) return [];
    const place = placeOf(text, date.start, date.end);
    return place === 'origin' || place === 'dateline' ? [candidate(date, 'foot', text)] : [];
  });
}

/** «Møllergården, 11. februar 2025» over the signatures of a report, with attachments after it. */
function signed({ face: { pages }, type }: DatePaper): Candidate[] {
  if (type !== 'aarsrapport') return [];
  const lines = pages.flatMap((page) => page.blocks.map(({ text }) => text));
  return lines
    .flatMap((text): Candidate[] => {
      const [date] = findDates(text);
      return date !== undefined && DATELINE.test(text.slice(0, date.start)) && date.end === text.trim().length
        ? [candidate(date, 'body', text)]
        : [];
    })
    .slice(0, 1);
}

function inMargins(face: DocumentFace): Candidate[] {
  return [...face.margins, ...runningLines(face)].flatMap((text) =>
    // A line that ends a sentence is text over or under a page break.
    (/\p{L}\.$/u.test(text) ? [] : own(text).slice(0, 1)).map((date) => candidate(date, 'foot', text)),
  );
}

function inFileName({ face: { fileName } }: DatePaper): Candidate[] {
  const words = fileName
    .normalize('NFC')
    .replace(/\.\p{L}[\p{L}\d]{1,7}$/u, '')
    .replace(/_/gu, ' ');
  return findFileNameDates(words)
    .filter(
      (date) =>
        !OTHERS_DATE.test(
          words
            .slice(0, date.start)
            .replace(/-/gu, ' ')
            .replace(/(?:referat|protokoll)\s*/giu, ''),
        ),
    )
    .slice(0, 1)
    .map((date) => candidate(date, 'file-name', fileName));
}

function candidate(date: FoundDate, where: Attested<IsoDate>['where'], quote: string): Candidate {
  return { found: attest(date.date, where, quote), lastDay: date.lastDay };
}

/** «Styremøte 8. desember» takes its year from the whole dates found, or from the only year the head and file name hold. */
function withoutYear(
  face: DocumentFace,
  title: Attested<string>,
  candidates: readonly Candidate[],
): (Candidate & { readonly name: string })[] {
  const lines = [...face.head.map(({ text }) => ({ text, where: 'head' as const })), { text: title.value, where: 'title' as const }];
  const years = new Set(candidates.map(({ found }) => found.value.slice(0, 4)));
  if (years.size === 0)
    for (const text of [...lines.map((line) => line.text), face.fileWords])
      for (const [year] of text.matchAll(/(?<!\d)20\d{2}(?![\d–-])/gu)) years.add(year);
  const [year] = years;
  if (years.size !== 1 || year === undefined) return [];
  return lines.flatMap(({ text, where }) => {
    if (!MEETING_WORD.test(text) && findOrgans(text).length === 0) return [];
    const day = findDaysOfYear(text).find(({ start }) => !OTHERS_DATE.test(text.slice(0, start)));
    const date = day === undefined || text.length > MAX_LINE ? null : isoDate(Number(year), day.month, day.day);
    return date === null
      ? []
      : [{ name: where === 'title' ? 'date.title' : 'date.meeting', found: attest(date, where, text), lastDay: date }];
  });
}

function fromProperties({ properties }: DocumentFace): Attested<IsoDate> | null {
  const { created } = properties;
  const match = created === null ? null : /^(\d{4})-(\d{2})-(\d{2})/u.exec(created);
  const date = match === null ? null : isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return date === null ? null : attest(date, 'properties', created ?? '');
}
