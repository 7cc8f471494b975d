import type { Block } from '#domain/block.ts';
import type { Format } from '#domain/document.ts';
import type { Page } from '#domain/page.ts';
import type { DocumentProperties } from '../../parse/parsed-document.ts';
import { MONTH_PATTERN } from '../../norsk/month-names.ts';
import { type CaseLine, caseLines } from './case-lines.ts';
import { beforeFields, type HeadField, headFields } from './head-fields.ts';
import type { HeadLine } from './head-line.ts';
import { agendaItems, type AgendaItem } from './agenda-items.ts';
import { ORIGIN_LINE } from './origin-line.ts';
import { type MeetingStop, meetingPath } from './meeting-path.ts';

/** What the metadata rules read: the parts of a document that say what it is, apart from what it is about. */
export type DocumentFace = {
  readonly format: Format;
  /** As given, without folders. */
  readonly fileName: string;
  /** The file name as words: no ending, `_` and `-` between words as spaces; digits keep their hyphens. */
  readonly fileWords: string;
  readonly properties: DocumentProperties;
  readonly pages: readonly Page[];
  /** The lines before the running text of the first page with any text: letterhead, type, organ, date, title. */
  readonly head: readonly HeadLine[];
  /** Running heads and feet that the layout has taken out of the pages. */
  readonly margins: readonly string[];
  /** What the head says under labels. */
  readonly fields: readonly HeadField[];
  /** The way of the sak through the bodies, as the head tells it. */
  readonly path: readonly MeetingStop[];
  /** The items of an agenda, in minutes, an innkalling, or whatever else has one. */
  readonly items: readonly AgendaItem[];
  /** The lines over what a body did with a sak, anywhere in the text. */
  readonly cases: readonly CaseLine[];
  /** The last lines of the text, where a paper is dated and signed. */
  readonly foot: readonly string[];
};

/** The head is at most so many blocks and characters; a longer one is running text. */
const HEAD_BLOCKS = 24;
const HEAD_CHARACTERS = 1_800;
/** A paragraph from this length that ends as a sentence is running text. */
const RUNNING_LENGTH = 160;
/** A heading after a sentence of this length opens the content. */
const PROSE_LENGTH = 60;
/** Longer blocks are text, whatever they begin with. */
const MAX_LINE = 500;

/** «Dato: …» is a line of the head also when it stands in a list; other list items are content. */
const LABEL = /^\p{L}[^:]{1,25}:/u;
const HEAD_LIST_ITEMS = 2;

/** A line that ends like this is not whole. */
const GOES_ON = /(?:[:–-]|\s(?:og|eller|for|ny|i|av|til|på|om|med|mot|fra|frå|ved|under|over|den|det|de|dei|en|ei|et|eit|som))$/iu;
/** The rest of a broken heading, taken for a paragraph: short, in lower case, no sentence. */
const CONTINUATION = /^(?:\p{Ll}.{2,80}|(?:19|20)\d{2}[–-](?:19|20)\d{2})(?<![.!?:;,])$/u;

const MONTH = new RegExp(`^(?:${MONTH_PATTERN})(?!\\p{L})`, 'iu');

/** A paper is dated and signed in its last lines. */
const FOOT_BLOCKS = 8;
const FOOT_LINE = 200;

/** Headings under which the content itself starts. */
const HEAD_ENDS =
  /^(?:\d+\.?\s*)?(?:saksfrem(?:stilling|legg):|saksframstilling:?$|saksopplysninger|saksutredning|saksutgreiing|innledning|innleiing|bakgrunn|innhold(?:sfortegnelse)?$|sammendrag|samandrag|forord|introduction|contents|(?:forslag til )?vedtak\b|innstilling|tilråding|.{0,40} (?:innstilling|forslag til vedtak|framlegg til vedtak)\b|saks?liste:?$|dagsorden:?$|agenda:?$|program:?$|tidslinje|kort (?:om|fortalt))/iu;

export function documentFace(
  format: Format,
  fileName: string,
  properties: DocumentProperties,
  pages: readonly Page[],
  margins: readonly string[],
): DocumentFace {
  const base = fileName.split('/').at(-1) ?? fileName;
  const head = joinBroken(headOf(pages));
  return {
    format,
    fileName: base,
    fileWords: fileWords(base),
    properties,
    pages,
    head,
    margins,
    fields: headFields(head),
    path: meetingPath(head),
    items: agendaItems(pages),
    cases: caseLines(pages),
    foot: footOf(pages),
  };
}

function fileWords(fileName: string): string {
  return fileName
    .normalize('NFC')
    .replace(/\.\p{L}[\p{L}\d]{1,7}$/u, '')
    .replace(/[_+]|%20/gu, ' ')
    .replace(/(?<=\p{L})-(?=[\p{L}\d])|(?<=\d)-(?=\p{L})|\s-+\s?/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function headOf(pages: readonly Page[]): HeadLine[] {
  const blocks = pages.find((page) => page.blocks.some((block) => block.text.trim() !== ''))?.blocks ?? [];
  const head: HeadLine[] = [];
  let characters = 0;
  let listItems = 0;
  let prose = false;
  for (const [index, block] of blocks.entries()) {
    const text = withMarker(block).replace(/\s+/gu, ' ').trim();
    if (text === '' || block.kind === 'footnote' || block.kind === 'speaker-note') continue;
    // Labels run together end as a sentence does.
    const sentence = block.kind === 'paragraph' && /[.!?]$/u.test(text) && beforeFields(text) === text;
    if (head.length >= HEAD_BLOCKS || characters + text.length > HEAD_CHARACTERS) break;
    if (head.length > 0 && HEAD_ENDS.test(text)) break;
    // A preamble over the one heading that names the whole is no content yet.
    if (head.length === 0 && sentence && blocks[index + 1]?.kind === 'heading') continue;
    if ((sentence && text.length >= RUNNING_LENGTH && !ORIGIN_LINE.test(text)) || text.length > MAX_LINE) break;
    if (prose && block.kind === 'heading') break;
    prose ||= sentence && text.length >= PROSE_LENGTH;
    // «- Formannskapet 12. mars 2026, sak 4/26» is the way of the sak; other items are content.
    if (block.kind === 'list-item' && !LABEL.test(text) && text === block.text && meetingPath([{ text, block }]).length === 0) {
      listItems++;
      if (listItems > HEAD_LIST_ITEMS) break;
      continue;
    }
    head.push({ text, block });
    characters += text.length;
  }
  return head;
}

/** The lines with headings that were broken over two lines («Visjon og mål for», «regionen 2025») made whole. */
function joinBroken(lines: readonly HeadLine[]): HeadLine[] {
  const whole: HeadLine[] = [];
  let before: Block | null = null;
  for (const line of lines) {
    const { text, block } = line;
    const last = whole.at(-1);
    const isBroken =
      before?.kind === 'heading' &&
      (block.kind === 'heading'
        ? block.level === before.level && (GOES_ON.test(last?.text ?? '') || /^\p{Ll}/u.test(text))
        : block.kind === 'paragraph' && CONTINUATION.test(text) && beforeFields(text) === text);
    if (isBroken && last !== undefined) whole[whole.length - 1] = { ...last, text: `${last.text} ${text}` };
    else whole.push(line);
    before = block;
  }
  return whole;
}

/** «11. april 2024» at the start of a line of Markdown is a day and no list. */
function withMarker(block: Block): string {
  const isDay = block.kind === 'list-item' && /^\d{1,2}\.$/u.test(block.marker) && MONTH.test(block.text);
  return isDay ? `${block.marker} ${block.text}` : block.text;
}

function footOf(pages: readonly Page[]): string[] {
  return pages
    .flatMap((page) => page.blocks)
    .filter(({ kind, text }) => kind !== 'table-row' && kind !== 'footnote' && kind !== 'speaker-note' && text.trim() !== '')
    .slice(-FOOT_BLOCKS)
    .map(({ text }) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text.length <= FOOT_LINE);
}
