import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Format } from '#domain/document.ts';
import { Refusal } from '#domain/refusal.ts';
import { detectFormat } from '../../load/detect-format.ts';
import { DEFAULT_LIMITS } from '../../load/limits.ts';
import { createDocxParser } from '../docx/docx-parser.ts';
import { createEmlParser } from '../eml/eml-parser.ts';
import { createHtmlParser } from '../html/html-parser.ts';
import { createMarkdownParser } from '../markdown/markdown-parser.ts';
import type { ParsedDocument } from '../parsed-document.ts';
import type { Parser } from '../parser.ts';
import { createPptxParser } from '../pptx/pptx-parser.ts';
import { createTextParser } from '../text/text-parser.ts';
import { createXlsxParser } from '../xlsx/xlsx-parser.ts';

const shared = new URL('../../../../shared/', import.meta.url);
const absent = !existsSync(shared);
const folders = ['files/docx/', 'files/pptx/', 'files/norsk/', 'archive/original/'];
const parsers = new Map<Format, Parser>(
  [
    createDocxParser(),
    createEmlParser(),
    createHtmlParser(),
    createMarkdownParser(),
    createPptxParser(),
    createTextParser(),
    createXlsxParser(),
  ].map((parser) => [parser.format, parser]),
);

async function parse(file: URL): Promise<ParsedDocument | Refusal | null> {
  const bytes = new Uint8Array(readFileSync(file));
  try {
    const { format } = detectFormat(file.pathname, bytes);
    return (await parsers.get(format)?.parse(bytes, { limits: DEFAULT_LIMITS, ocr: null, signal: new AbortController().signal })) ?? null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

async function linesOf(name: string): Promise<string[][]> {
  const document = await parse(new URL(`archive/original/${name}`, shared));
  if (document === null || document instanceof Refusal || document.content.kind !== 'blocks') return [];
  return document.content.pages.map((page) => page.blocks.map((block) => `${block.kind}: ${block.text}`));
}

describe.skipIf(absent)('on the shared test files (skipped without ../shared)', () => {
  it.each(folders)(
    'every file of %s ends as a document with sound spans or as a refusal',
    async (folder) => {
      for (const name of readdirSync(new URL(folder, shared))) {
        const outcome = await parse(new URL(`${folder}${encodeURIComponent(name)}`, shared));
        if (outcome === null || outcome instanceof Refusal || outcome.content.kind !== 'blocks') continue;
        for (const block of outcome.content.pages.flatMap((page) => page.blocks)) {
          expect([name, block.text]).not.toContain('');
          expect([name, block.spans]).toMatchObject([name, [{ start: 0, end: block.text.length }]]);
        }
      }
    },
    300_000,
  );

  it('slides have their title as heading and their bullets as list items', async () => {
    const slides = await linesOf('osloregionen-ipr-presentasjon-2024.pptx');
    expect(slides[7]).toEqual([
      'heading: Innsatsområdene',
      'list-item: Konkurransekraft og næringsutvikling',
      'list-item: By- og regionutvikling',
      'list-item: Klima, miljø og natur',
      'list-item: Transport og mobilitet',
    ]);
  });

  it('a saksframlegg keeps its innstilling under its heading', async () => {
    const [lines = []] = await linesOf('sak-10-24-strategiske-foringer-2025-2028.docx');
    const at = lines.indexOf('heading: Innstilling fra styret:');
    expect(lines[at + 1]).toBe('paragraph: De nye «Strategiske føringer for Osloregion IPR 2025-2028» tilsluttes.');
  });
});
