import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../load/limits.ts';
import { createPptxParser } from './pptx-parser.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const link = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const links = (...all: string[]) => `<Relationships>${all.join('')}</Relationships>`;

const paragraph = (text: string, properties = '') =>
  `<a:p><a:pPr${properties.startsWith('<') ? `>${properties}</a:pPr>` : `${properties}/>`}<a:r><a:t>${text}</a:t></a:r></a:p>`;
const frame = (x: number, y: number, width = 4_000_000, height = 2_000_000) =>
  `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm></p:spPr>`;
const shape = (body: string, place: string, mark = '') =>
  `<p:sp><p:nvSpPr><p:cNvPr id="1"/><p:nvPr>${mark}</p:nvPr></p:nvSpPr>${place}<p:txBody>${body}</p:txBody></p:sp>`;
const title = (text: string) => shape(paragraph(text), '<p:spPr/>', '<p:ph type="title"/>');
const slide = (shapes: string, attributes = '') => `<p:sld ${attributes}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`;

const MASTER = `<p:sldMaster><p:cSld><p:spTree/></p:cSld><p:txStyles><p:bodyStyle><a:lvl1pPr><a:buChar char="•"/></a:lvl1pPr><a:lvl2pPr><a:buChar char="–"/></a:lvl2pPr></p:bodyStyle></p:txStyles></p:sldMaster>`;
const LAYOUT = `<p:sldLayout><p:cSld><p:spTree>${shape('', frame(0, 3_000_000), '<p:ph type="body" idx="1"/>')}</p:spTree></p:cSld></p:sldLayout>`;

function pptx(slides: readonly string[], extra: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Record<string, string> = {
    '_rels/.rels': links(link('a', 'officeDocument', 'ppt/presentation.xml')),
    'ppt/presentation.xml': `<p:presentation><p:sldIdLst>${slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="r${index}"/>`).join('')}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/></p:presentation>`,
    // The parts are named in the opposite of the order shown.
    'ppt/_rels/presentation.xml.rels': links(
      ...slides.map((_, index) => link(`r${index}`, 'slide', `slides/slide${slides.length - index}.xml`)),
    ),
    'ppt/slideLayouts/slideLayout1.xml': LAYOUT,
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': links(link('m', 'slideMaster', '../slideMasters/slideMaster1.xml')),
    'ppt/slideMasters/slideMaster1.xml': MASTER,
  };
  slides.forEach((content, index) => {
    parts[`ppt/slides/slide${slides.length - index}.xml`] = content;
    parts[`ppt/slides/_rels/slide${slides.length - index}.xml.rels`] = links(
      link('l', 'slideLayout', '../slideLayouts/slideLayout1.xml'),
      link('n', 'notesSlide', `../notesSlides/n${index}.xml`),
      link('d', 'diagramData', '../diagrams/data1.xml'),
    );
  });
  return zipSync(Object.fromEntries(Object.entries({ ...parts, ...extra }).map(([name, text]) => [name, new TextEncoder().encode(text)])));
}

async function read(bytes: Uint8Array) {
  const document = await createPptxParser().parse(bytes, { limits: DEFAULT_LIMITS, ocr: null, signal: new AbortController().signal });
  const pages = document.content.kind === 'blocks' ? document.content.pages : [];
  const lines = pages.map((page) =>
    page.blocks.map((block) => `${block.kind}${block.kind === 'list-item' ? ` ${block.level} ${block.marker}` : ''}: ${block.text}`),
  );
  return { pages, lines, remarks: document.remarks, margins: document.margins };
}

describe('pptx parser', () => {
  it('takes slides in the order shown, the title as heading, bullets from the master', async () => {
    const body = shape(
      paragraph('Først') + paragraph('Under', ' lvl="1"') + paragraph('Uten punkt', '<a:buNone/>'),
      '<p:spPr/>',
      '<p:ph idx="1"/>',
    );
    const { lines, pages } = await read(pptx([slide(body + title('Mål')), slide(title('Takk'))]));
    expect(lines).toEqual([['heading: Mål', 'list-item 1 •: Først', 'list-item 2 –: Under', 'paragraph: Uten punkt'], ['heading: Takk']]);
    expect(pages.map((page) => page.label)).toEqual(['Mål', 'Takk']);
    expect(pages[1]?.blocks[0]?.spans[0]?.place).toEqual({ kind: 'slide', slide: 2 });
  });

  it('reads two columns from the left, also inside a group', async () => {
    const shapes =
      shape(paragraph('Høyre'), frame(6_500_000, 2_000_000)) +
      `<p:grpSp><p:grpSpPr><a:xfrm><a:off x="0" y="2000000"/><a:ext cx="4000000" cy="4500000"/><a:chOff x="0" y="0"/><a:chExt cx="400" cy="450"/></a:xfrm></p:grpSpPr>${shape(paragraph('Venstre nede'), frame(0, 250, 400, 200))}${shape(paragraph('Venstre oppe'), frame(0, 0, 400, 200))}</p:grpSp>`;
    expect((await read(pptx([slide(title('T') + shapes)]))).lines).toEqual([
      ['heading: T', 'paragraph: Venstre oppe', 'paragraph: Venstre nede', 'paragraph: Høyre'],
    ]);
  });

  it('counts automatic numbers', async () => {
    const numbered = (text: string) => paragraph(text, '<a:buAutoNum type="arabicPeriod"/>');
    expect((await read(pptx([slide(shape(numbered('En') + numbered('To'), frame(0, 3_000_000)))]))).lines).toEqual([
      ['list-item 1 1.: En', 'list-item 1 2.: To'],
    ]);
  });

  it('reads tables with headings', async () => {
    const cell = (text: string) => `<a:tc><a:txBody>${paragraph(text)}</a:txBody></a:tc>`;
    const table = `<p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tblPr firstRow="1"/><a:tr>${cell('Organ')}${cell('Dato')}</a:tr><a:tr>${cell('Styret')}${cell('5. juni')}</a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
    expect((await read(pptx([slide(title('T') + table)]))).pages[0]?.blocks[1]).toMatchObject({
      kind: 'table-row',
      text: 'Styret | 5. juni',
      header: ['Organ', 'Dato'],
    });
  });

  it('reads a diagram as a nested list', async () => {
    const point = (id: string, text: string, type = 'node') =>
      `<dgm:pt modelId="${id}" type="${type}"><dgm:t>${paragraph(text)}</dgm:t></dgm:pt>`;
    const below = (source: string, target: string, order: number) => `<dgm:cxn srcId="${source}" destId="${target}" srcOrd="${order}"/>`;
    const data = `<dgm:dataModel><dgm:ptLst><dgm:pt modelId="0" type="doc"/>${point('3', 'Siste')}${point('1', 'Første')}${point('2', 'Under')}</dgm:ptLst><dgm:cxnLst>${below('0', '3', 1)}${below('0', '1', 0)}${below('1', '2', 0)}</dgm:cxnLst></dgm:dataModel>`;
    const graphic = '<p:graphicFrame><a:graphic><a:graphicData><dgm:relIds r:dm="d"/></a:graphicData></a:graphic></p:graphicFrame>';
    expect((await read(pptx([slide(title('T') + graphic)], { 'ppt/diagrams/data1.xml': data }))).lines).toEqual([
      ['heading: T', 'list-item 1 •: Første', 'list-item 2 •: Under', 'list-item 1 •: Siste'],
    ]);
  });

  it('puts lines under the box that names them, beside or above, and what nothing names before', async () => {
    const lines = (...texts: readonly string[]) => texts.map((text) => paragraph(text, '<a:buChar char="•"/>')).join('');
    const label = (text: string, x: number, y: number) => shape(paragraph(text), frame(x, y, 1_500_000, 500_000));
    const beside =
      label('Mål', 300_000, 1_800_000) +
      shape(lines('Lavutslipp', 'Flere byer'), frame(2_500_000, 1_600_000, 8_000_000, 1_500_000)) +
      label('Strategier', 300_000, 3_800_000) +
      shape(lines('Allianser', 'Nettverk'), frame(2_500_000, 3_600_000, 8_000_000, 1_500_000)) +
      shape(paragraph('Oppdatert i januar'), frame(300_000, 6_000_000, 8_000_000, 400_000));
    const above =
      label('Mål', 300_000, 1_500_000) +
      shape(lines('Lavutslipp', 'Flere byer'), frame(300_000, 2_100_000)) +
      label('Strategier', 6_000_000, 1_500_000) +
      shape(lines('Allianser', 'Nettverk'), frame(6_000_000, 2_100_000));
    const named = [
      'heading: Mål',
      'list-item 1 •: Lavutslipp',
      'list-item 1 •: Flere byer',
      'heading: Strategier',
      'list-item 1 •: Allianser',
      'list-item 1 •: Nettverk',
    ];
    expect((await read(pptx([slide(title('Føringer') + beside), slide(title('Føringer') + above)]))).lines).toEqual([
      ['heading: Føringer', 'paragraph: Oppdatert i januar', ...named],
      ['heading: Føringer', ...named],
    ]);
  });

  it('takes the short texts of a drawing for no names of what stands beside them', async () => {
    const box = (text: string, x: number, y: number) => shape(paragraph(text), frame(x, y, 1_500_000, 500_000));
    const drawing = [1, 2, 3, 4, 5].map((number) => box(`Steg ${number}`, 300_000, number * 900_000)).join('');
    const long = shape(
      paragraph('Meldingen går videre') + paragraph('når kvitteringen er kommet'),
      frame(4_000_000, 900_000, 6_000_000, 600_000),
    );
    expect((await read(pptx([slide(title('Flyt') + drawing + long)]))).lines[0]).not.toContain('heading: Steg 1');
  });

  it('puts the lines of a table under the names in its first column', async () => {
    const cell = (...texts: readonly string[]) => `<a:tc><a:txBody>${texts.map((text) => paragraph(text)).join('')}</a:txBody></a:tc>`;
    const row = (...cells: readonly string[]) => `<a:tr>${cells.join('')}</a:tr>`;
    const table = (rows: string, properties = '<a:tblPr/>') =>
      `<p:graphicFrame><a:graphic><a:graphicData><a:tbl>${properties}${rows}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
    const merged =
      row(
        '<a:tc rowSpan="2"><a:txBody>' + paragraph('Kommune') + '</a:txBody></a:tc>',
        '<a:tc gridSpan="2"><a:txBody>' + paragraph('2026') + '</a:txBody></a:tc>',
        '<a:tc hMerge="1"/>',
      ) +
      row('<a:tc vMerge="1"/>', cell('Drift'), cell('Invest')) +
      row(cell('Os'), cell('33'), cell('44'));
    const { lines, pages } = await read(
      pptx([
        slide(title('T') + table(row(cell('Mål'), cell('Lavutslipp', 'Flere byer')) + row(cell('Strategier'), cell('Allianser')))),
        slide(title('T') + table(merged)),
      ]),
    );
    expect(lines[0]).toEqual([
      'heading: T',
      'heading: Mål',
      'paragraph: Lavutslipp',
      'paragraph: Flere byer',
      'heading: Strategier',
      'paragraph: Allianser',
    ]);
    expect(pages[1]?.blocks[1]).toMatchObject({ cells: ['Os', '33', '44'], header: ['Kommune', '2026 Drift', '2026 Invest'] });
  });

  it('leaves out what is struck out and says so, and glues no raised mark to a number', async () => {
    const run = (text: string, properties: string) => `<a:r><a:rPr ${properties}/><a:t>${text}</a:t></a:r>`;
    const body = `<a:p>${run('Prisen er 23', '')}${run('1', 'baseline="30000"')}${run(' mot ', '')}${run('400', 'strike="sngStrike"')}${run('475', 'strike="noStrike"')}</a:p>`;
    const { lines, remarks } = await read(pptx([slide(title('T') + shape(body, frame(0, 3_000_000)))]));
    expect(lines).toEqual([['heading: T', 'paragraph: Prisen er 23¹ mot 475']]);
    expect(remarks).toEqual([{ code: 'hidden-text', detail: 'gjennomstreket tekst' }]);
  });

  it('takes a date that opens every title for no part of it', async () => {
    const { lines, pages, margins } = await read(
      pptx(
        ['Velkommen', 'Om samlingen', '11'].map((text) =>
          slide(title(`Dato: 9/3/2021 ${text}`) + shape(paragraph('Tekst'), frame(0, 3_000_000))),
        ),
      ),
    );
    expect(lines).toEqual([
      ['heading: Velkommen', 'paragraph: Tekst'],
      ['heading: Om samlingen', 'paragraph: Tekst'],
      ['paragraph: Tekst'],
    ]);
    expect([pages[0]?.label, pages[2]?.label, margins]).toEqual(['Velkommen', null, ['Dato: 9/3/2021']]);
  });

  it('keeps feet of slides and notes, and what layout and master print, beside the text', async () => {
    const place = '<p:spPr/>';
    const tree = (root: string, shapes: string) => `<p:${root}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:${root}>`;
    const prompt = shape(paragraph('Klikk for å redigere tittelstil'), place, '<p:ph type="title"/>');
    const { lines, margins } = await read(
      pptx([slide(title('Status') + shape(paragraph('Unntatt offentlighet'), place, '<p:ph type="ftr" idx="11"/>'))], {
        'ppt/slideMasters/slideMaster1.xml': tree('sldMaster', prompt + shape(paragraph('Fortrolig'), place)),
        'ppt/slideLayouts/slideLayout1.xml': tree('sldLayout', shape(paragraph('Osen kommune'), place)),
        'ppt/notesSlides/n0.xml': tree('notes', shape(paragraph('offl. § 13'), place, '<p:ph type="hdr"/>')),
      }),
    );
    expect(lines).toEqual([['heading: Status']]);
    expect(margins).toEqual(['Fortrolig', 'Osen kommune', 'Unntatt offentlighet', 'offl. § 13']);
  });

  it('leaves hidden slides empty so that numbers stay, and keeps notes apart', async () => {
    const notes = `<p:notes><p:cSld><p:spTree>${shape(paragraph('Husk dette.'), '<p:spPr/>', '<p:ph type="body"/>')}</p:spTree></p:cSld></p:notes>`;
    const { lines, pages, remarks } = await read(
      pptx([slide(title('Hemmelig'), 'show="0"'), slide(title('Åpen'))], { 'ppt/notesSlides/n1.xml': notes }),
    );
    expect(lines).toEqual([[], ['heading: Åpen', 'speaker-note: Husk dette.']]);
    expect(pages[1]?.blocks[0]?.spans[0]?.place).toEqual({ kind: 'slide', slide: 2 });
    expect(remarks).toEqual([{ code: 'hidden-text', detail: 'lysbilde 1' }]);
  });
});
