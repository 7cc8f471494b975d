import type { Block } from './block.ts';
import type { Place } from './locator.ts';

/**
 * What a reader opens as one view: a PDF page, a slide, a sheet, or the whole of a flowing text (number 1).
 * `width` and `height` are in points as the reader sees the page (rotation applied); 0 where there is no page image.
 */
export type Page = {
  readonly number: number;
  readonly kind: 'page' | 'slide' | 'sheet' | 'flow';
  /** Sheet name or slide title where there is one. */
  readonly label: string | null;
  readonly width: number;
  readonly height: number;
  /** How the text came about: `none` = a page without readable text that would need OCR. */
  readonly textSource: 'text' | 'ocr' | 'none';
  /** Number of the page's first block in the document, from 0; the blocks follow on from there. */
  readonly firstBlock: number;
  readonly blocks: readonly Block[];
};

/** The number of the page view on which a place is shown, given the sheets in order. */
export function pageNumberOf(place: Place, sheets: readonly string[]): number {
  switch (place.kind) {
    case 'page':
      return place.page;
    case 'slide':
      return place.slide;
    case 'row':
      return Math.max(1, sheets.indexOf(place.sheet) + 1);
    case 'paragraph':
      return 1;
  }
}
