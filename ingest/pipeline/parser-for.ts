import type { Format } from '#domain/document.ts';
import type { Parser } from '../parse/parser.ts';

/** Loaded when first needed: a process that reads only Markdown need not start pdf.js. */
export async function parserFor(format: Format): Promise<Parser> {
  switch (format) {
    case 'pdf':
      return (await import('../parse/pdf/pdf-parser.ts')).createPdfParser();
    case 'docx':
      return (await import('../parse/docx/docx-parser.ts')).createDocxParser();
    case 'pptx':
      return (await import('../parse/pptx/pptx-parser.ts')).createPptxParser();
    case 'xlsx':
      return (await import('../parse/xlsx/xlsx-parser.ts')).createXlsxParser();
    case 'html':
      return (await import('../parse/html/html-parser.ts')).createHtmlParser();
    case 'markdown':
      return (await import('../parse/markdown/markdown-parser.ts')).createMarkdownParser();
    case 'text':
      return (await import('../parse/text/text-parser.ts')).createTextParser();
    case 'eml':
      return (await import('../parse/eml/eml-parser.ts')).createEmlParser();
  }
}
