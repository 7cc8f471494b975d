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

  it.each([
    ['quotes', '>'.repeat(100_000)],
    ['lists', `${'- '.repeat(50_000)}x`],
    ['brackets', '['.repeat(100_000)],
    ['emphasis', '*a '.repeat(100_000)],
  ])('refuses %s nested without end', async (_, markdown) => {
    await expect(read(markdown)).rejects.toThrow('unsafe-structure');
  });
});
