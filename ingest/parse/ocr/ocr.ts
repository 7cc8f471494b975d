import type { TextItem } from '../parsed-document.ts';

/** A word read from a picture; `confidence` is what the program says of itself, 0–100. */
export type OcrWord = TextItem & { readonly confidence: number };

/** Reads text from the picture of a page. */
export interface Ocr {
  /** Name and version of the program, for the report. */
  readonly id: string;
  /**
   * @param png picture of a page or of a part of it
   * @param scale pixels per point of the picture
   * @returns the words in reading order, in points; `height` is the line height.
   */
  read(png: Uint8Array, scale: number, signal: AbortSignal): Promise<OcrWord[]>;
}
