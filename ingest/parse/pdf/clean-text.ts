/** Control characters except white space, zero-width and bidirectional marks, tags and other invisible code points. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]/gu;
/** The soft hyphen is typesetting, not something hidden: removed without telling anyone. */
const SOFT_HYPHEN = '\u00ad';

/** The text in NFC with every invisible character gone; `suspect` counts those that could hide something from the reader. */
export function cleanText(text: string): { readonly text: string; readonly suspect: number } {
  const removed = text.match(INVISIBLE);
  const visible = removed === null ? text : text.replace(/\u00ad$/u, '-').replace(INVISIBLE, '');
  const suspect = removed === null ? 0 : removed.filter((character) => character !== SOFT_HYPHEN).length;
  return { text: visible.normalize('NFC').replace(/\s/gu, ' '), suspect };
}
