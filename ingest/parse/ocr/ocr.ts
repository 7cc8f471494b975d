import type { TextItem } from '../parsed-document.ts';

/** Reads text from the picture of a page. */
export interface Ocr {
  /** Name and version of the program, for the report. */
  readonly id: string;
  /**
   * @param png picture of the whole page
   * @param scale pixels per point of the picture
   * @returns the words in reading order, in points; `height` is the line height.
   */
  read(png: Uint8Array, scale: number, signal: AbortSignal): Promise<TextItem[]>;
}
