/**
 * A rectangle on a page as the reader sees it (rotation applied): fractions 0–1 of the page's width and height,
 * origin in the top left corner.
 */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where in the original a piece of text stands; all numbers count from 1. */
export type Place =
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'slide'; readonly slide: number }
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  | { readonly kind: 'row'; readonly sheet: string; readonly row: number };

/**
 * Ties the characters `start`–`end` (end excluded) of a text to their place in the original.
 * `box` is null where the format has no coordinates.
 */
export type TextSpan = { readonly start: number; readonly end: number; readonly place: Place; readonly box: Box | null };

/** Characters `start`–`end` (end excluded) of the text of block number `block` of the document. */
export type Mark = { readonly block: number; readonly start: number; readonly end: number };

/** One place to open, with what to mark there: boxes on a page image, and characters in the text view. */
export type Locator = { readonly place: Place; readonly boxes: readonly Box[]; readonly marks: readonly Mark[] };

export function samePlace(a: Place, b: Place): boolean {
  switch (a.kind) {
    case 'page':
      return b.kind === 'page' && a.page === b.page;
    case 'slide':
      return b.kind === 'slide' && a.slide === b.slide;
    case 'paragraph':
      return b.kind === 'paragraph' && a.paragraph === b.paragraph;
    case 'row':
      return b.kind === 'row' && a.sheet === b.sheet && a.row === b.row;
  }
}

/** A place as plain numbers, as outside programs read it. */
export type PlaceNumbers = {
  readonly page?: number;
  readonly slide?: number;
  readonly paragraph?: number;
  readonly row?: number;
  readonly sheet?: string;
};

export function placeNumbers(place: Place): PlaceNumbers {
  const { kind: _kind, ...numbers } = place;
  return numbers;
}
