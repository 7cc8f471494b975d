import { leadingMarker } from './list-marker.ts';

/** Line breaks part paragraphs when doubled or when the next line starts with a list mark; otherwise they are only wrapping. */
export function splitLines(text: string): string[] {
  if (!text.includes('\n')) return text.trim() === '' ? [] : [text];
  const paragraphs: string[] = [];
  for (const part of text.split(/\n\s*\n/u)) {
    for (const line of part.split('\n')) {
      if (line.trim() === '') continue;
      const continues = paragraphs.length > 0 && line !== part.split('\n')[0] && leadingMarker(line) === null;
      if (continues) paragraphs[paragraphs.length - 1] = `${paragraphs.at(-1) ?? ''} ${line}`;
      else paragraphs.push(line);
    }
  }
  return paragraphs;
}
