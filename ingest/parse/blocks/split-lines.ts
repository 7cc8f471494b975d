import { leadingMarker } from './list-marker.ts';
import { namesPart } from './section-headings.ts';

/**
 * Line breaks part paragraphs when doubled, when the next line starts with a list mark, and around a line that only names the part that
 * follows («Vedtak:»); otherwise they are only wrapping.
 */
export function splitLines(text: string): string[] {
  if (!text.includes('\n')) return text.trim() === '' ? [] : [text];
  const paragraphs: string[] = [];
  for (const part of text.split(/\n\s*\n/u)) {
    const lines = part.split('\n').filter((line) => line.trim() !== '');
    const isPartName = (at: number): boolean => {
      const ended = at === 0 || /[.!?:)»]\s*$/u.test(lines[at - 1] ?? '');
      return ended && namesPart(lines[at] ?? '') && !/^\s*\p{Ll}/u.test(lines[at + 1] ?? '');
    };
    lines.forEach((line, at) => {
      const starts = at === 0 || leadingMarker(line) !== null || isPartName(at) || isPartName(at - 1);
      if (starts) paragraphs.push(line);
      else paragraphs[paragraphs.length - 1] = `${paragraphs.at(-1) ?? ''} ${line}`;
    });
  }
  return paragraphs;
}
