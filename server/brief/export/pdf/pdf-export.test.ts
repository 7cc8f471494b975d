import { describe, expect, it } from 'vitest';
import { createPdfParser } from '../../../../ingest/parse/pdf/pdf-parser.ts';
import { readXml } from '../../../../ingest/parse/xml/read-xml.ts';
import { descendants, textOf } from '../../../../ingest/parse/xml/xml-element.ts';
import { DEFAULT_LIMITS } from '../../../../ingest/load/limits.ts';
import { exportBrief } from '../export-brief.ts';
import { followLink } from '../../../../evals/testing/export/follow-link.ts';
import { readBack } from '../../../../evals/testing/export/read-export.ts';
import { hasProgram, outputOf } from '../../../../evals/testing/export/run-program.ts';
import { APPROVED, OPTIONS, testBrief } from '../../../../evals/testing/export/test-brief.ts';
import { cited, PASSAGES, required } from '../../../../evals/testing/export/test-sources.ts';

const { bytes } = await exportBrief(testBrief(), OPTIONS, 'pdf');
const raw = latin1(bytes);

describe('the PDF export', () => {
  it('is tagged, and says its language and title (accessibility)', () => {
    expect(raw).toMatch(/\/Type \/Catalog[^]*?\/MarkInfo \d+ 0 R/u);
    expect(raw).toContain('/Marked true');
    expect(raw).toMatch(/\/StructTreeRoot \d+ 0 R/u);
    expect(raw).toContain('/Lang (nb-NO)');
    expect(raw).toContain('/DisplayDocTitle true');
    expect(raw).toContain('/Tabs /S');
    expect(raw).toContain('(Kollektivtrafikken i regionen fram mot 2035)\nendobj');
  });

  it('has headings, lists, quotes and links in its structure', () => {
    const types = count(raw, /\/S \/(\w+)/gu);
    expect(types.get('H1')).toBe(1);
    expect(types.get('H2')).toBe(11);
    expect(types.get('H3')).toBe(1);
    expect(types.get('L')).toBeGreaterThan(6);
    expect(types.get('LI')).toBe(types.get('Lbl'));
    expect(types.get('LI')).toBe(types.get('LBody'));
    expect(types.get('Span')).toBeGreaterThan(0);
    expect(raw).toContain('/Lang (nn-NO)');
  });

  it('ties every link to the structure, with words for it', () => {
    const annotations = (raw.match(/\d+ 0 obj\n<<[^]*?endobj/gu) ?? []).filter((object) => object.includes('/Subtype /Link'));
    expect(annotations.length).toBeGreaterThan(30);
    expect(annotations.filter((annotation) => !/\/StructParent \d+/u.test(annotation) || !/\/Contents \(.+?\)/su.test(annotation))).toEqual(
      [],
    );
    expect(raw.match(/\/Type \/OBJR/gu)?.length).toBe(annotations.length);
  });

  it('ties each link to the page it stands on', () => {
    const pageOf = new Map<string, string>();
    for (const [, page = '', annots = ''] of raw.matchAll(/(\d+) 0 obj\n<<\n\/Type \/Page\n[^]*?\/Annots \[([^\]]*)\]/gu)) {
      for (const [, id = ''] of annots.matchAll(/(\d+) 0 R/gu)) pageOf.set(id, page);
    }
    const references = [...raw.matchAll(/\/Type \/OBJR\n\/Obj (\d+) 0 R\n\/Pg (\d+) 0 R/gu)];
    expect(references.length).toBe(pageOf.size);
    expect(references.filter(([, object = '', page]) => pageOf.get(object) !== page)).toEqual([]);
  });

  it('opens from every link the page that holds the quote', () => {
    const words = links(raw).map(followLink);
    expect(words.length).toBeGreaterThanOrEqual(14 + 4 + 1);
    for (const quote of testBrief().citations) expect(words).toContain(quote.quote);
  });

  it('leads from each number in the text to its note, and back', () => {
    const named = new Set([...raw.matchAll(/\((note-\d+|sted-\d+)\) \[/gu)].map(([, name]) => name));
    const used = new Set([...raw.matchAll(/\/S \/GoTo\n\/D \((note-\d+|sted-\d+)\)/gu)].map(([, name]) => name));
    expect(used.size).toBe(28);
    expect([...used].filter((name) => !named.has(name))).toEqual([]);
  });

  it('embeds all its type, and holds the text in reading order', async () => {
    expect(raw).not.toMatch(/\/Subtype \/Type1\b/u);
    expect(raw.match(/\/FontFile[23] /gu)?.length).toBeGreaterThanOrEqual(2);
    const text = await textIn(bytes);
    for (const words of ['Hovedbudskap', '«Styret får fullmakt til å gjøre språklige endringer.»', 'jf. § 13 og 1,5 °C-målet', 'Side 1 av'])
      expect(text).toContain(words);
    expect(text.indexOf('Hva er vedtatt')).toBeLessThan(text.indexOf('Slik er dokumentet kontrollert'));
    for (const { text: source } of PASSAGES.slice(0, 1))
      expect(text.replace(/\d(?= Innbyggerne)|\s+/gu, ' ')).toContain(source.split('. ')[0] ?? '');
  });

  it('writes the watermark on no page of an approved brief, and not into the text of any', async () => {
    const text = await textIn(bytes);
    expect(text.match(/UTKAST/gu)?.length).toBe(1 + pages(raw));
    const approved = await exportBrief(testBrief(), APPROVED, 'pdf');
    expect(await textIn(approved.bytes)).not.toContain('UTKAST');
  });

  it('has metadata that is well-formed whatever the title, and names the model', async () => {
    const { bytes: made } = await exportBrief(testBrief({ title: 'Areal & <transport>', mode: 'model', model: 'a<b>&c' }), OPTIONS, 'pdf');
    const file = latin1(made);
    const packet = required(/<x:xmpmeta[^]*?<\/x:xmpmeta>/u.exec(file)?.[0]);
    const xmp = readXml(
      Uint8Array.from(packet, (character) => character.charCodeAt(0)),
      DEFAULT_LIMITS,
    );
    expect(descendants(xmp, 'title').map((element) => textOf(element).trim())).toEqual(['Areal & <transport>']);
    expect(descendants(xmp, 'AISystemUsed').map(textOf)).toEqual(['a<b>&c']);
    expect(textOf(required(descendants(xmp, 'DigitalSourceType')[0]))).toMatch(/compositeWithTrainedAlgorithmicMedia$/u);
    expect(file).toContain('(Areal & <transport>)\nendobj');
    expect((await textIn(made)).replace(/\s+/gu, '')).toContain('Lagetmedhjelpavkunstigintelligens(språkmodellena<b>&c)');
  });

  it('shows a box for what the typeface lacks, and says so', async () => {
    const { bytes: made } = await exportBrief(testBrief({ title: 'Tog 中 og buss' }), OPTIONS, 'pdf');
    const text = await textIn(made);
    expect(text).toContain('Tog □ og buss');
    expect(text).toContain('Skriften i denne filen mangler 1 av tegnene');
  });

  it.skipIf(!hasProgram('pdfinfo') || !hasProgram('pdftotext'))('is read by poppler (skipped without poppler)', () => {
    const info = outputOf('pdfinfo', bytes, 'pdf', (file) => [file]);
    expect(info).toMatch(/Tagged:\s+yes/u);
    expect(info).toMatch(/Title:\s+Kollektivtrafikken i regionen fram mot 2035/u);
    expect(info).toMatch(/JavaScript:\s+no/u);
    const structure = outputOf('pdfinfo', bytes, 'pdf', (file) => ['-struct-text', file]);
    expect(structure).toMatch(/H1 \(block\)\s+"Kollektivtrafikken/u);
    const text = outputOf('pdftotext', bytes, 'pdf', (file) => ['-layout', file, '-']);
    expect(text).toMatch(/Befolkningen i regionen er 2.230.000 personer/u);
    const urls = outputOf('pdfinfo', bytes, 'pdf', (file) => ['-url', file]).match(/https:\S+/gu) ?? [];
    expect(urls.map(followLink)).toContain(cited('Billettinntekter 2025: 412 millioner kroner').quote);
  });
});

function latin1(file: Uint8Array): string {
  return Buffer.from(file).toString('latin1');
}

function links(file: string): string[] {
  return [...file.matchAll(/\/URI \(((?:\\.|[^\\)])*)\)/gu)].map(([, address = '']) => address.replace(/\\(.)/gu, '$1'));
}

function pages(file: string): number {
  return file.match(/\/Type \/Page\n/gu)?.length ?? 0;
}

function count(text: string, pattern: RegExp): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, name = ''] of text.matchAll(pattern)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

async function textIn(file: Uint8Array): Promise<string> {
  const { content } = await readBack(createPdfParser(), file);
  if (content.kind !== 'positioned') throw new Error('expected pages');
  return content.pages.flatMap((page) => page.items.map(({ text }) => text)).join('');
}
