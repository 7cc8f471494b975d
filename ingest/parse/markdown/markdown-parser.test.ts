import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../load/limits.ts';
import { createMarkdownParser } from './markdown-parser.ts';

async function read(markdown: string) {
  const document = await createMarkdownParser().parse(new TextEncoder().encode(markdown), {
    limits: DEFAULT_LIMITS,
    ocr: null,
    signal: new AbortController().signal,
  });
  const blocks = document.content.kind === 'blocks' ? document.content.pages.flatMap((page) => page.blocks) : [];
  return {
    lines: blocks.map((block) => `${block.kind}${block.kind === 'list-item' ? ` ${block.level} ${block.marker}` : ''}: ${block.text}`),
    properties: document.properties,
    blocks,
  };
}

describe('markdown parser', () => {
  it('takes the front matter as properties, not as text', async () => {
    const { lines, properties } = await read(
      '---\ntitle: "Referat"\ndate: 2024-06-12\nevil: !!js/function "x"\n__proto__: y\n---\n# Møte\n\nTekst med [lenke](http://x.no) og `kode`.\n',
    );
    expect(properties).toMatchObject({ title: 'Referat', created: '2024-06-12' });
    expect(lines).toEqual(['heading: Møte', 'paragraph: Tekst med lenke og kode.']);
  });

  it('reads lists, tables and quotes', async () => {
    const { lines, blocks } = await read('- En\n  - Under\n- To\n\n3. Tre\n4. Fire\n\n| År | Tall |\n|---|---|\n| 2024 | 5 |\n\n> Sitat\n');
    expect(lines).toEqual([
      'list-item 1 •: En',
      'list-item 2 •: Under',
      'list-item 1 •: To',
      'list-item 1 3.: Tre',
      'list-item 1 4.: Fire',
      'table-row: 2024 | 5',
      'paragraph: Sitat',
    ]);
    expect(blocks[5]).toMatchObject({ header: ['År', 'Tall'] });
  });

  it('glues no note mark to a number, and keeps the note as one', async () => {
    const { lines } = await read(
      'Koster 21[^1] milliarder, 74<sup>3</sup> millioner, 85² kroner og 9[^kilde] kr. Kode: `x[^1]`.\n\n[^1]: Tall fra *direktoratet*,\n    side 2.\n[^kilde]: ssb.no\n\nMer.\n',
    );
    expect(lines).toEqual([
      'paragraph: Koster 21¹ milliarder, 74³ millioner, 85² kroner og 9² kr. Kode: x[^1].',
      'footnote: ¹ Tall fra direktoratet, side 2.',
      'footnote: ² ssb.no',
      'paragraph: Mer.',
    ]);
  });

  it('leaves out what is struck out', async () => {
    expect((await read('Prisen er ~~400~~ 475 kroner.')).lines).toEqual(['paragraph: Prisen er 475 kroner.']);
  });

  it('makes headings of paragraphs that only name a part', async () => {
    const { lines, blocks } = await read(
      '# Sak 1\n\n**Behandling**\n\nSaken ble drøftet.\n\nDet var\nenighet.\nVedtak:\nSaken utsettes.\n',
    );
    expect(lines).toEqual([
      'heading: Sak 1',
      'heading: Behandling',
      'paragraph: Saken ble drøftet.',
      'paragraph: Det var enighet.',
      'heading: Vedtak:',
      'paragraph: Saken utsettes.',
    ]);
    expect(blocks.map((block) => (block.kind === 'heading' ? block.level : 0))).toEqual([1, 2, 0, 0, 2, 0]);
  });

  it.each([
    ['quotes', '>'.repeat(100_000)],
    ['lists', `${'- '.repeat(50_000)}x`],
    ['brackets', '['.repeat(100_000)],
    ['emphasis', '*a '.repeat(100_000)],
  ])('refuses %s nested without end', async (_, markdown) => {
    await expect(read(markdown)).rejects.toThrow('unsafe-structure');
  });
});
