import type { Analyser } from '#domain/analyser.ts';
import type { Format, Metadata } from '#domain/document.ts';
import type { Remark } from '#domain/file-outcome.ts';
import type { Checksum, DocumentId } from '#domain/ids.ts';
import type { Page } from '#domain/page.ts';
import type { Passage } from '#domain/passage.ts';
import { chunkDocument } from '../chunk/chunk-document.ts';
import { detectFormat } from '../load/detect-format.ts';
import type { Attachment, ParsedDocument } from '../parse/parsed-document.ts';
import type { ParseContext, Parser } from '../parse/parser.ts';
import type { AnalysedPassage } from '../store/archive-writer.ts';
import type { StructuredDocument } from '../structure/structured-document.ts';
import { findSakReferences } from '../norsk/sak-references.ts';

/** The engines that read a document, chosen once by whoever starts the reader. */
export type Readers = {
  readonly parserFor: (format: Format) => Promise<Parser>;
  readonly structure: (parsed: ParsedDocument, fileName: string) => StructuredDocument;
  readonly analyser: Analyser;
};

/** Everything the archive keeps of one document. */
export type ReadDocument = {
  readonly format: Format;
  readonly metadata: Metadata;
  readonly remarks: readonly Remark[];
  readonly pages: readonly Page[];
  /** [] when the document is marked as closed. */
  readonly passages: readonly AnalysedPassage[];
  /** As in `StructuredDocument`. */
  readonly closedTexts: readonly string[];
  readonly attachments: readonly Attachment[];
};

/**
 * Takes the bytes of one file through parse, structure, chunk and analyse.
 *
 * @throws Refusal when the file cannot be taken in.
 */
export async function readDocument(
  file: { readonly name: string; readonly bytes: Uint8Array; readonly documentId: DocumentId; readonly revision: Checksum },
  readers: Readers,
  context: ParseContext,
): Promise<ReadDocument> {
  const { format, nameDiffers } = detectFormat(file.name, file.bytes);
  const parser = await readers.parserFor(format);
  const parsed = await parser.parse(file.bytes, { ...context, name: file.name });
  const structured = readers.structure(parsed, file.name);
  const closed = structured.metadata.confidentiality !== null;
  const passages = closed ? [] : chunkDocument(structured, file.documentId, file.revision);
  return {
    format,
    metadata: structured.metadata,
    remarks: [...(nameDiffers ? [{ code: 'name-differs', detail: format } as const] : []), ...structured.remarks],
    pages: structured.pages,
    passages: passages.map((passage) => analysePassage(passage, structured.metadata.title.value, readers.analyser)),
    closedTexts: structured.closedTexts,
    attachments: structured.attachments,
  };
}

function analysePassage(passage: Passage, title: string, analyser: Analyser): AnalysedPassage {
  const line = (text: string): string =>
    analyser
      .terms(text)
      .map(({ term }) => term)
      .join(' ');
  const headings = [...passage.headings, ...passage.tableHeader].join('\n');
  return {
    passage,
    terms: { title: line(title), headings: line(headings), body: line(passage.text) },
    saker: findSakReferences(`${headings}\n${passage.text}`),
  };
}
