import { describe, expect, it } from 'vitest';
import { createHtmlParser } from '../../../ingest/parse/html/html-parser.ts';
import { createMarkdownParser } from '../../../ingest/parse/markdown/markdown-parser.ts';
import { exportBrief } from './export-brief.ts';
import { EXPORT_FORMATS, type ExportFormat } from './export-format.ts';
import type { ExportOptions } from './export-options.ts';
import { followLink } from '../../../evals/testing/export/follow-link.ts';
import { blocksOf, readBack } from '../../../evals/testing/export/read-export.ts';
import { APPROVED, OPTIONS, testBrief } from '../../../evals/testing/export/test-brief.ts';

const brief = testBrief();

async function text(format: ExportFormat, options: ExportOptions = OPTIONS): Promise<string> {
  return new TextDecoder().decode((await exportBrief(brief, options, format)).bytes);
}

describe('the Markdown export', () => {
  it('reads back with headings, lists and the whole text', async () => {
    const document = await readBack(createMarkdownParser(), new TextEncoder().encode(await text('md')));
    const blocks = blocksOf(document);
    expect(document.properties).toMatchObject({ title: brief.title });
    expect(blocks.filter(({ kind }) => kind === 'heading').map((block) => block.text)).toContain('Slik er dokumentet kontrollert');
    expect(blocks.map((block) => block.text)).toContainEqual(expect.stringContaining('bompenger & parkering «i samme pakke»'));
  });

  it('opens from every note the page that holds the quote', async () => {
    const notes = [...(await text('md')).matchAll(/^\[\^(\d+)\]: .*?\]\(<([^>]+)>\)/gmu)];
    expect(notes.map(([, number]) => Number(number))).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
    const words = notes.map(([, , href = '']) => followLink(href));
    expect(words[10]).toBe('Billettinntekter 2025: 412 millioner kroner');
    expect(words.every((quote) => quote !== '')).toBe(true);
  });
});

describe('the HTML export', () => {
  it('is one semantic page without scripts, in bokmål', async () => {
    const page = await text('html');
    expect(page).toContain('<html lang="nb-NO">');
    expect(page).toContain('<title>UTKAST: Kollektivtrafikken i regionen fram mot 2035</title>');
    expect(page).toContain('<span lang="nn-NO">Kommunen støttar forslaget');
    expect(page).not.toMatch(/<script|<img|<link|@import|url\(/u);
    const document = await readBack(createHtmlParser(), new TextEncoder().encode(page));
    expect(document.remarks).toEqual([]);
    expect(blocksOf(document).filter(({ kind }) => kind === 'heading').length).toBe(13);
  });

  it('opens from every note the page that holds the quote, and leads back to the text', async () => {
    const page = await text('html');
    const hrefs = [...page.matchAll(/<li id="note-\d+">.*?href="([^"#]+)"/gu)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
    expect(hrefs).toHaveLength(14);
    expect(hrefs.map(followLink)[12]).toBe('Kostnaden er rekna til 410 millionar kroner.');
    const targets = new Set([...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id));
    const inside = [...page.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(inside.length).toBeGreaterThan(28);
    expect(inside.filter((id) => !targets.has(id ?? ''))).toEqual([]);
    expect(targets.size).toBe([...page.matchAll(/ id="/gu)].length);
  });

  it('loses the watermark when it is approved', async () => {
    expect(await text('html')).toContain('class="vannmerke" aria-hidden="true"');
    expect(await text('html', APPROVED)).not.toMatch(/UTKAST|class="vannmerke"/u);
  });
});

describe('the JSON export', () => {
  it('has the words as they stand, the notes with their links, and the report', async () => {
    const data: unknown = JSON.parse(await text('json'));
    expect(data).toMatchObject({
      format: 'arkivsvar-brief',
      title: brief.title,
      status: 'utkast',
      aiGenerated: false,
      keyMessages: [
        { statement: { citations: [1] } },
        { statement: { citations: [3] } },
        { standing: { heading: 'Mål', leadIn: { citations: [4] } } },
      ],
      verification: { statements: 14, verbatim: 14, quotes: 15, checkedToday: null, failed: 0 },
    });
    const hrefs = [...(await text('json')).matchAll(/"href": "([^"]+)"/gu)].map(([, href = '']) => followLink(href));
    expect(hrefs).toHaveLength(15);
  });
});

describe('every export', () => {
  it.each(EXPORT_FORMATS)('names its type and file: %s', async (format) => {
    const made = await exportBrief(testBrief({ kind: 'presentasjon' }), OPTIONS, format);
    expect(made.fileName).toBe(`presentasjon-kollektivtrafikken-i-regionen-fram-mot-2035-2026-11-21.${format}`);
    expect(made.mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+/u);
    expect(made.bytes.length).toBeGreaterThan(500);
  });

  it('can be made of every kind of brief', async () => {
    for (const kind of ['hovedbudskap', 'faktaark', 'moetenotat', 'presentasjon'] as const) {
      const made = await exportBrief(testBrief({ kind }), OPTIONS, 'md');
      expect(new TextDecoder().decode(made.bytes), kind).toContain('## Slik er dokumentet kontrollert');
    }
  });
});
