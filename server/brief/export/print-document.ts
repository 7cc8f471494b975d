import type { IsoDate } from '#domain/ids.ts';
import type { ExportStatus } from './export-options.ts';

/** BCP 47 tags a document may hold; the document itself is in bokmål. */
export type PrintLanguage = 'nb-NO' | 'nn-NO' | 'en';

/** A piece of a line. All text is clean: one line, no control or direction characters. */
export type PrintInline =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly style: 'plain' | 'strong' | 'emphasis';
      readonly language: PrintLanguage | null;
    }
  | { readonly kind: 'link'; readonly text: string /** Absolute, http or https. */; readonly href: string }
  /** Refers to `notes[number - 1]`; `last` is false when another note follows at once, so that 1 and 2 are not read as 12. */
  | { readonly kind: 'note'; readonly number: number; readonly last: boolean };

/** A heading stands above paragraphs and lists; levels are never skipped. Level 1 is the title alone. */
export type PrintBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly role: ParagraphRole; readonly inlines: readonly PrintInline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly PrintInline[])[] }
  /** Where the notes stand in formats without footnotes. */
  | { readonly kind: 'notes'; readonly heading: string };

/**
 * `status` says how far the document has come and how it was made, `lead` is the ingress, `label` introduces what follows,
 * `decision` is quoted decision text, `editorial` a linking sentence of ours.
 */
export type ParagraphRole = 'status' | 'lead' | 'body' | 'label' | 'decision' | 'editorial';

/** A brief as it is read on paper: what every format of it says, in the order it is read. */
export type PrintDocument = {
  readonly title: string;
  /** «Pressebrief», «Faktaark» … */
  readonly kindName: string;
  /** Stands across every page until the brief is approved, and again when a source has left one of its sentences since. */
  readonly watermark: string | null;
  /** Stands at the top of every page with the watermark: that word, the kind, and why. */
  readonly headline: string | null;
  readonly blocks: readonly PrintBlock[];
  readonly notes: readonly (readonly PrintInline[])[];
  readonly properties: PrintProperties;
};

/** What the file says of itself. */
export type PrintProperties = {
  readonly status: ExportStatus;
  readonly approvedBy: string | null;
  readonly date: IsoDate;
  /** True when a source has been changed so that a sentence has lost its words. */
  readonly recheck: boolean;
  /** How it was made, and what people have done to it. */
  readonly made: string;
  /** Name of the language model that worded it, or null when none did. */
  readonly model: string | null;
};

export function plainText(text: string): PrintInline {
  return { kind: 'text', text, style: 'plain', language: null };
}

export function strongText(text: string): PrintInline {
  return { kind: 'text', text, style: 'strong', language: null };
}

export function paragraph(role: ParagraphRole, ...inlines: readonly PrintInline[]): PrintBlock {
  return { kind: 'paragraph', role, inlines };
}
