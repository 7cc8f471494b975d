import type { Block } from '#domain/block.ts';
import type { Format } from '#domain/document.ts';
import type { Page } from '#domain/page.ts';
import type { DocumentProperties } from '../../parse/parsed-document.ts';

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
};

export type HeadLine = { readonly text: string; readonly block: Block };

/** The head is at most so many blocks and characters; a longer one is running text. */
const HEAD_BLOCKS = 24;
const HEAD_CHARACTERS = 1_800;
/** A paragraph from this length that ends as a sentence is running text. */
const RUNNING_LENGTH = 160;
/** A heading after a sentence of this length opens the content. */
const PROSE_LENGTH = 60;
/** Longer blocks are text, whatever they begin with. */
const MAX_LINE = 500;

/** A note's own line of origin («Gjenfortelling … Original: …») belongs to the head, though it runs on as sentences. */
export const ORIGIN_LINE = /^(?:gjenfortelling|gjenfortalt|attforteljing|attfortald)(?!\p{L})|(?:^|\s)original(?:en)?:/iu;

/** «Dato: …» is a line of the head also when it stands in a list; other list items are content. */
const LABEL = /^\p{L}[^:]{1,25}:/u;
const HEAD_LIST_ITEMS = 2;

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
  return { format, fileName: base, fileWords: fileWords(base), properties, pages, head: headOf(pages), margins };
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
  for (const block of blocks) {
    const text = block.text.replace(/\s+/gu, ' ').trim();
    if (text === '' || block.kind === 'footnote' || block.kind === 'speaker-note') continue;
    const origin = ORIGIN_LINE.test(text);
    const sentence = block.kind === 'paragraph' && /[.!?]$/u.test(text) && !origin;
    if (head.length >= HEAD_BLOCKS || characters + text.length > HEAD_CHARACTERS) break;
    if (head.length > 0 && HEAD_ENDS.test(text)) break;
    if ((sentence && text.length >= RUNNING_LENGTH) || text.length > MAX_LINE) break;
    if (prose && block.kind === 'heading') break;
    prose ||= sentence && text.length >= PROSE_LENGTH;
    if (block.kind === 'list-item' && !LABEL.test(text)) {
      listItems++;
      if (listItems > HEAD_LIST_ITEMS) break;
      continue;
    }
    head.push({ text, block });
    characters += text.length;
  }
  return head;
}
