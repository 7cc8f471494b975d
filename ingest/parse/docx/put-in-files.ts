import { Refusal } from '#domain/refusal.ts';
import { detectFormat } from '../../load/detect-format.ts';
import type { ParsedDocument } from '../parsed-document.ts';
import type { ParseContext, Parser } from '../parser.ts';
import type { OfficePackage } from '../xml/office-package.ts';

const MOST_FILES = 50;
/** What makes one file unreadable; anything unsafe refuses the whole. */
const UNREADABLE: ReadonlySet<string> = new Set(['damaged', 'encrypted', 'unknown-format', 'legacy-format', 'empty', 'no-content']);

/**
 * Files a program has put into the document as they were (`altChunk`), which Word shows as part of it; by the id of the link
 * to each, null for one that cannot be read.
 *
 * @param docx reads Word documents among them; null when the document itself is put in so deep that no program writes it
 */
export async function putInFiles(
  office: OfficePackage,
  context: ParseContext,
  docx: Parser | null,
): Promise<ReadonlyMap<string, ParsedDocument | null>> {
  const files = new Map<string, ParsedDocument | null>();
  for (const link of office.relationships(office.mainPart)) {
    if (link.type !== 'aFChunk' || link.external) continue;
    const bytes = files.size < MOST_FILES ? office.bytes(link.target) : null;
    files.set(link.id, bytes === null ? null : await readFile(bytes, link.target, context, docx));
  }
  return files;
}

async function readFile(bytes: Uint8Array, name: string, context: ParseContext, docx: Parser | null): Promise<ParsedDocument | null> {
  try {
    const { format } = detectFormat(name, bytes);
    if (format === 'html') return await (await import('../html/html-parser.ts')).createHtmlParser().parse(bytes, context);
    if (format === 'text') return await (await import('../text/text-parser.ts')).createTextParser().parse(bytes, context);
    return format === 'docx' && docx !== null ? await docx.parse(bytes, context) : null;
  } catch (error) {
    if (error instanceof Refusal && UNREADABLE.has(error.code)) return null;
    throw error;
  }
}
