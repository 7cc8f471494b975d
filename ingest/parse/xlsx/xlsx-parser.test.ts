import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../load/limits.ts';
import { showNumber } from './number-format.ts';
import { createXlsxParser } from './xlsx-parser.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts><font/><font><b/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>';
const STRINGS =
  '<sst><si><t>Kommune</t></si><si><r><t>Antall </t></r><r><t>møter</t></r></si><si><t>Dato</t></si><si><t>Asker</t></si></sst>';

function xlsx(sheets: readonly { readonly name: string; readonly data: string; readonly state?: string }[]): Uint8Array {
  const parts: Record<string, string> = {
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook><sheets>${sheets.map(({ name, state }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}" state="${state ?? 'visible'}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, index) => `<Relationship Id="s${index}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index}.xml"/>`).join('')}<Relationship Id="t" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="u" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': STRINGS,
  };
  sheets.forEach(({ data }, index) => {
    parts[`xl/worksheets/sheet${index}.xml`] =
      `<worksheet>${data.startsWith('<cols') ? data : `<sheetData>${data}</sheetData>`}</worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])));
}

async function read(bytes: Uint8Array) {
  const document = await createXlsxParser().parse(bytes, { limits: DEFAULT_LIMITS, ocr: null, signal: new AbortController().signal });
  return { pages: document.content.kind === 'blocks' ? document.content.pages : [], remarks: document.remarks, margins: document.margins };
}

const HEAD = '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c></row>';

describe('xlsx parser', () => {
  it('reads rows under their headings, with dates and decimals as shown', async () => {
    const data = `<row r="1"><c r="A1" t="inlineStr" s="2"><is><t>Møter i 2014</t></is></c></row>${HEAD}<row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3"><v>2.5</v></c><c r="C3" s="1"><v>41795</v></c></row>`;
    const { pages } = await read(xlsx([{ name: 'Oversikt', data }]));
    expect(pages[0]).toMatchObject({ kind: 'sheet', label: 'Oversikt' });
    expect(pages[0]?.blocks).toMatchObject([
      { kind: 'heading', level: 1, text: 'Oversikt' },
      { kind: 'heading', level: 2, text: 'Møter i 2014' },
      {
        kind: 'table-row',
        text: 'Asker | 2,5 | 5.6.2014',
        header: ['Kommune', 'Antall møter', 'Dato'],
        spans: [{ place: { kind: 'row', sheet: 'Oversikt', row: 3 } }],
      },
    ]);
  });

  it('leaves out hidden sheets, rows and columns, and says so', async () => {
    const data = `<cols><col min="2" max="2" hidden="1"/></cols><sheetData>${HEAD}<row r="3" hidden="1"><c r="A3" t="s"><v>3</v></c></row><row r="4"><c r="A4" t="s"><v>3</v></c><c r="C4"><v>7</v></c></row></sheetData>`;
    const { pages, remarks } = await read(
      xlsx([
        { name: 'Ark1', data },
        { name: 'Lønn', data: HEAD, state: 'veryHidden' },
      ]),
    );
    expect(pages.map((page) => page.blocks.map((block) => block.text))).toEqual([['Kommune | Dato', 'Asker | 7']]);
    expect(remarks).toEqual([{ code: 'hidden-text', detail: '1 ark, 1 rad, kolonner' }]);
  });

  it('keeps heads and feet of the printed sheet beside the text', async () => {
    const data = `<cols/><sheetData>${HEAD}</sheetData><headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;14Unntatt offentlighet&amp;C&amp;P av &amp;N&amp;Roffl. § 13</oddHeader><firstFooter>&amp;CØkonomi &amp;&amp; drift</firstFooter></headerFooter>`;
    expect((await read(xlsx([{ name: 'Ark1', data }]))).margins).toEqual(['Unntatt offentlighet', 'av', 'offl. § 13', 'Økonomi & drift']);
  });

  it('bears a string number out of range and odd references', async () => {
    const { pages } = await read(
      xlsx([{ name: 'Ark1', data: '<row r="1"><c r="A1" t="s"><v>999</v></c><c r="constructor"><v>4</v></c><c t="b"><v>1</v></c></row>' }]),
    );
    expect(pages[0]?.blocks.map((block) => block.text)).toEqual(['4 | Ja']);
  });

  it.each([
    [41795, '', 14, '5.6.2014'],
    [41795.5, 'd.m.yy h:mm', 164, '5.6.2014 12:00'],
    [0.25, 'h:mm', 164, '06:00'],
    [59, '', 14, '28.2.1900'],
    [1234567, '#,##0', 3, '1 234 567'],
    [0.125, '0.0%', 164, '12,5 %'],
    [0.1 + 0.2, '', 0, '0,3'],
    [1500, '"kr" # ##0', 164, '1500'],
  ])('shows %d in «%s»', (value, code, id, shown) => {
    expect(showNumber(value, { id, code }, false)).toBe(shown);
  });
});
