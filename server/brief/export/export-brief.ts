import { ArchiveError } from '#domain/archive-error.ts';
import type { BriefContent } from '#domain/brief.ts';
import { type ComposedBrief, composePrint } from './compose-print.ts';
import { EXPORT_MEDIA_TYPES, type ExportFormat } from './export-format.ts';
import type { ExportedFile, ExportOptions } from './export-options.ts';
import { exportFileName } from './file-name.ts';
import { htmlExport } from './html/html-export.ts';
import { jsonExport } from './json/json-export.ts';
import { shortName } from './made-words.ts';
import { markdownExport } from './markdown/markdown-export.ts';

/**
 * A brief as a file, with its citations as numbered notes that open the page, the note numbers the same in every format, and the
 * verification report as its last section.
 *
 * @throws ArchiveError `not-found` when a cited document is no longer open in the archive; `invalid-input` when the base address is
 * not one, an approved brief names nobody who approved it, the format is `pptx` and the kind is not *presentasjon*, or the
 * letterhead is not a Word file that can be used
 */
export async function exportBrief(brief: BriefContent, options: ExportOptions, format: ExportFormat): Promise<ExportedFile> {
  if (options.status === 'godkjent' && shortName(options.approvedBy ?? '') === '') {
    throw new ArchiveError('invalid-input', 'Dokumentet er godkjent, men det står ikke av hvem.', 'Godkjenn dokumentet på nytt med navn.');
  }
  if (format === 'pptx' && brief.kind !== 'presentasjon') {
    throw new ArchiveError(
      'invalid-input',
      'Bare en presentasjon kan eksporteres som PowerPoint.',
      'Velg et annet format, eller lag en presentasjon om temaet.',
    );
  }
  const composed = composePrint(brief, options);
  return {
    bytes: await write(brief, composed, options, format),
    mediaType: EXPORT_MEDIA_TYPES[format],
    fileName: exportFileName(brief.kind, composed.print.title, options.today, format),
  };
}

async function write(brief: BriefContent, composed: ComposedBrief, options: ExportOptions, format: ExportFormat): Promise<Uint8Array> {
  const { print } = composed;
  switch (format) {
    // What writes these takes long to load, and is so only when somebody wants such a file.
    case 'docx': {
      const document = await (await import('./docx/word-document.ts')).wordDocument(print);
      if (options.letterhead === undefined) return document;
      return (await import('./docx/apply-letterhead.ts')).applyLetterhead(document, options.letterhead);
    }
    case 'pdf':
      return (await import('./pdf/pdf-export.ts')).pdfExport(print);
    case 'pptx':
      return (await import('./pptx/pptx-export.ts')).pptxExport(brief, composed, options);
    case 'md':
      return utf8(markdownExport(print));
    case 'html':
      return utf8(htmlExport(print));
    case 'json':
      return utf8(jsonExport(brief, composed, options));
  }
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
