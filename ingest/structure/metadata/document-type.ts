import type { Attested, DocumentType } from '#domain/document.ts';
import type { AgendaItem } from './agenda-items.ts';
import { findDates } from '../../norsk/find-dates.ts';
import { findOrgans } from '../../norsk/find-organs.ts';
import { findSakReferences } from '../../norsk/sak-references.ts';
import { attest } from './attest.ts';
import type { DocumentFace } from './document-face.ts';
import { genreOf, genreOfFileName, genreOfTitle } from './genre-words.ts';
import { fieldNamed } from './head-fields.ts';
import { ORIGIN_LINE } from './origin-line.ts';
import { firstOf, type Rule, type Without } from './rule.ts';

export type TypePaper = { readonly face: DocumentFace; readonly title: Attested<string>; readonly items: readonly AgendaItem[] };

/** What only one type has in its text. All of the patterns must be there. */
const CONTENT_SIGNS: readonly (readonly [DocumentType, readonly RegExp[]])[] = [
  [
    'moeteinnkalling',
    [
      /(?:innkalles (?:med dette )?til|kalles (?:med dette )?inn til|vert (?:med dette )?(?:kalla inn|innkalla) til|kallar (?:med dette )?inn til)/iu,
    ],
  ],
  [
    'moeteprotokoll',
    [
      /^(?:følgende (?:faste )?(?:medlemmer|medlemer) møtte|faste medlemer som møtte|til stede|til stades|desse møtte)/iu,
      /^(?:votering|røysting|behandling(?: og votering)?|vedtak)\s*:?$/iu,
    ],
  ],
  [
    'saksframlegg',
    [
      /^(?:saksbehandler|sakshandsamar|arkivsak|saksn(?:r|ummer)|til)(?!\p{L})/iu,
      /^(?:.{0,60}(?:innstilling|forslag til vedtak|framlegg til vedtak)|tilråding)\s*:?$/iu,
    ],
  ],
  ['pressemelding', [/^pressekontakt(?!\p{L})/iu]],
  [
    'hoeringssvar',
    [
      /(?:det vises til|vi viser til|viser til)\s.{0,60}(?:høring|høyring)/iu,
      /^(?:svar på |felles )?(?:høring|høyring|innspill|innspel|uttalelse|uttale|merknad)/iu,
    ],
  ],
];
const SAK_FIELD = /^(?:(?:utvalgs|møte)?sak(?:s?nr|s?nummer)?|utvalgssak|saknr|sak nr)\.?$/u;
const PROPOSAL =
  /^(?:.{0,60}(?:innstilling|forslag til (?:vedtak|innstilling)|framlegg til vedtak)|tilråding)(?:\s+(?:fra|frå|til)\s.{2,50})?\s*(?:\([^)]*\))?\s*:?$/iu;
/** What a saksframlegg has before what is proposed or after; a saksprotokoll has none of it. */
const DELIBERATION = /^(?:\d+\.?\s*)?(?:saksopplysning(?:er|ar)|saksutredning|saksutgreiing|vurdering(?:er|ar)?)(?!\p{L}).{0,40}$/iu;
const DEMANDS =
  /(?:^|[.!?]\s)\p{Lu}[\p{L}\s]{1,40}?\s(?:krever|krev|oppfordrer|oppmodar|forventer|forventar|ber)(?:\s+(?:derfor|difor))?(?:\s+at(?!\p{L})|\s*:)/u;
const LETTER = /(?<!\p{L})(?:vår|deres|dykkar)\s+ref(?!\p{L})/iu;
const TREATED = /^(?:votering|røysting|avstemning|avstemming|behandling(?: i møtet)?|handsaming(?: i møtet)?)(?!\p{L}).{0,60}?[:.]?$/iu;
const PRESENT =
  /^(?:til stede|tilstede|til stades|dessuten møtte|møtte|desse møtte|møtende|møtande|med|deltakere|deltok|oppmøte|møtt)(?!\p{L})/iu;
/** «Til stede: Anne Vik, Per Dal», «Møtt»: a label and no sentence. */
const LISTED = /^[^.:]{3,40}(?::|$)/u;
const MEETING = /(?<!\p{L})\p{L}*møte(?:t)?(?!\p{L})/iu;
const SHORT = 80;
const SLIDE_HEADING = /^(?:lysbilde|lysbilete|lysark|slide)\s*\d+/iu;

/** Longest block searched for a sign; signs are short lines or openings. */
const SIGN_BLOCKS = 400;
const DECK_PAGES = 2;
/** More characters on a landscape page than this is a table or report, not a slide. */
const SLIDE_CHARACTERS = 1_200;
/** Agenda items that make minutes of a paper that says who was there. */
const LEAST_ITEMS = 2;

/** The kind of paper: what it says of itself, then its file name, then what only one kind holds. */
export const TYPE_RULES: readonly Rule<TypePaper, DocumentType>[] = [
  { name: 'type.format', read: ({ face }) => byFormat(face) },
  { name: 'type.mail-head', read: ({ face }) => byMailHead(face) },
  { name: 'type.genre', read: byGenre },
  { name: 'type.case-line', read: byCaseLine },
  { name: 'type.case-paper', read: byCasePaper },
  { name: 'type.demands', read: ({ face }) => byDemands(face) },
  { name: 'type.title', read: ({ face, title }) => (isLetter(face) ? null : given(genreOfTitle(title.value), title.where, title.quote)) },
  { name: 'type.line', read: ({ face }) => (isLetter(face) ? null : byTitleLine(face)) },
  { name: 'type.slides', read: ({ face }) => bySlides(face) },
  { name: 'type.file-name', read: ({ face }) => given(genreOfFileName(face.fileWords), 'file-name', face.fileName) },
  { name: 'type.content', read: ({ face }) => byContent(face) },
  { name: 'type.minutes', read: byMinutes },
];

export function documentType(paper: TypePaper, without: Without): Attested<DocumentType> | null {
  return firstOf(TYPE_RULES, paper, without);
}

function given(type: DocumentType | null, where: Attested<DocumentType>['where'], quote: string): Attested<DocumentType> | null {
  return type === null ? null : attest(type, where, quote);
}

function byFormat({ format, fileName }: DocumentFace): Attested<DocumentType> | null {
  if (format === 'eml') return attest('epost', 'properties', fileName);
  return format === 'pptx' ? attest('presentasjon', 'file-name', fileName) : null;
}

/** A message printed or pasted: from, to, sent and subject. */
function byMailHead({ fields }: DocumentFace): Attested<DocumentType> | null {
  const from = fieldNamed(fields, /^(?:fra|frå|from)$/u);
  const subject = fieldNamed(fields, /^(?:emne|subject)$/u);
  const sent = fieldNamed(fields, /^(?:sendt|sent|dato)$/u);
  return from !== undefined && subject !== undefined && sent !== undefined && /(?<![\d.])\d{1,2}[:.]\d{2}(?![\d.])/u.test(sent.value)
    ? attest('epost', 'head', from.quote)
    : null;
}

function byGenre({ face, title }: TypePaper): Attested<DocumentType> | null {
  for (const line of [...linesOf(face), title.value]) {
    // «Møteprotokoll fra styret ble godkjent.» is a sentence about one.
    if (/\s\S+\s.*[.!?]$/u.test(line) && line !== title.quote) continue;
    const genre = genreOf(line);
    if (genre !== null) return attest(genre, line === title.quote ? 'title' : 'head', line);
  }
  return null;
}

/** The lines of the head, with the headings of its tables. */
function linesOf({ head }: DocumentFace): string[] {
  const lines: string[] = [];
  for (const { text, block } of head) {
    if (block.kind === 'table-row') {
      // A label of the head («Vedlegg», «Notat») is not the genre; a column heading that stands alone is.
      for (const cell of block.header) if (genreOf(cell) === 'saksframlegg' || genreOf(cell) === 'saksprotokoll') lines.push(cell);
      if (block.cells.length === 1) lines.push(text);
    } else lines.push(text);
  }
  return lines;
}

function byCaseLine({ face: { cases, path, pages } }: TypePaper): Attested<DocumentType> | null {
  const [first] = cases;
  if (first === undefined || (cases.length === 1 && path.length > 1 && isFramlegg(textsOf(pages), first.quote))) return null;
  const saker = new Set(cases.map(({ organ, sak }) => `${organ.code} ${sak}`));
  const organs = new Set(cases.map(({ organ }) => organ.code));
  return attest(saker.size > organs.size ? 'moeteprotokoll' : 'saksprotokoll', 'head', first.quote);
}

/** One sak in the head, and what is proposed or decided in it: the paper of that sak, whatever it is called. */
function byCasePaper({ face, items }: TypePaper): Attested<DocumentType> | null {
  const { head, fields, path, pages, margins } = face;
  const sak =
    path.find((stop) => stop.sak !== null)?.quote ??
    fields.find(({ label, value }) => SAK_FIELD.test(label) && /\d\/\d/u.test(value))?.quote ??
    head.find(({ text }) => !ORIGIN_LINE.test(text) && !/[.!?]$/u.test(text) && findSakReferences(text).length === 1)?.text ??
    margins.find(
      (text) =>
        /(?:^|[·|,–-]\s|\d\s)\S*$/u.test(text.slice(0, findSakReferences(text)[0]?.start ?? 0)) && findSakReferences(text).length === 1,
    );
  if (sak === undefined || items.length > 1) return null;
  const texts = textsOf(pages);
  const proposal = texts.find((text) => PROPOSAL.test(text));
  const treated = texts.find((text) => TREATED.test(text));
  if (treated !== undefined && !isFramlegg(texts, treated)) return attest('saksprotokoll', 'body', `${sak} … ${treated}`);
  return proposal === undefined ? null : attest('saksframlegg', 'body', `${sak} … ${proposal}`);
}

/** A letter about a plan is no plan. */
function isLetter({ head, margins }: DocumentFace): boolean {
  return [...head.map(({ text }) => text), ...margins].some((text) => LETTER.test(text));
}

function textsOf(pages: DocumentFace['pages']): string[] {
  return pages.flatMap((page) => page.blocks.map(({ text }) => text)).slice(0, SIGN_BLOCKS);
}

/** A saksframlegg may end with what one body did with it: what is proposed and why come before. */
function isFramlegg(texts: readonly string[], treated: string): boolean {
  const before = texts.slice(0, texts.indexOf(treated));
  return before.some((text) => PROPOSAL.test(text)) && before.some((text) => DELIBERATION.test(text));
}

/** «Vi krever at …», and where it was adopted: a resolution, whether it calls itself one or not. */
function byDemands({ head, foot, pages }: DocumentFace): Attested<DocumentType> | null {
  const adopted = [...head.map(({ text }) => text), ...foot].find((text) => ORIGIN_LINE.test(text) && findDates(text).length > 0);
  if (adopted === undefined) return null;
  const demand = pages.flatMap((page) => page.blocks.map(({ text }) => text)).find((text) => DEMANDS.test(text));
  return demand === undefined ? null : attest('uttalelse', 'body', `${adopted} … ${demand}`);
}

/** The kind may stand in a line beside the title: «Sammen om laget» over «Strategi for frivillighet». */
function byTitleLine({ head }: DocumentFace): Attested<DocumentType> | null {
  const line = head.slice(0, 4).find(({ text, block }) => block.kind === 'heading' && genreOfTitle(text) !== null);
  return line === undefined ? null : given(genreOfTitle(line.text), 'head', line.text);
}

/** A deck of slides: pages called so, or landscape pages with little text. */
function bySlides(face: DocumentFace): Attested<DocumentType> | null {
  const called = face.pages.flatMap((page) => page.blocks.filter(({ kind, text }) => kind === 'heading' && SLIDE_HEADING.test(text)));
  if (called.length >= DECK_PAGES) return attest('presentasjon', 'body', called[0]?.text ?? '');
  const pages = face.pages.filter((page) => page.width > 0);
  if (pages.length < DECK_PAGES || !pages.every((page) => page.width > page.height)) return null;
  const characters = pages.reduce((sum, page) => sum + page.blocks.reduce((all, block) => all + block.text.length, 0), 0);
  if (characters / pages.length > SLIDE_CHARACTERS) return null;
  return attest('presentasjon', 'body', `${pages.length} sider i liggende format`);
}

/** Which meeting, when and who was there, or one sak after the other: a referat that does not call itself one. */
function byMinutes({ face, items }: TypePaper): Attested<DocumentType> | null {
  const present = face.head.find(({ text }) => PRESENT.test(text));
  const listed = face.head.find(
    ({ text, block }) => PRESENT.test(text) && (block.kind === 'table-row' || block.kind === 'heading' || LISTED.test(text)),
  );
  const meeting = face.head.find(({ text, block }) => block.kind !== 'table-row' && MEETING.test(text) && text.length <= SHORT);
  const when = face.head.some(({ text }) => findDates(text).length > 0 && text.length <= SHORT);
  const named = meeting !== undefined || face.head.some(({ text }) => text.length <= SHORT && findOrgans(text).length > 0);
  if (listed !== undefined && when && named) return attest('referat', 'head', listed.text);
  const met = present ?? meeting;
  return met === undefined || items.length < LEAST_ITEMS || (!items.some(({ isCase }) => isCase) && !PRESENT.test(met.text))
    ? null
    : attest('referat', 'head', met.text);
}

function byContent(face: DocumentFace): Attested<DocumentType> | null {
  const texts = face.pages.flatMap((page) => page.blocks.map((block) => block.text)).slice(0, SIGN_BLOCKS);
  for (const [type, signs] of CONTENT_SIGNS) {
    const opens = type === 'hoeringssvar' || type === 'moeteinnkalling';
    const lines = signs.map((sign) => (opens ? texts.slice(0, 12) : texts).find((text) => sign.test(text)));
    if (lines.every((line) => line !== undefined)) return attest(type, 'body', lines.join(' … '));
  }
  return null;
}
