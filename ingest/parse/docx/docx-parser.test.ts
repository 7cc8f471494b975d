import { zipSync } from 'fflate';
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

async function read(bytes: Uint8Array) {
  const document = await createDocxParser().parse(bytes, { limits: DEFAULT_LIMITS, ocr: null, signal: new AbortController().signal });
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
          'word/h1.xml': head(`<w:tbl><w:tr><w:tc>${p('Unntatt offentlighet')}</w:tc><w:tc>${p('offl. § 13')}</w:tc></w:tr></w:tbl>`),
          'word/h2.xml': head(`<w:p><w:r><w:pict><w:txbxContent>${p('Fortrolig')}</w:txbxContent></w:pict></w:r></w:p>`),
          'word/h3.xml': head('<w:p><w:r><w:pict><v:shape xmlns:v="v"><v:textpath string="UTKAST"/></v:shape></w:pict></w:r></w:p>'),
          'word/f1.xml': `<w:ftr ${W}>${p('Osen kommune')}${p('Osen kommune')}</w:ftr>`,
        },
        links,
      ),
    );
    expect(lines).toEqual(['paragraph : Tekst.']);
    expect(margins).toEqual(['Unntatt offentlighet offl. § 13', 'Fortrolig', 'UTKAST', 'Osen kommune']);
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
});
