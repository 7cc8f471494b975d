import type { Box, TextSpan } from '#domain/locator.ts';

/** Text of one line with its place on the page. */
export type PlacedText = { readonly text: string; readonly page: number; readonly box: Box | null };

/** Before these words a hyphen at the line end belongs to the word before: «nærings- og arbeidsliv». */
const COORDINATOR = /^(?:og|eller|samt|men|til|kontra|and|or)(?!\p{L})/u;

/** Joins wrapped lines into running text; each span holds exactly the characters of its line. */
export function joinLines(pieces: readonly PlacedText[]): { readonly text: string; readonly spans: readonly TextSpan[] } {
  let text = '';
  const spans: TextSpan[] = [];
  for (const piece of pieces) {
    const words = piece.text.replace(/\s+/gu, ' ').trim();
    if (words === '') continue;
    const seam = text === '' ? 'nothing' : seamBetween(text.slice(text.lastIndexOf(' ') + 1), words);
    if (seam === 'drop-hyphen') {
      text = text.slice(0, -1);
      const last = spans.pop();
      if (last !== undefined && text.length > last.start) spans.push({ ...last, end: text.length });
    } else if (seam === 'space') {
      text += ' ';
    }
    spans.push({ start: text.length, end: text.length + words.length, place: { kind: 'page', page: piece.page }, box: piece.box });
    text += words;
  }
  return { text, spans };
}

/** What stands between the last word of one line and the start of the next. */
function seamBetween(before: string, after: string): 'space' | 'drop-hyphen' | 'nothing' {
  const hyphen = /(\S*)[-\u2010]$/u.exec(before);
  if (hyphen === null)
    return /\p{L}\/$/u.test(before) || (/https?:\/\/\S*[/_=&?-]$/u.test(before) && /^\p{Ll}/u.test(after)) ? 'nothing' : 'space';
  const word = hyphen[1] ?? '';
  if (word === '' || !/[\p{L}\p{N}]$/u.test(word)) return 'space';
  if (COORDINATOR.test(after)) return 'space';
  if (!/^\p{Ll}/u.test(after) || !/\p{Ll}$/u.test(word)) return 'nothing';
  return 'drop-hyphen';
}

/** A placed text in two, the box parted in proportion to the characters. */
export function cutPlaced(piece: PlacedText, at: number): readonly [PlacedText, PlacedText] {
  const part = piece.text.length === 0 ? 0 : at / piece.text.length;
  const { box } = piece;
  const left = box === null ? null : { ...box, width: box.width * part };
  const right = box === null ? null : { ...box, x: box.x + box.width * part, width: box.width * (1 - part) };
  return [
    { ...piece, text: piece.text.slice(0, at), box: left },
    { ...piece, text: piece.text.slice(at), box: right },
  ];
}
