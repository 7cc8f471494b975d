import type { Format } from '#domain/document.ts';

/** A document shown as its pages look, as their text, or as what was read out of the file. */
export type SourceMode = 'image' | 'text' | 'reading';

/** Only PDF has an image of its pages; the other formats are shown as text, laid out after their kind. */
export function sourceModes(format: Format, drawFailed: boolean): readonly SourceMode[] {
  return format === 'pdf' && !drawFailed ? ['image', 'text', 'reading'] : ['text', 'reading'];
}

/** The way of showing that is nearest to the one wished for. */
export function possibleMode(wished: SourceMode, modes: readonly SourceMode[]): SourceMode {
  return modes.includes(wished) ? wished : 'text';
}
