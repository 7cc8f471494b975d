import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../load/limits.ts';
import { createHtmlParser } from './html-parser.ts';

async function read(html: string | Uint8Array) {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  const document = await createHtmlParser().parse(bytes, { limits: DEFAULT_LIMITS, ocr: null, signal: new AbortController().signal });
  const blocks = document.content.kind === 'blocks' ? document.content.pages.flatMap((page) => page.blocks) : [];
  const lines = blocks.map((block) => `${block.kind}${block.kind === 'list-item' ? ` ${block.level} ${block.marker}` : ''}: ${block.text}`);
  return { blocks, lines, remarks: document.remarks.map(({ code }) => code), properties: document.properties };
}

describe('html parser', () => {
  it('reads the main content and what the page says of itself', async () => {
    const { lines, properties } = await read(
      '<html lang="nb"><head><title>Saker</title><meta name="author" content="Sekretariatet"></head><body><nav>Meny</nav><header>Topp</header><main><header><h1>Sak 10/24</h1></header><p>Vedtatt <b>en</b>stemmig.<script>x()</script></p><aside>Del</aside><form><input value="x">Navn<button>Send</button></form></main><footer>Bunn</footer></body></html>',
    );
    expect(lines).toEqual(['heading: Sak 10/24', 'paragraph: Vedtatt enstemmig.', 'paragraph: Del', 'paragraph: Navn']);
    expect(properties).toMatchObject({ title: 'Saker', author: 'Sekretariatet', language: 'nb' });
  });

  it('reads nested lists, definitions and tables', async () => {
    const { lines, blocks } = await read(
      '<body><ol start="3" type="a"><li>Tre<ul><li>Under</li></ul></li><li><p>Fire</p></li></ol><dl><dt>IPR</dt><dd>Interkommunalt politisk råd</dd></dl><table><tr><th>År<th>Tall</tr><tr><td rowspan=2>2024<td>5</tr><tr><td>6</tr></table></body>',
    );
    expect(lines).toEqual([
      'list-item 1 c.: Tre',
      'list-item 2 •: Under',
      'list-item 1 d.: Fire',
      'table-row: IPR | Interkommunalt politisk råd',
      'table-row: 2024 | 5',
      'table-row: 2024 | 6',
    ]);
    expect(blocks.at(-1)).toMatchObject({ header: ['År', 'Tall'] });
  });

  it.each(['hidden', 'style="display: none"', 'style="color:#fff"', 'style="font-size:0px"', 'style="visibility:hidden"'])(
    'leaves out text hidden with %s',
    async (hiding) => {
      expect(await read(`<body><p>Synlig</p><p ${hiding}>Skjult</p></body>`)).toMatchObject({
        lines: ['paragraph: Synlig'],
        remarks: ['hidden-text'],
      });
    },
  );

  it('keeps white letters on a dark ground', async () => {
    expect((await read('<body><p style="background:#003;color:#fff">Synlig</p>')).remarks).toEqual([]);
  });

  it('reads the charset a page declares', async () => {
    expect((await read(new Uint8Array(Buffer.from('<meta charset="iso-8859-1"><p>Råde</p>', 'latin1')))).lines).toEqual([
      'paragraph: Råde',
    ]);
  });

  it('reads a page that says iso-8859-1 as windows-1252', async () => {
    const page =
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>Planen gjelder 2025\x962028 og koster 10&#150;12 mill.</p>';
    expect((await read(new Uint8Array(Buffer.from(page, 'latin1')))).lines).toEqual([
      'paragraph: Planen gjelder 2025–2028 og koster 10–12 mill.',
    ]);
  });

  it('refuses nesting beyond the limit, without running out of stack', async () => {
    await expect(read('<div>'.repeat(50_000))).rejects.toThrow('unsafe-structure');
  });
});
