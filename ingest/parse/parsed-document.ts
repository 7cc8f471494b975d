import type { Format } from '#domain/document.ts';
import type { Remark } from '#domain/file-outcome.ts';
import type { Block } from '#domain/block.ts';
import type { Box } from '#domain/locator.ts';
import type { Page } from '#domain/page.ts';

/** What a parser makes of one file. Layout formats come out as positioned text, the others as blocks already. */
export type ParsedDocument = {
  readonly format: Format;
  readonly properties: DocumentProperties;
  readonly content: PositionedContent | BlockContent;
  /**
   * Lines that stand outside the running text: page headers and footers, slide masters, watermarks, mail headers. Each once, in order.
   * They are not indexed; the metadata rules read them. [] for positioned content, whose margins the layout finds itself.
   */
  readonly margins: readonly string[];
  readonly remarks: readonly Remark[];
  readonly attachments: readonly Attachment[];
};

/** What the file says of itself; '' and null where it says nothing. Never trusted before what the text says. */
export type DocumentProperties = {
  readonly title: string;
  readonly author: string;
  /** ISO 8601, or null. */
  readonly created: string | null;
  readonly modified: string | null;
  /** BCP 47 tag the file declares, or null. */
  readonly language: string | null;
  /**
   * What else the file says of itself (category, keywords, own properties, sensitivity labels) and what stands beside its text
   * (comments, the head and foot of a web page), as «name: value». Read for markings alone.
   */
  readonly other: readonly string[];
};

/** Files carried inside the file, to be read as documents of their own. */
export type Attachment = { readonly name: string; readonly bytes: Uint8Array };

type BlockContent = { readonly kind: 'blocks'; readonly pages: readonly BlockPage[] };
export type BlockPage = Pick<Page, 'kind' | 'label' | 'textSource'> & { readonly blocks: readonly Block[] };

export type PositionedContent = { readonly kind: 'positioned'; readonly pages: readonly PositionedPage[] };

/** One page as the reader sees it: rotation applied, y downwards from the top, everything in points. */
export type PositionedPage = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly textSource: Page['textSource'];
  /** In the order of the file's content stream. */
  readonly items: readonly TextItem[];
  /** Horizontal and vertical rules (table lines), as thin boxes in points; [] when not read. */
  readonly rules: readonly Box[];
};

/** A run of text in one font on one base line, in points. `y` is the top of the line box, `height` the font size. */
export type TextItem = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
  readonly bold: boolean;
  readonly italic: boolean;
};
