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

  it('glues no raised or lowered mark to a number', async () => {
    const { lines } = await read(
      '<body><p>Veien koster 19<sup>4</sup> milliarder, CO<sub>2</sub> 12 tonn, 90 km<sup>2</sup>, 15<span style="vertical-align: super; color: red">1</span> og 5<sub>1</sub>.</p><table><tr><td>Sum<td>48<sup><a href="#n">2</a></sup></table><p><sup>4</sup> Tall fra direktoratet.</p></body>',
    );
    expect(lines).toEqual([
      'paragraph: Veien koster 19⁴ milliarder, CO2 12 tonn, 90 km², 15¹ og 5 1.',
      'table-row: Sum | 48²',
      'footnote: ⁴ Tall fra direktoratet.',
    ]);
  });

  it.each([
    '<del>400</del>',
    '<s>400</s>',
    '<strike>400</strike>',
    '<span style="text-decoration: line-through">400</span>',
    '<span class="a ut">400</span>',
  ])('takes %s for struck out, and says so', async (struck) => {
    const { lines, remarks } = await read(
      `<style>.ut, .bort { color: red; text-decoration: line-through }</style><body><p>Prisen er ${struck} 475 kroner.</p></body>`,
    );
    expect(lines).toEqual(['paragraph: Prisen er 475 kroner.']);
    expect(remarks).toEqual(['hidden-text']);
  });

  it('keeps each thing said of a term beside it', async () => {
    const { lines } = await read(
      '<body><dl><dt>Åpning<dd>1. mai 2027<dd>kl. 12<div><dt>Leder<dt>Nestleder<dd>Kari</div><dt>Sted</dl></body>',
    );
    expect(lines).toEqual([
      'table-row: Åpning | 1. mai 2027',
      'table-row: Åpning | kl. 12',
      'table-row: Leder / Nestleder | Kari',
      'paragraph: Sted',
    ]);
  });

  it('fills what merged cells cover, also in headings', async () => {
    const { blocks } = await read(
      '<table><tr><th rowspan=2>Stasjon<th colspan=2>Årsverk<tr><th>2025<th>2026<tr><td rowspan=2>Ski<td>24<td>26<tr><td>3 vara<td>4 vara</table>',
    );
    expect(blocks.map((block) => block.kind === 'table-row' && [block.header, block.cells])).toEqual([
      [
        ['Stasjon', 'Årsverk 2025', 'Årsverk 2026'],
        ['Ski', '24', '26'],
      ],
      [
        ['Stasjon', 'Årsverk 2025', 'Årsverk 2026'],
        ['Ski', '3 vara', '4 vara'],
      ],
    ]);
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

  it.each(['header', 'footer', 'aside', 'nav'])(
    'tells beside the text what stands in the %s of the page, but not its links',
    async (place) => {
      const around = `<${place}><p>Unntatt offentlighet, offl. § 23</p><a href="/x">Taushetsplikt</a></${place}>`;
      for (const page of [`<main><p>Tomta.</p></main>${around}`, `<p>Tomta.</p>${around}`]) {
        const { lines, properties } = await read(`<body>${page}</body>`);
        expect(lines).toEqual(['paragraph: Tomta.']);
        expect(properties.other).toEqual(['rundt siden: Unntatt offentlighet, offl. § 23']);
      }
    },
  );
});
