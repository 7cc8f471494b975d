import type { Format } from '#domain/document.ts';

/** A document shown as its pages look, as their text, or as what was read out of the file. */
export type SourceMode = 'image' | 'text' | 'reading';

/**
 * Only PDF has an image of its pages; the other formats are shown as text, laid out after their kind.
 *
 * @param hasImage false when the image could not be drawn, or the file is not handed out
 */
export function sourceModes(format: Format, hasImage: boolean): readonly SourceMode[] {
  return format === 'pdf' && hasImage ? ['image', 'text', 'reading'] : ['text', 'reading'];
}

/** The way of showing that is nearest to the one wished for. */
export function possibleMode(wished: SourceMode, modes: readonly SourceMode[]): SourceMode {
  return modes.includes(wished) ? wished : 'text';
}
