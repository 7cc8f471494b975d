import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '#domain/block.ts';
import type { Page } from '#domain/page.ts';
import { DEFAULT_LIMITS } from '../../load/limits.ts';
import type { PositionedPage, TextItem } from '../../parse/parsed-document.ts';
import { createPdfParser } from '../../parse/pdf/pdf-parser.ts';
import { layOutPages } from './lay-out-pages.ts';

const ARCHIVE = new URL('../../../../shared/archive/pdf/', import.meta.url);
const archive = existsSync(ARCHIVE);

function item(x: number, y: number, text: string, style: Partial<TextItem> = {}): TextItem {
  const height = style.height ?? 11;
  return { text, x, y, width: text.length * height * 0.5, height, fontName: 'Helvetica', bold: false, italic: false, ...style };
}

function page(number: number, items: readonly TextItem[], shape: Partial<PositionedPage> = {}): PositionedPage {
  return { number, width: 595, height: 842, textSource: 'text', items, rules: [], ...shape };
}

/** Lines of running text at the usual step, so that a page has a body. */
function body(x: number, y: number, lines: readonly string[]): TextItem[] {
  return lines.map((text, index) => item(x, y + index * 14, text));
}

function lay(...pages: readonly PositionedPage[]): Page[] {
  return layOutPages({ kind: 'positioned', pages });
}

function brief(pages: readonly Page[]): string[] {
  return pages.flatMap(({ blocks }) => blocks.map((block) => `${block.kind}: ${block.text}`));
}

const FILLER = [
  'Representantskapet behandlet saken etter en grundig prosess med høring',
  'blant kommunene, og styret la fram en innstilling som ble lagt til grunn',
  'for det videre arbeidet i regionen.',
];

describe('laying out pages', () => {
  it('joins wrapped lines and words parted at the line end, but keeps the hyphens that belong', () => {
    const lines = [
      'Regionen satser på kompetanse og nærings-',
      'utvikling i hele perioden, med vekt på areal-',
      'og transportplanlegging i tidsrommet fra 2024-',
      '2025 og videre.',
    ];
    expect(brief(lay(page(1, body(70, 100, lines))))).toEqual([
      'paragraph: Regionen satser på kompetanse og næringsutvikling i hele perioden, med vekt på areal- og transportplanlegging i tidsrommet fra 2024-2025 og videre.',
    ]);
  });

  it('tells headings by size and weight, with levels', () => {
    const items = [
      item(70, 80, 'Strategi', { height: 20 }),
      ...body(70, 130, FILLER),
      item(70, 200, '2.1 Mål', { height: 14, bold: true }),
      ...body(70, 230, FILLER),
    ];
    const headings = lay(page(1, items)).flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'heading'));
    expect(headings.map((block) => [block.text, block.kind === 'heading' ? block.level : 0])).toEqual([
      ['Strategi', 1],
      ['2.1 Mål', 3],
    ]);
  });

  it('makes list items of bullets in a symbol font, nested by indent, wrapped lines joined', () => {
    const bullet = (x: number, y: number): TextItem => item(x, y, '\uf0b7', { fontName: 'Symbol', width: 5 });
    const items = [
      ...body(70, 100, FILLER),
      bullet(70, 160),
      item(90, 160, 'Klima, miljø og natur i kommunene langs fjorden og i innlandet'),
      item(90, 174, 'og i hele landet'),
      bullet(100, 188),
      item(120, 188, 'Ren fjord'),
      bullet(70, 202),
      item(90, 202, 'Transport'),
    ];
    const items2 = lay(page(1, items))[0]?.blocks.filter((block) => block.kind === 'list-item') ?? [];
    expect(items2.map((block: Block) => (block.kind === 'list-item' ? `${block.level} ${block.marker} ${block.text}` : ''))).toEqual([
      '1 • Klima, miljø og natur i kommunene langs fjorden og i innlandet og i hele landet',
      '2 • Ren fjord',
      '1 • Transport',
    ]);
  });

  it('reads two columns one after the other under a heading over both', () => {
    const left = ['Venstre spalte begynner her og', 'fortsetter nedover med nye ord', 'til den slutter helt nederst her.'];
    const right = ['Høyre spalte leses etterpå fordi', 'den står til høyre på siden med', 'egne ord som hører sammen her.'];
    const items = [
      item(70, 80, 'En overskrift som går over begge spaltene på siden', { height: 18, bold: true }),
      ...left.flatMap((text, row) => [item(70, 130 + 14 * row, text), item(320, 130 + 14 * row, right[row] ?? '')]),
    ];
    expect(brief(lay(page(1, items))).slice(1)).toEqual([`paragraph: ${left.join(' ')}`, `paragraph: ${right.join(' ')}`]);
  });

  it('keeps the place of an empty cell of a ruled table, and marks the words where they stand', () => {
    const across = [100, 116, 132, 148].map((y) => ({ x: 70, y, width: 390, height: 0 }));
    const down = [70, 200, 330, 460].map((x) => ({ x, y: 100, width: 0, height: 48 }));
    const cells = [
      ['Skole', 'Fravær', 'Elever'],
      ['Nesbø', '', '144'],
      ['Vika', '4,1', '98'],
    ];
    const items = cells.flatMap((row, y) =>
      row.flatMap((text, x) => (text === '' ? [] : [item(75 + 130 * x, 104 + 16 * y, text, { bold: y === 0 })])),
    );
    const rows = lay(page(1, [...body(70, 200, FILLER), ...items], { rules: [...across, ...down] }))[0]?.blocks ?? [];
    const row = rows.find(({ text }) => text.startsWith('Nesbø'));
    expect(row?.text).toBe('Nesbø |  | 144');
    expect(row?.spans.map(({ start, end }) => row.text.slice(start, end))).toEqual(['Nesbø', '144']);
  });

  it('reads a ruled table row by row with its header, wrapped cell lines joined', () => {
    const across = [100, 120, 150, 170].map((y) => ({ x: 70, y, width: 400, height: 0 }));
    const down = [70, 200, 470].map((x) => ({ x, y: 100, width: 0, height: 70 }));
    const items = [
      item(75, 104, 'Tiltak', { bold: true }),
      item(205, 104, 'Ansvar', { bold: true }),
      item(75, 122, 'Felles'),
      item(75, 136, 'ryddedag'),
      item(205, 122, 'Sekretariatet'),
      item(75, 154, 'Kurs'),
      item(205, 154, 'Faggruppen'),
    ];
    const rows =
      lay(page(1, [...body(70, 200, FILLER), ...items], { rules: [...across, ...down] }))[0]?.blocks.filter(
        (block) => block.kind === 'table-row',
      ) ?? [];
    expect(rows.map((row: Block) => [row.text, row.kind === 'table-row' ? row.header : []])).toEqual([
      ['Felles ryddedag | Sekretariatet', ['Tiltak', 'Ansvar']],
      ['Kurs | Faggruppen', ['Tiltak', 'Ansvar']],
    ]);
  });

  it('drops running heads and page numbers, and joins a sentence over the page break', () => {
    const pages = [1, 2, 3].map((number) =>
      page(number, [
        item(70, 30, 'Osloregionen – sakspapirer'),
        ...body(70, 100, [`${number === 1 ? 'Styret' : 'som'} foreslår at alle kommunene i regionen deltar i arbeidet`]),
        item(290, 810, `Side ${number} av 3`),
      ]),
    );
    const laid = lay(...pages);
    expect(brief(laid)).toHaveLength(1);
    expect(laid[0]?.blocks[0]?.spans.map(({ place }) => place)).toEqual([1, 2, 3].map((number) => ({ kind: 'page', page: number })));
    expect(laid.map(({ firstBlock }) => firstBlock)).toEqual([0, 1, 1]);
  });

  it('makes the title of every slide an outermost heading', () => {
    const slides = [1, 2].map((number) =>
      page(number, [item(50, 40, `Innsatsområde nummer ${number}`, { height: 28 }), item(50, 120, '• Klima'), item(50, 140, '• Energi')], {
        width: 960,
        height: 540,
      }),
    );
    expect(brief(lay(...slides)).slice(0, 3)).toEqual(['heading: Innsatsområde nummer 1', 'list-item: Klima', 'list-item: Energi']);
  });

  it('keeps every span in order, inside its text and on the page, whatever the items', () => {
    const anyItem = fc.record({
      x: fc.integer({ min: -20, max: 600 }),
      y: fc.integer({ min: -20, max: 850 }),
      text: fc.stringMatching(/^[A-Za-zæøå0-9 .•–-]{1,30}$/u),
      height: fc.constantFrom(8, 11, 11, 14, 20),
      bold: fc.boolean(),
      turn: fc.constantFrom('', '', '', '@90', '@270', '@180'),
    });
    fc.assert(
      fc.property(fc.array(fc.array(anyItem, { maxLength: 25 }), { minLength: 1, maxLength: 3 }), (pages) => {
        const laid = lay(
          ...pages.map((items, index) =>
            page(
              index + 1,
              items.map(({ x, y, text, turn, ...style }) => item(x, y, text, { ...style, fontName: `Helvetica${turn}` })),
            ),
          ),
        );
        for (const { blocks } of laid) for (const block of blocks) expectExactSpans(block);
      }),
      { numRuns: 200 },
    );
  });

  it.skipIf(!archive)('finds the four focus areas as a list under their heading (skipped without ../shared/archive)', async () => {
    const bytes = readFileSync(new URL('sak-10-24-strategiske-foringer-2025-2028.pdf', ARCHIVE));
    const parsed = await createPdfParser().parse(bytes, { limits: DEFAULT_LIMITS, ocr: null, signal: new AbortController().signal });
    if (parsed.content.kind !== 'positioned') throw new Error('expected positioned content');
    const blocks = layOutPages(parsed.content).flatMap((laid) => laid.blocks);
    const at = blocks.findIndex(({ text }) => text === 'Konkurransekraft og næringsutvikling');
    expect(blocks.slice(at, at + 4).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'list-item: Konkurransekraft og næringsutvikling',
      'list-item: By- og regionutvikling',
      'list-item: Klima, miljø og natur',
      'list-item: Transport og mobilitet',
    ]);
    expect(blocks.slice(0, at).findLast(({ kind }) => kind === 'paragraph')?.text).toMatch(
      /foreslår vi følgende innsatsområder, basert på innspill fra strategiprosessen:$/u,
    );
    expect(blocks.slice(0, at).findLast(({ kind }) => kind === 'heading')?.text).toBe('2.2 Innsatsområdene og satsingene');
  });
});

function expectExactSpans(block: Block): void {
  let at = 0;
  for (const { start, end, box } of block.spans) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(block.text.length);
    at = end;
    if (box === null) continue;
    for (const edge of [box.x, box.y, box.x + box.width, box.y + box.height]) {
      expect(edge).toBeGreaterThanOrEqual(0);
      expect(edge).toBeLessThanOrEqual(1 + 1e-9);
    }
  }
  expect(block.spans.length).toBeGreaterThan(0);
}
