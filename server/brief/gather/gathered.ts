import type { Citation } from '#domain/citation.ts';
import type { Document } from '#domain/document.ts';
import type { Passage } from '#domain/passage.ts';
import type { SakKey } from '#domain/sak-key.ts';
import type { Theme } from './theme.ts';

/** What is read of one document: passages in their order, with gaps where nothing was found. */
export type DocumentExcerpt = {
  readonly document: Document;
  readonly passages: readonly Passage[];
  /** The document was chosen, or is about the sak: all of it is on the theme. */
  readonly chosen: boolean;
};

/** The evidence for a brief. */
export type Gathered = {
  /** What the brief is about, in words. */
  readonly name: string;
  /** null when documents or a period were chosen and no theme named. */
  readonly theme: Theme | null;
  readonly sak: Pick<SakKey, 'organ' | 'year' | 'number'> | null;
  /** The most telling documents first. */
  readonly excerpts: readonly DocumentExcerpt[];
  /** The nearest places of the search, for a refusal. */
  readonly nearest: readonly Citation[];
};

/** Too much was found to make one brief of. */
export type TooWide = {
  readonly kind: 'too-wide';
  /** Spread over many documents, a number that several organs use, or a period with too many documents. */
  readonly because: 'spread' | 'several-organs' | 'long-period';
  readonly name: string;
  readonly documents: number;
  /** Narrower themes, as the archive words them. */
  readonly narrower: readonly string[];
  readonly nearest: readonly Citation[];
};
