import { describe, expect, it } from 'vitest';
import { createDocxParser } from '../../../../ingest/parse/docx/docx-parser.ts';
import { attribute, childrenNamed, descendants, textOf, type XmlElement } from '../../../../ingest/parse/xml/xml-element.ts';
import { exportBrief } from '../export-brief.ts';
import { partText, readOfficeFile, textPart, writeOfficeFile } from '../office-file.ts';
import { blocksOf, officeLinks, officePart, readBack } from '../../../../evals/testing/export/read-export.ts';
import { hasProgram, outputOf, printedByLibreOffice } from '../../../../evals/testing/export/run-program.ts';
import { APPROVED, OPTIONS, testBrief } from '../../../../evals/testing/export/test-brief.ts';
import { required } from '../../../../evals/testing/export/test-sources.ts';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMES = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${RELATION}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"`;
/** One grey pixel. */
const LOGO = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64');
const PICTURE = `<w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="300000"/><wp:docPr id="1" name="Logo" descr="Logoen til regionrådet"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="300000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const words = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const link = (id: string, type: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"${mode}/>`;
const links = (...all: string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;

function template(changes: Readonly<Record<string, string | Uint8Array>> = {}, section = ''): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': links(link('d', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `<w:document ${NAMES}><w:body>${words('Skriv her')}<w:sectPr><w:headerReference w:type="default" r:id="h"/><w:footerReference w:type="default" r:id="f"/>${section}<w:pgMar w:top="2600" w:right="1400" w:bottom="1700" w:left="1400" w:header="700" w:footer="500" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': links(
      link('h', 'header', 'header7.xml'),
      link('f', 'footer', 'footer7.xml'),
      link('g', 'header', 'first.xml'),
    ),
    'word/header7.xml': `<w:hdr ${NAMES}><w:p>${PICTURE}<w:r><w:t>Regionrådet</w:t></w:r></w:p></w:hdr>`,
    'word/_rels/header7.xml.rels': links(link('rId1', 'image', 'media/logo.png')),
    'word/media/logo.png': LOGO,
    'word/footer7.xml': `<w:ftr ${NAMES}><w:p><w:hyperlink r:id="w"><w:r><w:t>regionraadet.example.no</w:t></w:r></w:hyperlink></w:p></w:ftr>`,
    'word/_rels/footer7.xml.rels': links(link('w', 'hyperlink', 'https://regionraadet.example.no/', ' TargetMode="External"')),
    'word/first.xml': `<w:hdr ${NAMES}>${words('Bare første side')}</w:hdr>`,
    ...changes,
  };
  return writeOfficeFile(new Map(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? textPart(part) : part])));
}

/** The header or footer a page of the document gets. */
function shown(bytes: Uint8Array, kind: 'header' | 'footer', page: string): XmlElement {
  const section = required(descendants(officePart(bytes, 'word/document.xml'), 'sectPr').at(-1));
  const id = attribute(
    required(
      childrenNamed(section, `${kind}Reference`).find((element) => attribute(element, 'type') === page),
      `${page} ${kind}`,
    ),
    'id',
  );
  const found = childrenNamed(officePart(bytes, 'word/_rels/document.xml.rels'), 'Relationship').find(
    (element) => attribute(element, 'Id') === id,
  );
  return officePart(bytes, `word/${attribute(required(found), 'Target')}`);
}

async function withLetterhead(letterhead: Uint8Array, options = OPTIONS): Promise<Uint8Array> {
  return (await exportBrief(testBrief(), { ...options, letterhead }, 'docx')).bytes;
}

describe('a letterhead', () => {
  it('brings its header with logo, its footer with links, and its margins', async () => {
    const bytes = await withLetterhead(template());
    expect(textOf(shown(bytes, 'header', 'default'))).toContain('Regionrådet');
    expect(textOf(shown(bytes, 'footer', 'default'))).toBe('regionraadet.example.no');
    expect(readOfficeFile(bytes).get('word/media/brevmal1-1.png')).toEqual(new Uint8Array(LOGO));
    expect(officeLinks(bytes, 'word/brevmal2.xml')).toEqual(['https://regionraadet.example.no/']);
    expect(partText(readOfficeFile(bytes), '[Content_Types].xml').match(/Extension="png"/gu)).toHaveLength(1);
    expect(attribute(required(descendants(officePart(bytes, 'word/document.xml'), 'pgMar')[0]), 'top')).toBe('2600');
    expect(blocksOf(await readBack(createDocxParser(), bytes)).filter(({ kind }) => kind === 'footnote')).toHaveLength(14);
  });

  it('keeps the watermark until the brief is approved', async () => {
    expect(textOf(shown(await withLetterhead(template()), 'header', 'default'))).toContain('UTKAST');
    expect(textOf(shown(await withLetterhead(template(), APPROVED), 'header', 'default'))).toBe('Regionrådet');
  });

  it('has a first page of its own where the template has one, and the brief’s footer where it has none', async () => {
    const bytes = await withLetterhead(template({}, '<w:headerReference w:type="first" r:id="g"/><w:titlePg/>'));
    expect(textOf(shown(bytes, 'header', 'first'))).toContain('Bare første side');
    expect(textOf(shown(bytes, 'header', 'first'))).toContain('UTKAST');
    expect(textOf(shown(bytes, 'footer', 'first'))).toContain('Side ');
    const [section] = descendants(officePart(bytes, 'word/document.xml'), 'sectPr');
    const order = required(section).children.flatMap((child) => (typeof child === 'string' ? [] : [child.local]));
    expect(order.indexOf('titlePg')).toBeGreaterThan(order.indexOf('pgMar'));
    expect(order.lastIndexOf('footerReference')).toBeLessThan(order.indexOf('pgSz'));
  });

  it.each([
    ['is not a Word file', new Uint8Array([1, 2, 3]), 'ikke en Word-fil'],
    ['is empty', new Uint8Array(), 'ikke en Word-fil'],
    [
      'has a picture on the web',
      template({ 'word/_rels/header7.xml.rels': links(link('rId1', 'image', 'https://ute.example/x.png', ' TargetMode="External"')) }),
      '(image)',
    ],
    ['embeds a file', template({ 'word/_rels/header7.xml.rels': links(link('rId1', 'oleObject', 'x.bin')) }), '(oleObject)'],
    [
      'links to a script',
      template({ 'word/_rels/footer7.xml.rels': links(link('w', 'hyperlink', 'javascript:x', ' TargetMode="External"')) }),
      '(hyperlink)',
    ],
    ['has no header or footer', template({ 'word/_rels/document.xml.rels': links() }), 'verken topptekst eller bunntekst'],
    ['brings a document type', template({ 'word/header7.xml': `<!DOCTYPE x><w:hdr ${NAMES}/>` }), 'ikke en Word-fil'],
  ])('is refused when it %s', async (_, letterhead, reason) => {
    await expect(withLetterhead(letterhead)).rejects.toThrow(reason);
  });

  it.skipIf(!hasProgram('soffice') || !hasProgram('pdftotext'))(
    'is printed by LibreOffice (skipped without LibreOffice or poppler)',
    async () => {
      const text = outputOf('pdftotext', printedByLibreOffice(await withLetterhead(template()), 'docx'), 'pdf', (file) => [file, '-']);
      expect(text).toContain('Regionrådet');
      expect(text).toContain('regionraadet.example.no');
      expect(text).toContain('Hovedbudskap');
    },
  );
});
