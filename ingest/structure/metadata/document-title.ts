import { DOCUMENT_TYPE_NAMES } from '#domain/document-type-names.ts';
import type { Attested, DocumentType } from '#domain/document.ts';
import { findDates } from '../../norsk/find-dates.ts';
import { findOrgans } from '../../norsk/find-organs.ts';
import { attest } from './attest.ts';
import type { DocumentFace } from './document-face.ts';
import { genreOf, genreOfFileName, genreOfTitle, genreWord, withoutOwner } from './genre-words.ts';
import { beforeFields, fieldNamed } from './head-fields.ts';
import type { HeadLine } from './head-line.ts';
import { isChapter, isGenreWithOrgan, isNames, mayBeTitle, saysOnlyWhoAndWhen } from './line-content.ts';
import { meetingOf } from './meeting-of.ts';
import { firstOf, type Rule, type Without } from './rule.ts';

const MAX_LENGTH = 200;
/** A plain paragraph longer than this is not a title. */
const MAX_PLAIN = 140;
/** Characters of the matter in the title of a saksprotokoll that has none. */
const MATTER = 90;

const TITLE_FIELD = /^(?:sakstittel|saksnavn|saken gjelder|saka gjeld|tittel|emne|subject)$/u;
/** A plain line that is a sentence, a label, or says when and where, is none. */
const NO_LINE = /[.:;,!?]$|^(?!presse|høring|høyring|sak)\p{Lu}\p{L}*(?: \p{Ll}+){0,2}:|(?<!\p{L})kl\.?\s?\d/iu;
/** «Ordinær generalforsamling 2025» says which meeting also without a genre. */
/** Chapters that make their headings the titles of parts. */
const CHAPTERS = 2;
const YEARS = /^(?:19|20)\d{2}(?:\s?[–-]\s?(?:19|20)?\d{2})?$/u;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;
const OF_MEETING: ReadonlySet<DocumentType> = new Set(['moeteprotokoll', 'moeteinnkalling', 'referat']);
const NUMBERED_MEETING = /^\p{L}+ (?:fra|frå|til) \p{L}*møte (?:nr\.? ?)?\d{1,3}$/iu;
const MEETING_NAME = /^(?:(?:ekstra)?ordinær\p{L}*\s)?\p{L}*(?:møte|samling|forsamling|konferanse)\p{L}*(?!\p{L})/iu;

/**
 * What the paper is called. A heading or line that says only whose and when it is, what kind it is, or which part comes next is none;
 * where there is no other, the title is made of kind, body and date.
 */
export const TITLE_RULES: readonly Rule<DocumentFace, string>[] = [
  { name: 'title.mail-subject', read: (face) => (face.format === 'eml' ? fromProperties(face) : null) },
  { name: 'title.labelled', read: labelled },
  { name: 'title.web-page', read: authored },
  { name: 'title.meeting-paper', read: meetingPaper },
  { name: 'title.below-genre', read: belowGenre },
  { name: 'title.meeting-heading', read: meetingHeading },
  { name: 'title.genre-line', read: genreLine },
  { name: 'title.heading', read: (face) => heading(face, face.head) },
  { name: 'title.genre-with-organ', read: (face) => genreWithOrgan(face, false) },
  { name: 'title.case', read: caseTitle },
  { name: 'title.line', read: (face) => plainLine(face, face.head) },
  { name: 'title.meeting', read: meetingTitle },
  { name: 'title.kind-body-date', read: kindBodyDate },
  { name: 'title.properties', read: fromProperties },
  { name: 'title.chapter', read: ({ head }) => chapter(head) },
  { name: 'title.only-heading', read: onlyHeading },
];

export function documentTitle(face: DocumentFace, without: Without): Attested<string> {
  const found = firstOf(TITLE_RULES, face, without);
  return found === null || found.value === '' ? fromFileName(face) : found;
}

function labelled({ fields }: DocumentFace): Attested<string> | null {
  const field = fieldNamed(fields, TITLE_FIELD);
  const title = field === undefined ? '' : tidy(beforeFields(field.value));
  return field === undefined || !/\p{L}{3}/u.test(title) || title.length > MAX_LENGTH ? null : attest(title, 'head', field.quote);
}

/** The one heading over everything names a body and its day: «Miljøutvalget 11. april 2024: saksliste». */
function meetingHeading(face: DocumentFace): Attested<string> | null {
  const over = overAll(face);
  const named = over !== undefined && findOrgans(over.text).length > 0 && findDates(over.text).length > 0;
  return named ? attest(tidy(over.text), 'title', over.text) : null;
}

/** Whose and when, where nothing else names the paper: «Møter i havneutvalget» says more than the name of its file. */
function onlyHeading(face: DocumentFace): Attested<string> | null {
  const over = overAll(face);
  return over !== undefined && mayBeTitle(tidy(over.text)) && saysOnlyWhoAndWhen(over.text)
    ? attest(tidy(over.text), 'title', over.text)
    : null;
}

/** Web pages and Markdown carry a title that someone wrote; their headings are often chapters. A single top heading goes before it. */
function authored(face: DocumentFace): Attested<string> | null {
  if (face.format !== 'markdown' && face.format !== 'html') return null;
  return face.head[0]?.block.kind === 'heading' && overAll(face) !== undefined ? null : fromProperties(face);
}

/** Minutes and innkallinger seldom have a subject: «Referat fra møte i ungdomsrådet» as printed, else kind, body and day. */
function meetingPaper(face: DocumentFace): Attested<string> | null {
  const genre = face.head.findIndex(
    ({ text, block }) =>
      block.kind !== 'table-row' &&
      OF_MEETING.has(genreOf(text) ?? 'annet') &&
      (isGenreWithOrgan(text) || saysOnlyWhoAndWhen(beforeFields(text))),
  );
  if (genre < 0) return null;
  return subject(face, genre) ?? genreWithOrgan(face, true) ?? (meetingOf(face).organ === null ? null : kindBodyDate(face));
}

/** The one heading over everything, below the genre, where it says what the paper is about; above it stands whose it is. */
function subject(face: DocumentFace, genre: number): Attested<string> | null {
  const over = overAll({ ...face, head: face.head.slice(genre + 1) });
  return over === undefined || !isTitle(face, over.text) ? null : attest(tidy(over.text), 'title', over.text);
}

/** The only heading of the outermost level, when it stands in the head. */
function overAll({ head, pages }: DocumentFace): Heading | undefined {
  const levels = pages.flatMap((page) => page.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])));
  const outermost = Math.min(...levels);
  return levels.filter((level) => level === outermost).length === 1 ? headingsOf(head).find(({ level }) => level === outermost) : undefined;
}

/** Above «SAKSFRAMLEGG» stands the letterhead; the title comes below, or else right above it. */
function belowGenre(face: DocumentFace): Attested<string> | null {
  const { head } = face;
  const at = head.findIndex(
    ({ text, block }) =>
      block.kind !== 'table-row' && text.length <= MAX_PLAIN && genreOf(text) !== null && saysOnlyWhoAndWhen(beforeFields(text)),
  );
  if (at < 0) return null;
  const below = head.slice(at + 1);
  const line = below.length === 0 ? undefined : (heading(face, below) ?? plainLine(face, below));
  return line ?? heading(face, head.slice(0, at));
}

/** «Beretning om virksomheten i 2023» over the first of several chapters. */
function genreLine(face: DocumentFace): Attested<string> | null {
  const { head, pages } = face;
  const at = head.findIndex(({ block }) => block.kind === 'heading');
  const first = head[at]?.block;
  if (first?.kind !== 'heading') return null;
  const chapters = pages.flatMap((page) => page.blocks.filter((block) => block.kind === 'heading' && block.level <= first.level));
  const line = head
    .slice(0, at)
    .find(({ text, block }) => block.kind === 'paragraph' && genreOfTitle(text) !== null && !NO_LINE.test(text));
  return chapters.length < CHAPTERS || line === undefined || !isTitle(face, line.text) ? null : attest(tidy(line.text), 'title', line.text);
}

function heading(face: DocumentFace, head: readonly HeadLine[]): Attested<string> | null {
  const headings = headingsOf(head).filter((line) => isTitle(face, line.text));
  const outermost = Math.min(...headings.map((line) => line.level));
  const first = headings.find((line) => line.level === outermost);
  const best = first === undefined ? undefined : completed(face, head, first);
  return best === undefined ? null : attest(tidy(best.text), 'title', best.text);
}

/** «Planprogram» over «Kommuneplanens arealdel 2026–2038», «Årsmelding» over «2024»: a kind of paper alone is completed by the next line. */
function completed(face: DocumentFace, head: readonly HeadLine[], { text, level }: Heading): Heading {
  const at = head.findIndex((line) => beforeFields(line.text) === text);
  const next = head[at + 1];
  if (at < 0 || next === undefined || text.trim().includes(' ') || genreOfTitle(text) === null) return { text, level };
  if (YEARS.test(next.text)) return { text: `${text} ${next.text}`, level };
  const completes = next.block.kind === 'heading' && isTitle(face, next.text) && findDates(next.text).length === 0;
  return completes ? { text: `${text} – ${next.text}`, level } : { text, level };
}

type Heading = { readonly text: string; readonly level: number };

/** The headings of the head. */
function headingsOf(head: readonly HeadLine[]): Heading[] {
  return head.flatMap(({ text, block }) => (block.kind === 'heading' ? [{ text: beforeFields(text), level: block.level }] : []));
}

/** In a text without headings: a short line that is not a sentence, a label or an opening word. */
function plainLine(face: DocumentFace, head: readonly HeadLine[]): Attested<string> | null {
  for (const { text, block } of head) {
    if (block.kind !== 'paragraph') continue;
    const line = beforeFields(text);
    if (line.length <= MAX_PLAIN && line.includes(' ') && !NO_LINE.test(line) && findDates(line).length === 0 && isTitle(face, line))
      return attest(tidy(line), 'title', line);
  }
  return null;
}

/** «Møteprotokoll, styret i Nordregionen» is a title as it stands. */
function genreWithOrgan({ head }: DocumentFace, meeting: boolean): Attested<string> | null {
  const line = head.find(({ text, block }) => {
    const own = beforeFields(text);
    return (
      (!meeting || OF_MEETING.has(genreOf(own) ?? 'annet')) &&
      block.kind !== 'table-row' &&
      own.length <= MAX_PLAIN &&
      !/[.!?]$/u.test(own) &&
      isGenreWithOrgan(own)
    );
  });
  return line === undefined ? null : attest(tidy(withoutOwner(beforeFields(line.text))), 'title', line.text);
}

/** A saksprotokoll without a title: «Formannskapet, sak 10/2026 – Søknaden fra Game Out sendes tilbake». */
function caseTitle({ cases, pages }: DocumentFace): Attested<string> | null {
  const [line] = cases.toReversed();
  if (line === undefined || line.sak === null || new Set(cases.map(({ sak }) => sak)).size > 2) return null;
  const blocks = pages.flatMap((page) => page.blocks);
  const opened = blocks.findIndex(({ text }) =>
    /^(?:.{0,60}(?:innstilling|forslag til vedtak|framlegg til vedtak)|vedtak)\s*:?$/iu.test(text),
  );
  const matter = opened < 0 ? '' : (blocks[opened + 1]?.text ?? '');
  const words = matter.length <= MATTER ? matter : `${matter.slice(0, matter.lastIndexOf(' ', MATTER))} …`;
  const title = [`${line.organ.name}, sak ${line.sak}`, words.replace(/[.:]$/u, '')].filter((part) => part !== '').join(' – ');
  return attest(title, 'head', line.quote);
}

/** «MØTEPROTOKOLL» has no subject of its own; the body and the day complete it. */
function kindBodyDate(face: DocumentFace): Attested<string> | null {
  const kind = face.head.find(
    ({ text, block }) => block.kind !== 'table-row' && genreOf(text) !== null && saysOnlyWhoAndWhen(beforeFields(text)),
  );
  const named = genreOfFileName(face.fileWords);
  const word = kind === undefined ? (named === null ? null : DOCUMENT_TYPE_NAMES[named]) : genreWord(kind.text);
  const { organ, date } = meetingOf(face);
  // A kind that only the file name tells needs both.
  if (word === null || (organ === null && date === null) || (kind === undefined && (organ === null || date === null))) return null;
  // «Referat fra møte nr. 4» tells which by its number.
  const numbered = kind !== undefined && NUMBERED_MEETING.test(kind.text) ? tidy(beforeFields(kind.text)) : null;
  if (numbered !== null && organ !== null) return attest(`${numbered} – ${organ.name}`, 'head', kind?.text ?? '');
  const words = [organ?.name, date?.words].filter((part) => part !== undefined).join(' ');
  return attest(`${word} – ${words}`, 'head', `${kind?.text ?? ''} ${(date ?? organ)?.quote ?? ''}`);
}

/** «Styremøte 12.09.23», «Ordinær generalforsamling 2025», where nothing else names the paper. */
function meetingTitle({ head }: DocumentFace): Attested<string> | null {
  const line = head.find(
    ({ text, block }) =>
      block.kind !== 'table-row' &&
      text.length <= MAX_PLAIN &&
      beforeFields(text) !== '' &&
      MEETING_NAME.test(text) &&
      !/[.:]$/u.test(text) &&
      (findDates(text).length > 0 || YEAR.test(text)),
  );
  return line === undefined ? null : attest(tidy(beforeFields(line.text)), 'head', line.text);
}

/** «Introduksjon» is a chapter; it is the title only of a text that has no other. */
function chapter(head: readonly HeadLine[]): Attested<string> | null {
  const line = head.find(({ text, block }) => block.kind === 'heading' && isChapter(text));
  return line === undefined ? null : attest(tidy(line.text), 'head', line.text);
}

function fromProperties(face: DocumentFace): Attested<string> | null {
  const title = tidy(face.properties.title);
  const isFileName = /\.(?:docx?|pptx?|xlsx?|pdf|indd|html?|txt|rtf)$/iu.test(title);
  return isFileName || !mayBeTitle(title) ? null : attest(title, 'properties', face.properties.title);
}

function fromFileName(face: DocumentFace): Attested<string> {
  const words = face.fileWords === '' ? face.fileName : face.fileWords;
  return attest(`${words.charAt(0).toUpperCase()}${words.slice(1)}`, 'file-name', face.fileName);
}

/** Words that say what the paper is about. An agenda item is the title of its own part alone. */
function isTitle({ items }: DocumentFace, line: string): boolean {
  const text = tidy(line);
  if (items.length > 1 && items.some(({ number, title }) => text.includes(number) && text.endsWith(title))) return false;
  return mayBeTitle(text) && !saysOnlyWhoAndWhen(text) && !isNames(text);
}

function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/^dato:?\s*[\d./-]+\s+/iu, '')
    .replace(/^[\s•*–-]+|[\s:*]+$/gu, '')
    .trim();
}
