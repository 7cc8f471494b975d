import type { Format, Metadata } from '#domain/document.ts';
import type { Remark } from '#domain/file-outcome.ts';
import type { Page } from '#domain/page.ts';
import type { Section } from '#domain/section.ts';
import type { Attachment } from '../parse/parsed-document.ts';

/** A document in reading order with its headings, lists and tables found and its metadata read off. */
export type StructuredDocument = {
  readonly format: Format;
  readonly pages: readonly Page[];
  readonly sections: readonly Section[];
  readonly metadata: Metadata;
  readonly remarks: readonly Remark[];
  /** Texts of the parts that are closed in a document that is open otherwise; they are not in `pages`. */
  readonly closedTexts: readonly string[];
  readonly attachments: readonly Attachment[];
};
