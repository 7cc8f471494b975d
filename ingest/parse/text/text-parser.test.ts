import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../load/limits.ts';
import { createTextParser } from './text-parser.ts';

const context = { limits: DEFAULT_LIMITS, ocr: null, signal: new AbortController().signal };

async function read(content: string | Uint8Array) {
  const document = await createTextParser().parse(typeof content === 'string' ? new TextEncoder().encode(content) : content, context);
  const blocks = document.content.kind === 'blocks' ? document.content.pages.flatMap((page) => page.blocks) : [];
  return { remarks: document.remarks.map(({ code }) => code), blocks, lines: blocks.map((block) => `${block.kind}: ${block.text}`) };
}

describe('text parser', () => {
  it('joins wrapped lines, keeps lists and headings apart', async () => {
    const { lines } = await read(
      'REFERAT FRA MØTET\r\n\r\nStyret drøftet saken over lang tid og kom fram til at den burde utset-\r\ntes til neste møte.\r\n\r\nVedtak\r\n------\r\n- Saken utsettes\r\n  til juni\r\n- Sekretariatet følger opp\r\n\r\n1. Åpning\r\n2. Eventuelt\r\n\r\n3. mai kom alle.',
    );
    expect(lines).toEqual([
      'heading: REFERAT FRA MØTET',
      'paragraph: Styret drøftet saken over lang tid og kom fram til at den burde utsettes til neste møte.',
      'heading: Vedtak',
      'list-item: Saken utsettes til juni',
      'list-item: Sekretariatet følger opp',
      'list-item: Åpning',
      'list-item: Eventuelt',
      'paragraph: 3. mai kom alle.',
    ]);
  });

  it('numbers paragraphs and covers each with one span', async () => {
    const { blocks } = await read('En.\r\rTo.');
    expect(blocks.map((block) => block.spans)).toEqual([
      [{ start: 0, end: 3, place: { kind: 'paragraph', paragraph: 1 }, box: null }],
      [{ start: 0, end: 3, place: { kind: 'paragraph', paragraph: 2 }, box: null }],
    ]);
  });

  it.each([
    ['utf-8', new TextEncoder().encode('Blåbær på øya'), []],
    ['utf-16 with mark', new Uint8Array(Buffer.from('\ufeffBlåbær på øya', 'utf16le')), []],
    ['utf-16 without mark', new Uint8Array(Buffer.from('Blåbær på øya', 'utf16le')), []],
    ['latin-1', new Uint8Array(Buffer.from('Blåbær på øya', 'latin1')), ['encoding-guessed']],
  ])('reads %s', async (_, bytes, remarks) => {
    expect(await read(bytes)).toMatchObject({ lines: ['paragraph: Blåbær på øya'], remarks });
  });

  it('reads lines of both encodings in one file', async () => {
    const mixed = Buffer.concat([Buffer.from('Første på utf-8.\n\n'), Buffer.from('Andre på latin.', 'latin1')]);
    expect((await read(new Uint8Array(mixed))).lines).toEqual(['paragraph: Første på utf-8.', 'paragraph: Andre på latin.']);
  });

  it('takes out NUL bytes', async () => {
    expect((await read(`Hei ${'\0'.repeat(2)}der, dette er en helt vanlig linje`)).lines).toEqual([
      'paragraph: Hei der, dette er en helt vanlig linje',
    ]);
  });

  it('reads one very long line and refuses one over the limit', async () => {
    expect((await read('ord '.repeat(500_000))).lines).toHaveLength(1);
    await expect(
      createTextParser().parse(new TextEncoder().encode('ord '.repeat(100)), { ...context, limits: { ...DEFAULT_LIMITS, characters: 50 } }),
    ).rejects.toThrow('too-large');
  });

  it('refuses a file with nothing to read', async () => {
    await expect(read(' \n\u200b\n')).rejects.toThrow('no-content');
  });
});
