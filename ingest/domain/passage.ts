import type { BlockKind } from './block.ts';
import type { Checksum, DocumentId, PassageId } from './ids.ts';
import type { TextSpan } from './locator.ts';

/** A span of a passage with the block it came from, so that it can be marked in the text view as well. */
export type PassageSpan = TextSpan & {
  readonly block: number;
  /** Character of the block's text at which the span starts. */
  readonly blockStart: number;
};

/**
 * The smallest piece that can answer: a sentence, a list item or a table row, at most 300 characters.
 * `start`–`end` (end excluded) are characters of the passage's text.
 */
export type EvidenceUnit = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'sentence' | 'list-item' | 'table-row';
  /** Nesting of a list item from 1; 0 otherwise. */
  readonly level: number;
};

/**
 * The unit of retrieval: whole blocks of one section, joined by line feeds.
 * A list stays with the paragraph that introduces it.
 */
export type Passage = {
  readonly id: PassageId;
  readonly documentId: DocumentId;
  readonly revision: Checksum;
  /** From 1 in reading order. */
  readonly ordinal: number;
  /** Headings from the outermost in. */
  readonly headings: readonly string[];
  /** Column headings when the passage is a table, otherwise []. */
  readonly tableHeader: readonly string[];
  readonly kind: Exclude<BlockKind, 'heading' | 'list-item' | 'table-row'> | 'list' | 'table' | 'headings-only';
  readonly text: string;
  readonly spans: readonly PassageSpan[];
  readonly units: readonly EvidenceUnit[];
  /** True when any of the text was read by OCR. */
  readonly ocr: boolean;
};

/** Longest evidence unit in characters (contract: evals score spans of at most 300 characters). */
export const MAX_UNIT_LENGTH = 300;
