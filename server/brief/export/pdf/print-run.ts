/** The cuts of the one typeface. */
export const PRINT_FONTS = ['regular', 'bold', 'italic', 'boldItalic'] as const;
export type PrintFont = (typeof PRINT_FONTS)[number];

/** What is opened when words are clicked: a page outside, or a place in this document by name. */
export type LinkTarget =
  | { readonly kind: 'outside'; readonly href: string }
  | { readonly kind: 'inside'; readonly place: string /** Read aloud instead of the bare number. */; readonly spoken: string };

/** Words in one style. Sizes and rise in points. */
export type PrintRun = {
  readonly text: string;
  readonly font: PrintFont;
  readonly size: number;
  readonly color: string;
  /** How far above the base line the words stand: 0 but for note numbers. */
  readonly rise: number;
  readonly link: LinkTarget | null;
  /** BCP 47, or null when it is the document's. */
  readonly language: string | null;
  /** Name other places link to, or null. */
  readonly place: string | null;
};

/** A run on its line; `x` from the line's start. */
export type PlacedRun = { readonly run: PrintRun; readonly text: string; readonly x: number; readonly width: number };
export type PrintLine = readonly PlacedRun[];

/** Width in points of a text in the run's font and size. */
export type Measure = (text: string, run: Pick<PrintRun, 'font' | 'size'>) => number;
