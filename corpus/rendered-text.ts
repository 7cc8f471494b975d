import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readOfficeParts } from './render/office-parts.ts';

const WORD_TEXT = /<w:t(?: [^>]*)?>(?<text>[^<]*)<\/w:t>|<\/w:p>/gu;
const SLIDE_TEXT = /<a:t(?: [^>]*)?>(?<text>[^<]*)<\/a:t>|<\/a:p>/gu;
const decoder = new TextDecoder();

/** The text of a rendered document, one paragraph or printed line a line; a check of its own, apart from the ingest parsers. */
export async function renderedText(file: URL): Promise<string> {
  const bytes = new Uint8Array(readFileSync(file));
  if (file.pathname.endsWith('.pdf')) return pdfText(bytes);
  if (file.pathname.endsWith('.docx')) return partsText(bytes, /^word\/document\.xml$/u, WORD_TEXT);
  if (file.pathname.endsWith('.pptx')) return partsText(bytes, /^ppt\/(?:slides|notesSlides)\/\w+\.xml$/u, SLIDE_TEXT);
  return decoder.decode(bytes);
}

async function pdfText(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: bytes, useSystemFonts: true });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const content = await (await pdf.getPage(number)).getTextContent();
    pages.push(content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  await task.destroy();
  return pages.join('\n');
}

function partsText(bytes: Uint8Array, wanted: RegExp, pattern: RegExp): string {
  const parts = Object.entries(readOfficeParts(bytes)).filter(([name]) => wanted.test(name));
  // Slides before their notes, each in the order of their numbers.
  parts.sort(([a], [b]) => Number(a.includes('notes')) - Number(b.includes('notes')) || a.localeCompare(b, 'en', { numeric: true }));
  return parts.map(([, part]) => xmlText(decoder.decode(part), pattern)).join('\n');
}

function xmlText(xml: string, pattern: RegExp): string {
  const text = [...xml.matchAll(pattern)].map((match) => match.groups?.text ?? '\n').join('');
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .trim();
}
