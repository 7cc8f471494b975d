import { sentences } from '#domain/sentence.ts';
import { countWords } from '../../../server/brief/salience/count-words.ts';
import type { TextSection } from '../../../server/brief/salience/text-section.ts';

/** An article taken apart; its sections in reading order, without the title. */
export type ReadArticle = { readonly title: string; readonly sections: readonly TextSection[] };

/** A first piece with more words is not a title but text without one. */
const LONGEST_TITLE = 20;
/** Words before a bar that end in no full stop are a heading unless they are more than this. */
const LONGEST_HEADING = 14;

/**
 * Takes a NorSumm article apart: «Title | text. Heading | text». A heading stands between the last full stop and a bar; a bar right
 * after a full stop only parts two paragraphs. An article without bars has its first sentence for a title.
 */
export function readArticle(article: string): ReadArticle {
  const pieces = article.split(/\s\|\s/u).map((piece) => piece.trim());
  const [first = '', ...others] = pieces;
  const titled = others.length > 0 && countWords(first) <= LONGEST_TITLE;
  const { title, rest } = titled ? { title: first, rest: '' } : splitFirst(first);
  const texts = titled ? others : [rest, ...others];
  const sections: TextSection[] = [];
  let heading: string | null = null;
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) sections.push({ headings: heading === null ? [] : [heading], text: open.join('\n') });
    open = [];
  };
  texts.forEach((text, index) => {
    const next = index < texts.length - 1 ? headingAtEnd(text) : null;
    const body = (next === null ? text : text.slice(0, text.length - next.length)).trim();
    if (body !== '') open.push(body);
    if (next === null) return;
    close();
    heading = next;
  });
  close();
  return { title, sections };
}

function headingAtEnd(text: string): string | null {
  const last = sentences(text).at(-1);
  const words = last === undefined ? '' : text.slice(last.start, last.end);
  return words === '' || /[.!…:»"”]$/u.test(words) || countWords(words) > LONGEST_HEADING ? null : words;
}

function splitFirst(text: string): { readonly title: string; readonly rest: string } {
  const end = sentences(text)[0]?.end ?? text.length;
  return { title: text.slice(0, end).trim(), rest: text.slice(end).trim() };
}
