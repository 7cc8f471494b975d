import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../load/limits.ts';
import { createDocxParser } from './docx-parser.ts';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const STYLES = `<w:styles ${W}>
  <w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="Overskrift 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Min"><w:name w:val="Min"/><w:basedOn w:val="Overskrift2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Overskrift2"><w:name w:val="heading 2"/></w:style>
  <w:style w:type="paragraph" w:styleId="INNH1"><w:name w:val="toc 1"/></w:style>
  <w:style w:type="character" w:styleId="Skjult"><w:name w:val="Skjult"/><w:rPr><w:vanish/></w:rPr></w:style>
</w:styles>`;
const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="1">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;

function docx(body: string, extra: Readonly<Record<string, string>> = {}, links = ''): Uint8Array {
  const parts: Record<string, string> = {
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships><Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="n" Type="${OFFICE}/numbering" Target="numbering.xml"/><Relationship Id="f" Type="${OFFICE}/footnotes" Target="footnotes.xml"/>${links}</Relationships>`,
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERING,
    ...extra,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])));
}

function withPart(bytes: Uint8Array, name: string, content: Uint8Array): Uint8Array {
  return zipSync({ ...unzipSync(bytes), [name]: content });
}

const CONTEXT = { limits: DEFAULT_LIMITS, ocr: null, signal: new AbortController().signal };

async function read(bytes: Uint8Array) {
  const document = await createDocxParser().parse(bytes, CONTEXT);
  const blocks = document.content.kind === 'blocks' ? document.content.pages.flatMap((page) => page.blocks) : [];
  const lines = blocks.map((block) => {
    const mark = block.kind === 'heading' ? block.level : block.kind === 'list-item' ? `${block.level} ${block.marker}` : '';
    return `${block.kind} ${mark}: ${block.text}`;
  });
  return { blocks, lines, remarks: document.remarks.map(({ code }) => code), margins: document.margins, properties: document.properties };
}

const p = (text: string, properties = '', run = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
const number = (id: number, level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

describe('docx parser', () => {
  it('finds headings by Norwegian and inherited styles, outline level and bold lines, and drops the contents list', async () => {
    const { lines } = await read(
      docx(
        p('Sak 10/24', style('Overskrift1')) +
          p('Innhold 3', style('INNH1')) +
          p('Vedtak', style('Min')) +
          p('Nivå', '<w:outlineLvl w:val="2"/>') +
          p('Bakgrunn', '', '<w:b/>') +
          p('Tekst.'),
      ),
    );
    expect(lines).toEqual(['heading 1: Sak 10/24', 'heading 2: Vedtak', 'heading 3: Nivå', 'heading 4: Bakgrunn', 'paragraph : Tekst.']);
  });

  it('prints list marks as Word counts them', async () => {
    const { lines } = await read(
      docx(
        p('En', number(1, 0)) +
          p('To', number(1, 0)) +
          p('Under', number(1, 1)) +
          p('Tre', number(1, 0)) +
          p('Nytt', number(1, 1)) +
          p('Punkt', number(2, 0)),
      ),
    );
    expect(lines).toEqual([
      'list-item 1 1.: En',
      'list-item 1 2.: To',
      'list-item 2 a): Under',
      'list-item 1 3.: Tre',
      'list-item 2 a): Nytt',
      'list-item 1 •: Punkt',
    ]);
  });

  it('puts automatic numbers in front of headings', async () => {
    expect((await read(docx(p('Innledning', style('Overskrift1') + number(1, 0))))).lines).toEqual(['heading 1: 1. Innledning']);
  });

  it.each([
    ['hidden', p('hemmelig', '', '<w:vanish/>')],
    ['hidden by style', p('hemmelig', '', '<w:rStyle w:val="Skjult"/>')],
    ['white', p('hemmelig', '', '<w:color w:val="FFFFFF"/>')],
    ['tiny', p('hemmelig', '', '<w:sz w:val="2"/>')],
    ['deleted', '<w:p><w:del><w:r><w:delText>hemmelig</w:delText></w:r></w:del></w:p>'],
    ['moved away', '<w:p><w:moveFrom><w:r><w:t>hemmelig</w:t></w:r></w:moveFrom></w:p>'],
  ])('leaves out %s text and says so', async (_, hidden) => {
    expect(await read(docx(`${p('Synlig.')}${hidden}`))).toMatchObject({ lines: ['paragraph : Synlig.'], remarks: ['hidden-text'] });
  });

  it('keeps inserted text, and white letters on a dark ground', async () => {
    const { lines, remarks } = await read(
      docx(`<w:p><w:ins><w:r><w:t>Nytt.</w:t></w:r></w:ins></w:p>${p('Hvitt.', '', '<w:color w:val="FFFFFF"/><w:shd w:fill="1F3864"/>')}`),
    );
    expect({ lines, remarks }).toEqual({ lines: ['paragraph : Nytt.', 'paragraph : Hvitt.'], remarks: [] });
  });

  it('reads tables row by row with their header', async () => {
    const row = (cells: readonly string[], head = '') => `<w:tr>${head}${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;
    const { blocks } = await read(
      docx(`<w:tbl>${row(['Tiltak', 'Frist'], '<w:trPr><w:tblHeader/></w:trPr>')}${row(['Kart', 'juni'])}${row(['Møte', ''])}</w:tbl>`),
    );
    expect(blocks).toMatchObject([
      { kind: 'table-row', text: 'Kart | juni', header: ['Tiltak', 'Frist'] },
      { kind: 'table-row', text: 'Møte', cells: ['Møte', ''], header: ['Tiltak', 'Frist'] },
    ]);
  });

  it('reads merged cells in every row they reach down to, and two rows of headings as one', async () => {
    const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
    const across = '<w:gridSpan w:val="2"/>';
    const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const rows =
      row(cell('Kommune', '<w:vMerge w:val="restart"/>'), cell('2025', across), cell('2026', across)) +
      row(cell('', '<w:vMerge/>'), cell('Drift'), cell('Invest'), cell('Drift'), cell('Invest')) +
      row(cell('Os', '<w:vMerge w:val="restart"/>'), cell('1'), cell('2'), cell('3'), cell('4')) +
      row(cell('', '<w:vMerge/>'), cell('5'), cell('6'), cell('7'), cell('8'));
    expect((await read(docx(`<w:tbl>${rows}</w:tbl>`))).blocks).toMatchObject([
      { cells: ['Os', '1', '2', '3', '4'], header: ['Kommune', '2025 Drift', '2025 Invest', '2026 Drift', '2026 Invest'] },
      { cells: ['Os', '5', '6', '7', '8'] },
    ]);
  });

  it('numbers rows that count themselves, and keeps tables inside tables', async () => {
    const row = (...cells: readonly string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
    const inner = `<w:tbl>${row(p('Klubb'), p('3. juni'))}</w:tbl>`;
    const { lines } = await read(
      docx(
        `<w:tbl>${row(p('', number(1, 0)), p('Kart'))}${row(p('', number(1, 0)), p('Møte'))}</w:tbl><w:tbl>${row(p('Ute.') + inner)}</w:tbl>`,
      ),
    );
    expect(lines).toEqual(['table-row : 1. | Kart', 'table-row : 2. | Møte', 'paragraph : Ute.', 'table-row : Klubb | 3. juni']);
  });

  it('goes on with a list where it was left, and starts anew where the document says so', async () => {
    const restart =
      '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>';
    const { lines } = await read(
      docx(p('En', number(1, 0)) + p('Mellom.') + p('To', number(1, 0)) + p('Ny', number(3, 0)) + p('Igjen', number(3, 0)), {
        'word/numbering.xml': NUMBERING.replace('</w:numbering>', restart),
      }),
    );
    expect(lines).toEqual([
      'list-item 1 1.: En',
      'paragraph : Mellom.',
      'list-item 1 2.: To',
      'list-item 1 1.: Ny',
      'list-item 1 2.: Igjen',
    ]);
  });

  it.each([
    ['raised by the switch', '<w:vertAlign w:val="superscript"/>'],
    ['lifted by hand', '<w:position w:val="8"/>'],
    ['raised by style', '<w:rStyle w:val="Hevet"/>'],
  ])('never glues a mark to a number: %s', async (_, raised) => {
    const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const styles = STYLES.replace(
      '</w:styles>',
      '<w:style w:type="character" w:styleId="Hevet"><w:name w:val="Hevet"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>',
    );
    const { lines } = await read(
      docx(`<w:p>${run('Kostnaden er 23')}${run('1', raised)}${run('2', raised)}${run(' millioner.')}</w:p>`, {
        'word/styles.xml': styles,
      }),
    );
    expect(lines).toEqual(['paragraph : Kostnaden er 23¹² millioner.']);
  });

  it('sets a raised letter apart, and an exponent in a formula', async () => {
    const formula = '<m:oMath><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>6</m:t></m:r></m:sup></m:sSup></m:oMath>';
    const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>a</w:t></w:r>';
    expect((await read(docx(`<w:p><w:r><w:t>15</w:t></w:r>${raised}<w:r><w:t> og </w:t></w:r>${formula}</w:p>`))).lines).toEqual([
      'paragraph : 15 a og 10⁶',
    ]);
  });

  it('joins paragraphs whose end is deleted, and reads a row that is deleted no more', async () => {
    const ended = (mark: string) =>
      `<w:p><w:pPr><w:rPr><w:${mark} w:id="1"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Levert inn senest </w:t></w:r></w:p>`;
    const row = (text: string, properties = '') => `<w:tr>${properties}<w:tc>${p(text)}</w:tc><w:tc>${p('5')}</w:tc></w:tr>`;
    const { lines } = await read(
      docx(
        `${ended('del')}${p('30. juni.')}${ended('moveFrom')}${p('1. juli.')}<w:tbl>${row('Kart')}${row('Strøket', '<w:trPr><w:del w:id="2"/></w:trPr>')}</w:tbl>`,
      ),
    );
    expect(lines).toEqual(['paragraph : Levert inn senest 30. juni.', 'paragraph : Levert inn senest 1. juli.', 'table-row : Kart | 5']);
  });

  it.each(['strike', 'dstrike'])('leaves out what is struck out by hand (%s), and says so', async (mark) => {
    const struck = `<w:r><w:rPr><w:${mark}/></w:rPr><w:t xml:space="preserve">400 </w:t></w:r>`;
    const document = await createDocxParser().parse(docx(`<w:p>${struck}<w:r><w:t>475 kroner.</w:t></w:r></w:p>`), CONTEXT);
    expect(document.remarks).toEqual([{ code: 'hidden-text', detail: 'også gjennomstreket tekst' }]);
    expect(document.content).toMatchObject({ pages: [{ blocks: [{ text: '475 kroner.' }] }] });
  });

  it('reads each text box once: two renderings, a group, an old and a new one', async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const { lines } = await read(
      docx(
        `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>${box('Ny.')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('Ny.')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>` +
          `<w:r><w:drawing><wpg:wgp>${box('I gruppe.')}<wpg:grpSp>${box('Innerst.')}</wpg:grpSp></wpg:wgp></w:drawing></w:r></w:p>`,
      ),
    );
    expect(lines).toEqual(['paragraph : Ny.', 'paragraph : I gruppe.', 'paragraph : Innerst.']);
  });

  it('reads content controls, fields, forms and signs as they are printed', async () => {
    const field = (code: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const form = (data: string) => `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r>`;
    const text = (value: string) => `<w:r><w:t xml:space="preserve">${value}</w:t></w:r>`;
    const { lines } = await read(
      docx(
        `<w:sdt><w:sdtPr/><w:sdtContent>${p('Kontroll.')}</w:sdtContent></w:sdt><w:p>${text('Frist ')}${field('DATE', '14. mars')}</w:p>` +
          `<w:p>${form('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>')}${text(' ja ')}${form('<w:checkBox><w:default w:val="0"/></w:checkBox>')}${text(' nei, ')}` +
          `${form('<w:ddList><w:result w:val="1"/><w:listEntry w:val="Vest"/><w:listEntry w:val="Øst"/></w:ddList>')}</w:p>` +
          `<w:p>${text('Ås')}<w:r><w:noBreakHyphen/></w:r>${text('kommu')}<w:r><w:softHyphen/></w:r>${text('nen ')}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${text(' 5')}</w:p>`,
      ),
    );
    expect(lines).toEqual([
      'paragraph : Kontroll.',
      'paragraph : Frist 14. mars',
      'paragraph : ☒ ja ☐ nei, Øst',
      'paragraph : Ås-kommunen ≥ 5',
    ]);
  });

  it('reads diagrams and charts where they stand', async () => {
    const points = (values: readonly string[]) => values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join('');
    const chart = `<c:chartSpace><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Bosetting</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:ser><c:tx>${points(['2025'])}</c:tx><c:cat>${points(['Ås', 'Vestby'])}</c:cat><c:val><c:formatCode>0.0%</c:formatCode>${points(['0.98', '0.745'])}</c:val></c:ser></c:plotArea></c:chart></c:chartSpace>`;
    const diagram =
      '<dgm:dataModel><dgm:ptLst><dgm:pt modelId="1"><dgm:t><a:p><a:r><a:t>Rådet vedtar</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>';
    const drawing = (graphic: string) =>
      `<w:p><w:r><w:drawing><a:graphic><a:graphicData>${graphic}</a:graphicData></a:graphic></w:drawing></w:r></w:p>`;
    const links = `<Relationship Id="c" Type="${OFFICE}/chart" Target="charts/c.xml"/><Relationship Id="d" Type="${OFFICE}/diagramData" Target="diagrams/d.xml"/>`;
    const { lines, blocks } = await read(
      docx(
        drawing('<c:chart r:id="c"/>') + drawing('<dgm:relIds r:dm="d"/>'),
        { 'word/charts/c.xml': chart, 'word/diagrams/d.xml': diagram },
        links,
      ),
    );
    expect(lines).toEqual([
      'paragraph : Bosetting',
      'table-row : Ås | 98,0 %',
      'table-row : Vestby | 74,5 %',
      'list-item 1 •: Rådet vedtar',
    ]);
    expect(blocks[1]).toMatchObject({ header: ['', '2025'] });
  });

  describe('files put into the document', () => {
    const put = (name: string, content: Uint8Array | string) => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      const links = `<Relationship Id="x" Type="${OFFICE}/aFChunk" Target="${name}"/>`;
      return withPart(docx(`${p('Før.')}<w:altChunk r:id="x"/>${p('Etter.')}`, {}, links), `word/${name}`, bytes);
    };

    it.each([
      ['a page', 'a.html', '<p>Innlimt.</p>'],
      ['text', 'a.txt', 'Innlimt.'],
      ['a Word document', 'a.docx', docx(p('Innlimt.'))],
    ])('are read where they stand: %s', async (_, name, content) => {
      expect(await read(put(name, content))).toMatchObject({
        lines: ['paragraph : Før.', 'paragraph : Innlimt.', 'paragraph : Etter.'],
        remarks: [],
      });
    });

    it('are told of when they cannot be read, and no deeper than any program puts them', async () => {
      expect(await read(put('a.rtf', '{\\rtf1 Innlimt.}'))).toMatchObject({
        lines: ['paragraph : Før.', 'paragraph : Etter.'],
        remarks: ['partly-read'],
      });
      let deep = docx(p('Innerst.'));
      for (let level = 0; level < 6; level++) deep = put('a.docx', deep);
      const { lines, remarks } = await read(deep);
      expect({ count: lines.length, remarks }).toEqual({ count: 6, remarks: ['partly-read'] });
    });

    it('refuse the whole when they are unsafe', async () => {
      await expect(read(put('a.docx', docx(p('x'), { 'word/styles.xml': '<!DOCTYPE a><a/>' })))).rejects.toThrow('unsafe-structure');
    });
  });

  it('reads footnotes as blocks of their own', async () => {
    const notes = `<w:footnotes ${W}><w:footnote w:type="separator" w:id="0">${p('skille')}</w:footnote><w:footnote w:id="1">${p('Kilde: SSB')}</w:footnote></w:footnotes>`;
    const { lines } = await read(
      docx('<w:p><w:r><w:t>Tallet er 65</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t>.</w:t></w:r></w:p>', {
        'word/footnotes.xml': notes,
      }),
    );
    expect(lines).toEqual(['paragraph : Tallet er 65.', 'footnote : Kilde: SSB']);
  });

  it('reads text boxes after their paragraph, and joins lines broken by hand', async () => {
    const long = 'Foreliggende utkast til strategier er utarbeidet i henhold til vedtatt prosess og';
    const { lines } = await read(
      docx(`${p(long)}${p('tilsluttes.')}<w:p><w:r><w:pict><w:txbxContent>${p('I boksen.')}</w:txbxContent></w:pict></w:r></w:p>`),
    );
    expect(lines).toEqual([`paragraph : ${long} tilsluttes.`, 'paragraph : I boksen.']);
  });

  it('follows no link out of the file, and says there was one', async () => {
    const links = `<Relationship Id="x" Type="${OFFICE}/image" Target="file:///etc/passwd" TargetMode="External"/><Relationship Id="o" Type="${OFFICE}/oleObject" Target="embeddings/o.bin"/>`;
    const { lines, remarks } = await read(
      docx(`${p('Tekst.')}<w:p><w:r><w:drawing><a:blip xmlns:a="a" r:link="x"/></w:drawing></w:r></w:p><w:altChunk r:id="x"/>`, {}, links),
    );
    expect({ lines, remarks }).toEqual({ lines: ['paragraph : Tekst.'], remarks: ['active-content', 'attachment-skipped'] });
  });

  it('keeps what stands in heads and feet of every section beside the text: tables, text boxes, letters across the page', async () => {
    const head = (content: string) => `<w:hdr ${W}>${content}</w:hdr>`;
    const links = ['h1', 'h2', 'h3', 'f1']
      .map((id) => `<Relationship Id="${id}" Type="${OFFICE}/${id.startsWith('h') ? 'header' : 'footer'}" Target="${id}.xml"/>`)
      .join('');
    const section = (...references: readonly string[]) => `<w:sectPr>${references.join('')}</w:sectPr>`;
    const body =
      `<w:p><w:pPr>${section('<w:headerReference w:type="first" r:id="h1"/>')}</w:pPr></w:p>${p('Tekst.')}` +
      section(
        '<w:headerReference w:type="default" r:id="h2"/>',
        '<w:headerReference w:type="even" r:id="h3"/>',
        '<w:footerReference w:type="default" r:id="f1"/>',
      );
    const { lines, margins } = await read(
      docx(
        body,
        {
          'word/h1.xml': head(
            `<w:tbl><w:tr><w:tc>${p('Unntatt offentlighet')}</w:tc><w:tc>${p('Saksnr')}</w:tc><w:tc>${p('Dato')}</w:tc></w:tr><w:tr><w:tc>${p('offl. § 13')}</w:tc><w:tc>${p('25/101')}</w:tc><w:tc>${p('12.03.2025')}</w:tc></w:tr></w:tbl>`,
          ),
          'word/h2.xml': head(`<w:p><w:r><w:pict><w:txbxContent>${p('Fortrolig')}</w:txbxContent></w:pict></w:r></w:p>`),
          'word/h3.xml': head('<w:p><w:r><w:pict><v:shape xmlns:v="v"><v:textpath string="UTKAST"/></v:shape></w:pict></w:r></w:p>'),
          'word/f1.xml': `<w:ftr ${W}>${p('Osen kommune')}${p('Osen kommune')}</w:ftr>`,
        },
        links,
      ),
    );
    expect(lines).toEqual(['paragraph : Tekst.']);
    expect(margins).toEqual(['Unntatt offentlighet Saksnr Dato', 'offl. § 13 25/101 12.03.2025', 'Fortrolig', 'UTKAST', 'Osen kommune']);
  });

  it('tells what the file says of itself: category, own properties, sensitivity label', async () => {
    const label = 'MSIP_Label_0b1c2d3e-0000-0000-0000-000000000000';
    const { properties } = await read(
      docx(p('Tekst.'), {
        'docProps/core.xml':
          '<cp:coreProperties><dc:title>Notat</dc:title><cp:category>Fortrolig</cp:category><cp:keywords/></cp:coreProperties>',
        'docProps/custom.xml': `<Properties>${[
          ['Tilgangskode', 'UO'],
          [`${label}_Name`, 'Strengt fortrolig'],
          [`${label}_SiteId`, '77'],
        ]
          .map(([name, value]) => `<property name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`)
          .join('')}</Properties>`,
      }),
    );
    expect(properties).toMatchObject({
      title: 'Notat',
      other: ['category: Fortrolig', 'Tilgangskode: UO', `${label}_Name: Strengt fortrolig`],
    });
  });

  it('refuses a document with entities, and one without a body part', async () => {
    await expect(read(docx(p('x'), { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }))).rejects.toThrow('unsafe-structure');
    await expect(read(zipSync({ 'word/x.xml': new Uint8Array(3) }))).rejects.toThrow('damaged');
  });

  it('tells beside the text what its comments say', async () => {
    const { lines, properties } = await read(
      docx(
        p('Tomta.'),
        { 'word/comments.xml': `<w:comments ${W}><w:comment w:id="0">${p('Unntatt offentlighet')}</w:comment></w:comments>` },
        `<Relationship Id="c" Type="${OFFICE}/comments" Target="comments.xml"/>`,
      ),
    );
    expect(lines).toEqual(['paragraph : Tomta.']);
    expect(properties.other).toEqual(['kommentar: Unntatt offentlighet']);
  });
});
