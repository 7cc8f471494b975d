import { describe, expect, it } from 'vitest';
import type { Block } from '#domain/block.ts';
import { Refusal } from '#domain/refusal.ts';
import type { BlockPage, ParsedDocument, PositionedContent } from '../parse/parsed-document.ts';
import { buildSections } from './build-sections.ts';
import { marginLines } from './margin-lines.ts';
import { numberPages } from './number-pages.ts';
import { structureDocument } from './structure-document.ts';

const spans = (text: string): Block['spans'] => [{ start: 0, end: text.length, place: { kind: 'paragraph', paragraph: 1 }, box: null }];
const heading = (text: string, level = 1): Block => ({ kind: 'heading', level, text, spans: spans(text) });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, spans: spans(text) });
const page = (kind: BlockPage['kind'], label: string | null, ...blocks: Block[]): BlockPage => ({
  kind,
  label,
  textSource: 'text',
  blocks,
});

const PROPERTIES = { title: '', author: '', created: null, modified: null, language: null, other: [] };
const neverLaidOut = (): never => {
  throw new Error('not positioned');
};
const parsed = (...pages: BlockPage[]): ParsedDocument => ({
  format: 'docx',
  properties: PROPERTIES,
  content: { kind: 'blocks', pages },
  remarks: [{ code: 'hidden-text', detail: '' }],
  margins: [],
  attachments: [],
});

const positioned = (lines: readonly (readonly [string, number])[]): PositionedContent => ({
  kind: 'positioned',
  pages: [
    {
      number: 1,
      width: 595,
      height: 842,
      textSource: 'text',
      rules: [],
      items: lines.map(([text, y]) => ({ text, x: 70, y, width: 100, height: 11, fontName: 'F', bold: false, italic: false })),
    },
  ],
});

describe('buildSections', () => {
  it('gives every block that is not a heading the headings above it', () => {
    const sections = buildSections(
      numberPages([
        page('flow', null, paragraph('Før'), heading('A'), paragraph('a'), heading('B', 2), heading('C', 2), paragraph('c'), heading('D')),
      ]),
    );
    expect(sections).toEqual([
      { headings: [], from: 0, to: 1 },
      { headings: ['A'], from: 2, to: 3 },
      { headings: ['A', 'B'], from: 4, to: 4 },
      { headings: ['A', 'C'], from: 5, to: 6 },
      { headings: ['D'], from: 7, to: 7 },
    ]);
  });

  it('does not let a slide or sheet without a heading stand under the one before', () => {
    const sections = buildSections(
      numberPages([
        page('slide', 'Mål', heading('Mål'), paragraph('a')),
        page('slide', null, paragraph('b')),
        page('sheet', 'Budsjett', paragraph('c')),
      ]),
    );
    expect(sections.map((section) => section.headings)).toEqual([['Mål'], [], ['Budsjett']]);
  });

  it('goes on with a section over a page break', () => {
    const sections = buildSections(numberPages([page('page', null, heading('A'), paragraph('a')), page('page', null, paragraph('b'))]));
    expect(sections).toEqual([{ headings: ['A'], from: 1, to: 3 }]);
  });
});

describe('structureDocument', () => {
  it('numbers pages and blocks through the document and keeps the parser’s remarks', () => {
    const text = 'Dette er en tekst som er lang nok til å telle som innhold.';
    const document = structureDocument(
      parsed(page('page', null, heading('Plan'), paragraph(text)), page('page', null, paragraph(text))),
      'plan.docx',
      neverLaidOut,
    );
    expect(document.pages.map(({ number, firstBlock, width }) => [number, firstBlock, width])).toEqual([
      [1, 0, 0],
      [2, 2, 0],
    ]);
    expect(document.remarks).toEqual([{ code: 'hidden-text', detail: '' }]);
    expect(document.metadata.title.value).toBe('Plan');
  });

  it('remarks on dates that disagree, on a marking, and on little text', () => {
    const document = structureDocument(
      parsed(page('flow', null, heading('Styremøte 29.08.2024'), paragraph('Unntatt offentlighet'))),
      'styremote-2024-08-30.docx',
      neverLaidOut,
    );
    expect(document.remarks.slice(1)).toEqual([
      { code: 'closed', detail: '«Unntatt offentlighet»' },
      { code: 'date-conflict', detail: '29.8.2024 øverst i dokumentet, 30.8.2024 i filnavnet' },
    ]);
    const little = structureDocument(parsed(page('flow', null, paragraph('Hei.'))), 'x.docx', neverLaidOut);
    expect(little.remarks.at(-1)).toEqual({ code: 'little-content', detail: '4 tegn' });
  });

  it('refuses a document with nothing in it, but not a page that waits for OCR', () => {
    expect(() => structureDocument(parsed(page('flow', null)), 'x.docx', neverLaidOut)).toThrow(Refusal);
    const scan: ParsedDocument = { ...parsed({ kind: 'page', label: null, textSource: 'none', blocks: [] }), format: 'pdf' };
    expect(structureDocument(scan, 'skann.pdf', neverLaidOut).metadata.title.value).toBe('Skann');
  });

  it('closes a document whose marking stands only in the running foot', () => {
    const content = positioned([
      ['Plan for fjorden', 200],
      ['Unntatt offentlighet, jf. offl. § 13', 810],
    ]);
    const document = structureDocument({ ...parsed(), format: 'pdf', content }, 'plan.pdf', () =>
      numberPages([page('page', null, heading('Plan for fjorden'))]),
    );
    expect(document.metadata.confidentiality).toMatchObject({ where: 'foot', quote: 'Unntatt offentlighet, jf. offl. § 13' });
  });
});

describe('marginLines', () => {
  it('reads only the top and bottom of the page, pieces of one line together', () => {
    const lines = marginLines(
      positioned([
        ['Nordregionen', 30],
        ['midt på siden', 400],
        ['Side 1', 820],
      ]),
    );
    expect(lines).toEqual(['Nordregionen', 'Side 1']);
  });
});
