import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../load/limits.ts';
import { showNumber } from './number-format.ts';
import { createXlsxParser } from './xlsx-parser.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts><font/><font><b/></font><font><strike/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/></cellXfs></styleSheet>';
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
  const { content, remarks, margins, properties } = document;
  return { pages: content.kind === 'blocks' ? content.pages : [], remarks, margins, properties };
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

  const text = (place: string, content: string) =>
    `<c r="${place}" t="inlineStr"><is>${content.startsWith('<') ? content : `<t>${content}</t>`}</is></c>`;
  const figure = (place: string, value: number) => `<c r="${place}"><v>${value}</v></c>`;

  it('reads merged headings in two rows as one, and merged cells in every row they reach down to', async () => {
    const data =
      `<cols/><sheetData><row r="1">${text('A1', 'Kommune')}${text('B1', '2025')}${text('D1', '2026')}</row>` +
      `<row r="2">${text('B2', 'Drift')}${text('C2', 'Invest')}${text('D2', 'Drift')}${text('E2', 'Invest')}</row>` +
      `<row r="3">${text('A3', 'Enebakk')}${[11, 22, 33, 44].map((value, index) => figure(`${'BCDE'.charAt(index)}3`, value)).join('')}</row>` +
      `<row r="4">${[55, 66, 77, 88].map((value, index) => figure(`${'BCDE'.charAt(index)}4`, value)).join('')}</row></sheetData>` +
      '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="D1:E1"/><mergeCell ref="A3:A4"/><mergeCell ref="feil"/></mergeCells>';
    const { pages } = await read(xlsx([{ name: 'Ark1', data }]));
    expect(pages[0]?.blocks).toMatchObject([
      { cells: ['Enebakk', '11', '22', '33', '44'], header: ['Kommune', '2025 Drift', '2025 Invest', '2026 Drift', '2026 Invest'] },
      { cells: ['Enebakk', '55', '66', '77', '88'], spans: [{ place: { row: 4 } }] },
    ]);
  });

  it('shows errors as they are printed, and tells of formulas without a value', async () => {
    const data = `<row r="1">${text('A1', 'Rest')}<c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row><row r="2">${text('A2', 'Sum')}<c r="B2"><f>SUM(C1:C9)</f><v></v></c><c r="C2" t="str"><f>""</f><v></v></c></row>`;
    const { pages, remarks } = await read(xlsx([{ name: 'Ark1', data }]));
    expect(pages[0]?.blocks.map((block) => block.text)).toEqual(['Rest | #DIV/0!', 'Sum']);
    expect(remarks).toEqual([{ code: 'partly-read', detail: '1 formel uten verdi' }]);
  });

  it('leaves out what is struck out, and glues no raised mark to a number', async () => {
    const run = (content: string, properties: string) => `<r><rPr>${properties}</rPr><t xml:space="preserve">${content}</t></r>`;
    const data = `<row r="1">${text('A1', run('48', '') + run('2', '<vertAlign val="superscript"/>'))}${text('B1', run('400 ', '<strike/>') + run('475', ''))}</row><row r="2"><c r="A2" s="3"><v>9</v></c>${text('B2', 'Sum')}</row>`;
    const { pages, remarks } = await read(xlsx([{ name: 'Ark1', data }]));
    expect(pages[0]?.blocks.map((block) => block.text)).toEqual(['48² | 475', 'Sum']);
    expect(remarks).toEqual([{ code: 'hidden-text', detail: 'gjennomstreket tekst' }]);
  });

  it('reads text boxes drawn over the sheet', async () => {
    const links = `<Relationships><Relationship Id="d" Type="${OFFICE}/drawing" Target="../drawings/d.xml"/></Relationships>`;
    const drawing =
      '<xdr:wsDr><xdr:twoCellAnchor><xdr:from><xdr:row>4</xdr:row></xdr:from><xdr:sp><xdr:txBody><a:p><a:r><a:t>Unntatt offentlighet</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>';
    const bytes = zipSync({
      ...unzipSync(xlsx([{ name: 'Ark1', data: HEAD }])),
      'xl/worksheets/_rels/sheet0.xml.rels': new TextEncoder().encode(links),
      'xl/drawings/d.xml': new TextEncoder().encode(drawing),
    });
    expect((await read(bytes)).pages[0]?.blocks.at(-1)).toMatchObject({ text: 'Unntatt offentlighet', spans: [{ place: { row: 5 } }] });
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
    [1500, '"kr" # ##0', 164, 'kr 1 500'],
    [1500, '[$kr-414] #,##0.00', 164, 'kr 1 500,00'],
    [1.0625, '[h]:mm', 164, '25:30'],
    [1.0625, '', 46, '25:30:00'],
    [0.0625, '[mm]', 164, '90'],
    [0.0004, 'mm:ss', 164, '00:35'],
    [0.75, 'h:mm AM/PM', 164, '18:00'],
    [45731, 'yyyy', 164, '2025'],
    [45731, 'mmmm yyyy', 164, 'mars 2025'],
    [45731, 'mm/yyyy', 164, '03.2025'],
    [45731, 'd. mmmm', 164, '15. mars'],
    [45731, 'dddd d. mmmm yyyy', 164, '15.3.2025'],
    [45731.9, 'dd.mm.yyyy', 164, '15.3.2025'],
    [45731, '[$-414]d/m/yy', 164, '15.3.2025'],
    [7, '0". klasse"', 164, '7. klasse'],
    [7, '0\\. \\t\\r\\i\\n\\n', 164, '7. trinn'],
    [34_500_000, '#,##0.0,," mill"', 164, '34,5 mill'],
    [-250_000, '#,##0;[Red]-#,##0', 164, '-250 000'],
    [-250_000, '#,##0;[Red]#,##0', 164, '-250 000'],
    [-250_000, '#,##0_);(#,##0)', 164, '(250 000)'],
    [0, '_-* #,##0_-;-* #,##0_-;_-* "-"??_-', 164, '-'],
    [301, '0000', 164, '0301'],
    [500, '[>=1000000]0.0,," mill";#,##0', 164, '500'],
    [2_500_000, '[>=1000000]0.0,," mill";#,##0', 164, '2,5 mill'],
    [-0.5, '[h]:mm', 164, '-0,5'],
    [4, '@', 164, '4'],
    [12_345_678_901, '0', 1, '12345678901'],
    [0.0012, '0.00E+00', 11, '0,0012'],
    [2.5, '0.0#', 164, '2,5'],
    [0.5, 'General" km"', 164, '0,5 km'],
    [1e15, '', 0, '1000000000000000'],
    [0.75, '# ?/?', 12, '3/4'],
    [1.5, '# ?/?', 164, '1 1/2'],
    [-2, '# ?/?', 164, '-2'],
    [0.3333, '# ??/??', 164, '1/3'],
    [1.25, '# ?/8', 164, '1 2/8'],
    [1.5, '?/?', 164, '3/2'],
    [0, '# ?/?', 164, '0'],
    [1234, ';;;', 164, ''],
    [0, '0;-0;;@', 164, ''],
  ])('shows %d in «%s»', (value, code, id, shown) => {
    expect(showNumber(value, { id, code }, false)).toBe(shown);
  });

  it('tells beside the text what comments on cells say', async () => {
    const links = `<Relationships><Relationship Id="c" Type="${OFFICE}/comments" Target="../comments1.xml"/></Relationships>`;
    const comments =
      '<comments><commentList><comment ref="A2"><text><r><t>Unntatt </t></r><r><t>offentlighet</t></r></text></comment></commentList></comments>';
    const bytes = zipSync({
      ...unzipSync(xlsx([{ name: 'Ark1', data: HEAD }])),
      'xl/worksheets/_rels/sheet0.xml.rels': new TextEncoder().encode(links),
      'xl/comments1.xml': new TextEncoder().encode(comments),
    });
    expect((await read(bytes)).properties.other).toEqual(['kommentar: Unntatt offentlighet']);
  });
});
