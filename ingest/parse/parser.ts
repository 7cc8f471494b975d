import type { Format } from '#domain/document.ts';
import type { Limits } from '../load/limits.ts';
import type { Ocr } from './ocr/ocr.ts';
import type { ParsedDocument } from './parsed-document.ts';

/**
 * Reads one format. Runs in a process of its own, so it may block; it must not write files, open sockets or
 * follow any link in the file.
 *
 * @throws Refusal when the file cannot be taken in (encrypted, damaged, over a limit …).
 */
export interface Parser {
  readonly format: Format;
  parse(bytes: Uint8Array, context: ParseContext): Promise<ParsedDocument>;
}

export type ParseContext = {
  readonly limits: Limits;
  /** null when no OCR program is installed. */
  readonly ocr: Ocr | null;
  readonly signal: AbortSignal;
  /** The file's name, for text whose kind only its ending tells. */
  readonly name?: string;
};
