import { cleanText } from '../blocks/clean-text.ts';

const LONGEST_NAME = 150;
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['message/rfc822', '.eml'],
  ['application/pdf', '.pdf'],
  ['text/plain', '.txt'],
  ['text/html', '.html'],
  ['text/calendar', '.ics'],
]);

/** A file name safe to put in a path: no folders, no control characters, not too long; made up when the part has none. */
export function attachmentName(declared: string | null, mimeType: string, number: number): string {
  const ending = ENDINGS.get(mimeType) ?? '';
  const name = cleanText(declared ?? '')
    .text.replace(/^.*[/\\]/u, '')
    .replace(/[<>:"|?*]/gu, '_')
    .replace(/^\.+/u, '')
    .trim();
  if (name === '') return `vedlegg-${number}${ending}`;
  const named = ending === '.eml' && !/\.eml$/iu.test(name) ? `${name}${ending}` : name;
  if (named.length <= LONGEST_NAME) return named;
  const tail = /\.[^.]{1,10}$/u.exec(named)?.[0] ?? '';
  return named.slice(0, LONGEST_NAME - tail.length) + tail;
}
