import type { Attested } from '#domain/document.ts';
import { attest } from './attest.ts';
import { type DocumentFace, type HeadLine, ORIGIN_LINE } from './document-face.ts';
import { findDates } from '../../norsk/find-dates.ts';
import { findOrgans } from '../../norsk/find-organs.ts';
import { findSakReferences } from '../../norsk/sak-references.ts';

const MIN_LENGTH = 3;
const MAX_LENGTH = 200;
/** A plain paragraph longer than this is not a title. */
const MAX_PLAIN = 140;

/** Words that say what kind of paper it is or what part comes next, not what it is about. */
const GENERIC =
  /^(?:saksfram?legg|saksfremlegg|saksfr[ae]mstilling|sakspapir(?:er)?|saksutskrift|saksutredning|saksutgreiing|møteinnkalling|innkalling|møteprotokoll|møtebok|protokoll|saksprotokoll|særutskrift|melding om vedtak|(?:møte)?referat|notat|høringssvar|høringsuttalelse|høyringssvar|uttalelse|pressemelding|vedlegg(?: \d+)?|presentasjon|rapport|utkast|høringsutkast|agenda|program|saksliste|sakliste|innhold|innholdsfortegnelse|contents|sammendrag|forside|vedtak|innstilling|velkommen!?|takk for oppmerksomheten!?)[\s.:]*$/iu;
const CHAPTER =
  /^(?:\d+\.?\s*)?(?:introduksjon|introduction|innledning|innleiing|bakgrunn|forord|formål|generelt|om dokumentet|oversikt|overview|funksjonalitet|ny funksjonalitet)[\s.:]*$/iu;
/** What programs write by themselves. */
const MADE_BY_PROGRAM =
  /^(?:pptxgenjs\b.*|created (?:with|by)\b.*|microsoft (?:word|powerpoint|excel)\b|powerpoint[- ]presentasjon|powerpoint presentation|slide \d*|lysbilde \d*|side \d+|page \d+|(?:new |nytt )?(?:dokument|document|presentasjon|presentation|bok|book|ark|sheet)\s?\d*$|uten (?:tittel|navn)|untitled|no title|title|tittel|lorem ipsum|click to|klikk for|print|scan(?:ned)?\b|skann)/iu;
/** «Label: value» lines of the head. */
const LABELLED =
  /^(?:dato|møtedato|startdato|tid(?:spunkt)?|sted|møtested|møtetid|utvalg|organ|saksbehandler|sakshandsamar|saksansv\.?(?:arlig)?|arkiv\p{L}*|saksnr\.?|saksnummer|vår ref\.?|deres ref\.?|vår(?:t)? \p{L}+|deres \p{L}+|til|fra|frå|kopi|kontakt\p{L}*|vedlegg|forfall|til stede|tilstede|møtende|referent|møteleder|gradering|offl|u\.? ?off|unntatt|unnateke|http|www\.|foto|side \d|versjon|e-?post|telefon|tlf|org\.? ?nr)(?!\p{L})/iu;
const TITLE_LABEL = /^(?:sakstittel|saksnavn|saken gjelder|saka gjeld|tittel|emne|sak)\s*:\s*(?<title>\p{L}.{2,})$/iu;
/** A line that ends like this is not whole. */
const GOES_ON = /(?:[:–-]|\s(?:og|eller|for|i|av|til|på|om|med|mot|fra|frå|ved|under|over|den|det|de|en|et|som))$/iu;
/** The rest of a broken heading, taken for a paragraph: short, in lower case, no sentence. */
const CONTINUATION = /^\p{Ll}.{2,80}(?<![.!?:;,])$/u;
const ORGANISATION =
  /^(?:osloregionen(?: ipr| interkommunalt politisk råd)?|\p{Lu}[\p{L}-]+ (?:kommune|fylkeskommune)|interkommunalt politisk råd)$/iu;

/**
 * The title: the subject of an e-mail, a line that says «Tittel:», the outermost heading of the head, a first short line, what the file
 * says of itself, and at last the file's name. «SAKSFRAMLEGG», a letterhead, a date or what a program wrote by itself is never a title.
 */
export function documentTitle(face: DocumentFace): Attested<string> {
  // Above «SAKSFRAMLEGG» stands the letterhead; the case's own title comes below.
  const genre = face.head.findIndex(({ text }) => GENERIC.test(text));
  const below = genre < 0 ? [] : face.head.slice(genre + 1);
  return (
    (face.format === 'eml' ? fromProperties(face) : null) ??
    labelled(face.head) ??
    authored(face) ??
    (below.length > 0 ? (heading(below) ?? plainLine(below)) : null) ??
    heading(face.head) ??
    plainLine(face.head) ??
    genreAndMeeting(face.head) ??
    fromProperties(face) ??
    chapter(face.head) ??
    fromFileName(face)
  );
}

function labelled(head: readonly HeadLine[]): Attested<string> | null {
  for (const { text, block } of head) {
    const cells =
      block.kind === 'table-row'
        ? block.cells
            .filter((cell) => cell !== '')
            .join(': ')
            .replace(/:\s*:/u, ':')
        : text;
    const title = TITLE_LABEL.exec(cells)?.groups?.['title'];
    if (title !== undefined && title.length <= MAX_LENGTH) return attest(tidy(title), 'head', text);
  }
  return null;
}

/** Web pages and Markdown carry a title that someone wrote; their headings are often chapters. A single top heading goes before it. */
function authored(face: DocumentFace): Attested<string> | null {
  if (face.format !== 'markdown' && face.format !== 'html') return null;
  const headings = face.pages.flatMap((page) => page.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])));
  const outermost = Math.min(...headings);
  const first = face.head[0]?.block;
  const single = headings.filter((level) => level === outermost).length === 1 && first?.kind === 'heading' && first.level === outermost;
  return single ? null : fromProperties(face);
}

/** «Introduksjon» is a chapter; it is the title only of a text that has no other. */
function chapter(head: readonly HeadLine[]): Attested<string> | null {
  const line = head.find(({ text, block }) => block.kind === 'heading' && CHAPTER.test(text));
  return line === undefined ? null : attest(tidy(line.text), 'head', line.text);
}

function heading(head: readonly HeadLine[]): Attested<string> | null {
  const headings = joinBroken(head).filter((line) => isTitle(tidy(line.text)));
  const outermost = Math.min(...headings.map((line) => line.level));
  const best = headings.find((line) => line.level === outermost);
  return best === undefined ? null : attest(tidy(best.text), 'title', best.text);
}

type Heading = { readonly text: string; readonly level: number };

/** The headings, those that were broken over two lines («Visjon og mål for», «regionen 2025») made whole. */
function joinBroken(head: readonly HeadLine[]): Heading[] {
  const headings: Heading[] = [];
  let follows = false;
  for (const { text, block } of head) {
    const last = headings.at(-1);
    if (block.kind === 'heading' && follows && last?.level === block.level && (GOES_ON.test(last.text) || /^\p{Ll}/u.test(text))) {
      headings[headings.length - 1] = { text: `${last.text} ${text}`, level: last.level };
    } else if (block.kind === 'heading') {
      headings.push({ text, level: block.level });
    } else if (follows && last !== undefined && block.kind === 'paragraph' && CONTINUATION.test(text)) {
      headings[headings.length - 1] = { text: `${last.text} ${text}`, level: last.level };
    }
    follows = block.kind === 'heading';
  }
  return headings;
}

/** In a text without headings: a short line that is not a sentence, a label or an opening word. */
function plainLine(head: readonly HeadLine[]): Attested<string> | null {
  const line = head.find(
    ({ text, block }) =>
      block.kind === 'paragraph' &&
      text.length <= MAX_PLAIN &&
      !/[.:;,!?]$/u.test(text) &&
      !ORIGIN_LINE.test(text) &&
      isTitle(text) &&
      !isMeetingLine(text),
  );
  return line === undefined ? null : attest(tidy(line.text), 'title', line.text);
}

/** «MØTEPROTOKOLL» has no subject of its own; the line about the meeting completes it. */
function genreAndMeeting(head: readonly HeadLine[]): Attested<string> | null {
  const genre = head.find(({ text }) => GENERIC.test(text) && !/^(?:innhold|agenda|program|vedtak|innstilling)/iu.test(text));
  if (genre === undefined) return null;
  const word = genre.text.replace(/[\s.:]+$/u, '');
  const name = `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`;
  const meeting = head.find(({ text }) => isMeetingLine(text));
  if (meeting === undefined) return null;
  return attest(`${name} – ${tidy(meeting.text)}`.slice(0, MAX_LENGTH), 'head', `${genre.text} ${meeting.text}`);
}

function fromProperties(face: DocumentFace): Attested<string> | null {
  const title = tidy(face.properties.title);
  const isFileName = /\.(?:docx?|pptx?|xlsx?|pdf|indd|html?|txt|rtf)$/iu.test(title);
  return isFileName || !isTitle(title) ? null : attest(title, 'properties', face.properties.title);
}

function fromFileName(face: DocumentFace): Attested<string> {
  const words = face.fileWords === '' ? face.fileName : face.fileWords;
  return attest(`${words.charAt(0).toUpperCase()}${words.slice(1)}`, 'file-name', face.fileName);
}

function isTitle(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length < MIN_LENGTH || trimmed.length > MAX_LENGTH || !/\p{L}{2}/u.test(trimmed)) return false;
  if (
    GENERIC.test(trimmed) ||
    MADE_BY_PROGRAM.test(trimmed) ||
    LABELLED.test(trimmed) ||
    CHAPTER.test(trimmed) ||
    ORGANISATION.test(trimmed)
  )
    return false;
  return !isOnlyDate(trimmed);
}

function isOnlyDate(text: string): boolean {
  const [date] = findDates(text);
  if (date === undefined) return /^[\d\s./:–-]+$/u.test(text);
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`.replace(/(?<!\p{L})(?:dato|den|kl)(?!\p{L})/giu, '').trim();
  // «Oslo, 16. februar 2024» is a date line; «Stormøtet 5. mars 2024» is a title.
  return !/\p{L}/u.test(rest) || /^\p{Lu}[\p{L} ]{1,25},[\s.]*$/u.test(rest);
}

/** «Representantskapsmøte i Osloregionen, 29.08.2024 Sak nr. 10/24», «Kommunestyret 25.03.2026». */
function isMeetingLine(text: string): boolean {
  if (findOrgans(text).length === 0 && !/møte/iu.test(text)) return false;
  return (
    (findDates(text).length > 0 || findSakReferences(text).length > 0) && !/^(?:møte)?referat|^protokoll|^høring|^uttalelse/iu.test(text)
  );
}

function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/^dato:?\s*[\d./-]+\s+/iu, '')
    .replace(/^[\s•*–-]+|[\s:*]+$/gu, '')
    .trim();
}
