import { boundsOf, type Line, type Segment } from './line.ts';

/** A list that was poured into one line: «Mål • Lavutslipp • Vekst», «- Asker - Nittedal - Lier». */
export function splitInlineList(line: Line): Line[] {
  const dashes = /^[-–]\s/u.test(line.text) && (line.text.match(/\s[-–]\s/gu)?.length ?? 0) >= 2;
  const separator = dashes ? /\s(?=[-–]\s\S)/u : /(?<=\S)\s(?=[•▪◦]\s\S)/u;
  const parts: Segment[][] = [[]];
  for (const [index, segment] of line.segments.entries()) {
    // A mark that stands alone belongs to what follows it.
    const isMark = index > 0 && line.segments[index - 1]?.symbol === true;
    cut(segment, separator).forEach((piece, order) => {
      if (order > 0 && !(isMark && parts.at(-1)?.length === 0)) parts.push([]);
      parts.at(-1)?.push(piece);
    });
  }
  if (parts.length === 1) return [line];
  // All parts keep the left edge of the line, so that they come out at one level.
  return parts.map((segments) => ({
    ...line,
    ...boundsOf(segments),
    x: line.x,
    segments,
    text: segments.map(({ text }) => text).join(' '),
  }));
}

function cut(segment: Segment, separator: RegExp): Segment[] {
  const perCharacter = segment.text.length === 0 ? 0 : segment.width / segment.text.length;
  let at = 0;
  return segment.text.split(separator).map((text) => {
    const piece = { ...segment, text, x: segment.x + at * perCharacter, width: text.length * perCharacter };
    at += text.length + 1;
    return piece;
  });
}
