import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../ingest/load/limits.ts';
import { createDocxParser } from '../../../ingest/parse/docx/docx-parser.ts';
import { createHtmlParser } from '../../../ingest/parse/html/html-parser.ts';
import { createMarkdownParser } from '../../../ingest/parse/markdown/markdown-parser.ts';
import { createPdfParser } from '../../../ingest/parse/pdf/pdf-parser.ts';
import { createPptxParser } from '../../../ingest/parse/pptx/pptx-parser.ts';
import { readXml } from '../../../ingest/parse/xml/read-xml.ts';
import { attribute, descendants } from '../../../ingest/parse/xml/xml-element.ts';
import { cleanText, LONGEST_TITLE } from './clean-text.ts';
import { exportBrief } from './export-brief.ts';
import type { ExportFormat } from './export-format.ts';
import { readOfficeFile } from './office-file.ts';
import { type HostileCase, hostileCase, hostileText } from '../../../evals/testing/export/hostile-brief.ts';
import { blocksOf, readBack } from '../../../evals/testing/export/read-export.ts';
import { BASE_URL } from '../../../evals/testing/export/test-sources.ts';

/** Word and PDF files take a tenth of a second each; text formats next to nothing. */
const FEW_RUNS = 15;
const MANY_RUNS = 150;
const FIXED_HEADINGS = ['Videre lesning', 'Kilder', 'Slik er dokumentet kontrollert'];

async function hold(runs: number, check: (hostile: HostileCase) => Promise<void>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, hostileText, async (title, words, name) => {
      const hostile = hostileCase(title, words, name);
      if (hostile !== null) await check(hostile);
    }),
    { numRuns: runs },
  );
}

async function text({ brief, options }: HostileCase, format: ExportFormat): Promise<string> {
  const { bytes, fileName } = await exportBrief(brief, options, format);
  expect(fileName).toMatch(/^pressebrief-(?:[a-z0-9]+-)*2026-11-21\.[a-z]+$/u);
  expect(fileName.length).toBeLessThan(100);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** Every part of an Office file is whole XML, and no link leads anywhere but to the archive. */
function expectSoundOffice(bytes: Uint8Array): void {
  for (const [name, part] of readOfficeFile(bytes)) {
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    const root = readXml(part, DEFAULT_LIMITS);
    const outside = descendants(root, 'Relationship').filter((link) => attribute(link, 'TargetMode') === 'External');
    for (const link of outside) expect(attribute(link, 'Target')).toMatch(/^https:\/\/arkiv\.example\.no\/arkivsvar\/dokument\//u);
  }
}

const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '');

describe('hostile titles, headings, quotes and names', () => {
  it('cannot break Word', async () => {
    await hold(FEW_RUNS, async ({ brief, options, words }) => {
      const { bytes } = await exportBrief(brief, options, 'docx');
      expectSoundOffice(bytes);
      const blocks = blocksOf(await readBack(createDocxParser(), bytes));
      expect(letters(blocks.map((block) => block.text).join(''))).toContain(letters(cleanText(words)));
    });
  });

  it('cannot break PowerPoint', async () => {
    await hold(FEW_RUNS, async ({ brief, options, words }) => {
      const [point] = brief.keyMessages;
      const slide = { title: brief.title, points: [point], notes: [point], sources: point.statement.citations };
      const { bytes } = await exportBrief({ ...brief, kind: 'presentasjon', slides: [slide] }, options, 'pptx');
      expectSoundOffice(bytes);
      const blocks = blocksOf(await readBack(createPptxParser(), bytes));
      expect(letters(blocks.map((block) => block.text).join(''))).toContain(letters(cleanText(words)));
    });
  });

  it('cannot break PDF', async () => {
    await hold(FEW_RUNS, async ({ brief, options }) => {
      const { bytes } = await exportBrief(brief, options, 'pdf');
      const raw = Buffer.from(bytes).toString('latin1');
      for (const [, address = ''] of raw.matchAll(/\/S \/URI\n\/URI \(((?:\\.|[^\\)])*)\)/gu))
        expect(address.startsWith(BASE_URL)).toBe(true);
      expect(raw).not.toMatch(/\n\/S \/(?:JavaScript|Launch|GoToR|SubmitForm)\b/u);
      const { content, remarks } = await readBack(createPdfParser(), bytes);
      // A box for a letter the typeface lacks is read as a sign of damage, and a page of nothing but an attack is in no language.
      expect(remarks.filter(({ code }) => code === 'active-content' || code === 'partly-read')).toEqual([]);
      if (remarks.some(({ code }) => code === 'unreadable-text' || code === 'needs-ocr')) return;
      const pages = content.kind === 'positioned' ? content.pages : [];
      expect(letters(pages.flatMap((page) => page.items.map((item) => item.text)).join(''))).toContain('Slikerdokumentetkontrollert');
    });
  });

  it('cannot break HTML: only our own tags, and links to the archive', async () => {
    await hold(MANY_RUNS, async (hostile) => {
      const page = await text(hostile, 'html');
      const body = page.slice(page.indexOf('</head>'));
      const tags = new Set([...body.matchAll(/<\/?([a-z0-9]+)/giu)].map(([, tag]) => tag));
      const own = new Set([
        'head',
        'body',
        'html',
        'main',
        'div',
        'span',
        'h1',
        'h2',
        'h3',
        'p',
        'ul',
        'ol',
        'li',
        'a',
        'sup',
        'strong',
        'em',
        'blockquote',
      ]);
      expect([...tags].filter((tag) => !own.has(tag ?? ''))).toEqual([]);
      const attributes = new Set(
        [...body.matchAll(/<[^>]*>/gu)].flatMap(([tag]) => [...tag.matchAll(/ ([a-z-]+)=/gu)].map(([, name]) => name)),
      );
      expect([...attributes].filter((name) => !/^(?:class|id|href|lang|aria-label|aria-hidden)$/u.test(name ?? ''))).toEqual([]);
      for (const [, href = ''] of body.matchAll(/href="([^"]*)"/gu))
        expect(/^#(?:note|sted)-\d+$/u.test(href) || href.startsWith(BASE_URL)).toBe(true);
      expect(
        page
          .slice(0, page.indexOf('</head>'))
          .match(/<(?!\/)([a-z]+)/gu)
          ?.filter((tag) => !/^<(?:html|head|meta|title|style)$/u.test(tag)),
      ).toEqual([]);
      const blocks = blocksOf(await readBack(createHtmlParser(), new TextEncoder().encode(page)));
      expect(letters(blocks.map((block) => block.text).join(''))).toContain(letters(cleanText(hostile.words)));
    });
  });

  it('cannot break Markdown: no heading, link, picture, table, code or HTML of their own', async () => {
    await hold(MANY_RUNS, async (hostile) => {
      const page = await text(hostile, 'md');
      const blocks = blocksOf(await readBack(createMarkdownParser(), new TextEncoder().encode(page)));
      const headings = blocks.filter(({ kind }) => kind === 'heading').map((block) => block.text);
      expect(headings).toHaveLength(1 + 2 + FIXED_HEADINGS.length);
      expect(headings.slice(-3)).toEqual(FIXED_HEADINGS);
      expect(headings[0]?.length).toBeLessThanOrEqual(LONGEST_TITLE);
      expect(blocks.filter(({ kind }) => kind === 'table-row')).toEqual([]);
      expect(letters(blocks.map((block) => block.text).join(''))).toContain(letters(cleanText(hostile.words)));
      for (const [, address = ''] of page.matchAll(/(?<!\\)\]\(<([^>]*)>\)/gu)) expect(address.startsWith(BASE_URL)).toBe(true);
    });
  });

  it('cannot break JSON, which keeps the words as they stand', async () => {
    await hold(MANY_RUNS, async (hostile) => {
      const data: unknown = JSON.parse(await text(hostile, 'json'));
      expect(data).toMatchObject({
        title: hostile.brief.title,
        keyMessages: [{ statement: { text: hostile.words, citations: [1] } }, {}, {}],
      });
    });
  });
});
