import type { Format } from '#domain/document.ts';
import type { Checksum, DocumentId } from '#domain/ids.ts';
import { DEFAULT_LIMITS } from '../../../ingest/load/limits.ts';
import { createNorwegianAnalyser } from '../../../ingest/norsk/norwegian-analyser.ts';
import { createDocxParser } from '../../../ingest/parse/docx/docx-parser.ts';
import { createEmlParser } from '../../../ingest/parse/eml/eml-parser.ts';
import { createHtmlParser } from '../../../ingest/parse/html/html-parser.ts';
import { createMarkdownParser } from '../../../ingest/parse/markdown/markdown-parser.ts';
import type { Parser } from '../../../ingest/parse/parser.ts';
import { createPdfParser } from '../../../ingest/parse/pdf/pdf-parser.ts';
import { createPptxParser } from '../../../ingest/parse/pptx/pptx-parser.ts';
import { createTextParser } from '../../../ingest/parse/text/text-parser.ts';
import { createXlsxParser } from '../../../ingest/parse/xlsx/xlsx-parser.ts';
import { type ReadDocument, readDocument } from '../../../ingest/pipeline/read-document.ts';
import { layOutPages } from '../../../ingest/structure/layout/lay-out-pages.ts';
import { structureDocument } from '../../../ingest/structure/structure-document.ts';
import { MAIN_PART, mainPart, officeFrame } from '../hostile/office-parts.ts';
import { part, zipOf } from '../hostile/zip-writer.ts';
import { minimalPdf, textAt } from '../minimal-pdf.ts';

export const ENDINGS: Readonly<Record<Format, string>> = {
  pdf: 'pdf',
  docx: 'docx',
  pptx: 'pptx',
  xlsx: 'xlsx',
  html: 'html',
  markdown: 'md',
  text: 'txt',
  eml: 'eml',
};

const PARSERS: Readonly<Record<Format, () => Parser>> = {
  pdf: createPdfParser,
  docx: createDocxParser,
  pptx: createPptxParser,
  xlsx: createXlsxParser,
  html: createHtmlParser,
  markdown: createMarkdownParser,
  text: createTextParser,
  eml: createEmlParser,
};

const analyser = createNorwegianAnalyser();

/** A file of the format with the title first and each line a paragraph (a row, a message's line) of its own. */
export function writtenPaper(format: Format, title: string, lines: readonly string[]): Uint8Array {
  switch (format) {
    case 'markdown':
      return bytesOf(`# ${title}\n\n${lines.join('\n\n')}\n`);
    case 'text':
      return bytesOf(`${title}\n\n${lines.join('\n\n')}\n`);
    case 'html':
      return bytesOf(`<html><body><h1>${escaped(title)}</h1>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</body></html>`);
    case 'eml':
      return bytesOf(
        `From: a@eksempel.no\r\nTo: b@eksempel.no\r\nSubject: =?utf-8?B?${Buffer.from(title).toString('base64')}?=\r\n` +
          `MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${lines.join('\r\n\r\n')}\r\n`,
      );
    case 'pdf':
      return minimalPdf([
        {
          content: textAt(72, 120, title, 18, true) + lines.map((line, index) => textAt(72, 170 + 36 * index, latin(line))).join(''),
        },
      ]);
    case 'docx':
      return office('docx', [
        `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>${escaped(title)}</w:t></w:r></w:p>`,
        ...lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`),
      ]);
    case 'pptx':
      return office(
        'pptx',
        [title, ...lines].map((line) => `<a:p><a:r><a:t>${escaped(line)}</a:t></a:r></a:p>`),
      );
    case 'xlsx':
      return office(
        'xlsx',
        [title, ...lines].map(
          (line, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="inlineStr"><is><t>${escaped(line)}</t></is></c></row>`,
        ),
      );
  }
}

/** The file through parse, structure, chunk and analyse, in this process. */
export function readPaper(
  format: Format,
  name: string,
  bytes: Uint8Array,
  ids = { documentId: 'dprove' as DocumentId, revision: 'a'.repeat(64) as Checksum },
): Promise<ReadDocument> {
  const file = { name, bytes, ...ids };
  const readers = {
    parserFor: () => Promise.resolve(PARSERS[format]()),
    structure: (parsed: Parameters<typeof structureDocument>[0], fileName: string) => structureDocument(parsed, fileName, layOutPages),
    analyser,
  };
  return readDocument(file, readers, { limits: DEFAULT_LIMITS, ocr: null, signal: new AbortController().signal });
}

function office(kind: 'docx' | 'pptx' | 'xlsx', elements: readonly string[]): Uint8Array {
  const { before, after } = mainPart(kind);
  return zipOf([...officeFrame(kind), part(MAIN_PART[kind], before + elements.join('') + after)]);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The small PDFs of tests have the letters of WinAnsi. */
function latin(text: string): string {
  return text.replace(/[^\u0000-\u00FF–•]/gu, '?');
}
