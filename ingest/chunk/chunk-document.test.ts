import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '#domain/block.ts';
import type { Checksum, DocumentId } from '#domain/ids.ts';
import { MAX_UNIT_LENGTH, type Passage } from '#domain/passage.ts';
import { buildSections } from '../structure/build-sections.ts';
import { numberPages } from '../structure/number-pages.ts';
import type { BlockPage } from '../parse/parsed-document.ts';
import type { StructuredDocument } from '../structure/structured-document.ts';
import { chunkDocument } from './chunk-document.ts';
import { MAX_LENGTH, MAX_LIST_LENGTH } from './piece.ts';

const ID = 'd1' as DocumentId;
const REVISION = '0'.repeat(64) as Checksum;

function spansOf(text: string, paragraph: number): Block['spans'] {
  const middle = Math.floor(text.length / 2);
  const place = { kind: 'paragraph', paragraph } as const;
  const box = { x: 0.1, y: 0.1, width: 0.8, height: 0.02 };
  return text.length < 2
    ? [{ start: 0, end: text.length, place, box }]
    : [
        { start: 0, end: middle, place, box },
        { start: middle, end: text.length, place, box },
      ];
}

const heading = (text: string, level = 1): Block => ({ kind: 'heading', level, text, spans: spansOf(text, 1) });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, spans: spansOf(text, 1) });
const item = (text: string, level = 1): Block => ({ kind: 'list-item', level, marker: '•', text, spans: spansOf(text, 1) });
const row = (cells: readonly string[], header: readonly string[]): Block => {
  const text = cells.filter((cell) => cell !== '').join(' | ');
  return { kind: 'table-row', cells, header, text, spans: spansOf(text, 1) };
};
const footnote = (text: string): Block => ({ kind: 'footnote', text, spans: spansOf(text, 1) });
const note = (text: string): Block => ({ kind: 'speaker-note', text, spans: spansOf(text, 1) });

function documentOf(...pages: readonly (readonly Block[])[]): StructuredDocument {
  const blockPages = pages.map((blocks): BlockPage => ({ kind: 'page', label: null, textSource: 'text', blocks }));
  const numbered = numberPages(blockPages);
  return {
    format: 'docx',
    pages: numbered,
    sections: buildSections(numbered),
    metadata: {
      title: { value: 'T', where: 'title', quote: 'T' },
      type: null,
      organ: null,
      date: null,
      otherDates: [],
      saker: [],
      arkivsaksnummer: null,
      moetesaker: [],
      replacement: [],
      language: null,
      status: null,
      confidentiality: null,
    },
    remarks: [],
    closedTexts: [],
    attachments: [],
  };
}

const chunk = (...pages: readonly (readonly Block[])[]): Passage[] => chunkDocument(documentOf(...pages), ID, REVISION);

const word = fc.constantFrom(
  'styret',
  'vedtok',
  'ikke',
  'Høringen',
  'kl.',
  '10.00',
  'jf.',
  '§',
  '11-5',
  'Øst.',
  'NTP:',
  'kroner,',
  '–',
  'bærekraft.',
  '«ja»',
  'x'.repeat(350),
);
const prose = fc.array(word, { minLength: 1, maxLength: 320 }).map((words) => words.join(' '));
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  prose.map((text) => heading(text.slice(0, 60), 1 + (text.length % 3))),
  prose.map(paragraph),
  prose.map((text) => item(text, 1 + (text.length % 2))),
  fc.array(prose, { minLength: 1, maxLength: 4 }).map((cells) => row(cells, ['A', 'B'])),
  prose.map(footnote),
  prose.map(note),
);
const squeeze = (text: string): string => text.replace(/\s+/gu, '');

describe('chunkDocument', () => {
  it('puts the text of every block that is not a heading in exactly one place', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 25 }), (blocks) => {
        const passages = chunk(blocks);
        for (const [number, block] of blocks.entries()) {
          if (block.kind === 'heading') continue;
          const pieces = passages.flatMap((passage) =>
            passage.spans.filter((span) => span.block === number).map((span) => passage.text.slice(span.start, span.end)),
          );
          expect(squeeze(pieces.join(''))).toBe(squeeze(block.text));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every span on the characters of its block', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 25 }), (blocks) => {
        for (const passage of chunk(blocks)) {
          let covered = '';
          for (const span of passage.spans) {
            const original = blocks[span.block]?.text.slice(span.blockStart, span.blockStart + span.end - span.start);
            expect(passage.text.slice(span.start, span.end)).toBe(original);
            covered += passage.text.slice(span.start, span.end);
          }
          expect(squeeze(covered)).toBe(squeeze(passage.text));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('covers each passage with evidence units of at most 300 characters, without overlap', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 25 }), (blocks) => {
        for (const passage of chunk(blocks)) {
          let end = 0;
          let covered = '';
          for (const unit of passage.units) {
            expect(unit.start).toBeGreaterThanOrEqual(end);
            expect(unit.end).toBeGreaterThan(unit.start);
            expect(unit.end - unit.start).toBeLessThanOrEqual(MAX_UNIT_LENGTH);
            covered += passage.text.slice(unit.start, unit.end);
            end = unit.end;
          }
          expect(end).toBeLessThanOrEqual(passage.text.length);
          expect(squeeze(covered)).toBe(squeeze(passage.text));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps passages within their greatest length and never lets one cross a section', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 25 }), (blocks) => {
        const document = documentOf(blocks);
        for (const passage of chunkDocument(document, ID, REVISION)) {
          if (passage.kind === 'headings-only') continue;
          expect(passage.text.length).toBeLessThanOrEqual(passage.kind === 'list' ? MAX_LIST_LENGTH : MAX_LENGTH);
          const sections = new Set(
            passage.spans.map((span) => document.sections.findIndex((s) => span.block >= s.from && span.block < s.to)),
          );
          expect(sections.size).toBe(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('numbers passages from 1 and names them after the document', () => {
    const passages = chunk([heading('A'), paragraph('En.'), heading('B'), paragraph('To.')]);
    expect(passages.map((passage) => [passage.id, passage.ordinal])).toEqual([
      ['d1#1', 1],
      ['d1#2', 2],
    ]);
  });

  it('keeps a list with the paragraph that introduces it, also across the foot of a page', () => {
    const passages = chunk(
      [heading('Mål'), paragraph('x'.repeat(880)), paragraph('Målene er:'), item('Lavutslipp'), footnote('Se strategien.')],
      [item('Flere kjerner'), item('Attraktiv region')],
    );
    expect(passages.map((passage) => [passage.kind, passage.text])).toEqual([
      ['paragraph', 'x'.repeat(880)],
      ['list', 'Målene er:\nLavutslipp\nFlere kjerner\nAttraktiv region'],
      ['footnote', 'Se strategien.'],
    ]);
    expect(passages[1]?.units.map((unit) => unit.kind)).toEqual(['sentence', 'list-item', 'list-item', 'list-item']);
  });

  it('keeps a list of up to 3,000 characters whole', () => {
    const items = Array.from({ length: 20 }, (_, index) => item(`${index} ${'ord '.repeat(34)}`.trim()));
    expect(chunk([heading('Tiltak'), paragraph('Tiltakene er:'), ...items])).toHaveLength(1);
  });

  it('groups table rows under their header and starts anew when the header changes', () => {
    const passages = chunk([row(['a', '1'], ['Navn', 'Tall']), row(['b', '2'], ['Navn', 'Tall']), row(['c', '3'], ['Sted', 'Tall'])]);
    expect(passages.map((passage) => [passage.kind, passage.tableHeader, passage.text])).toEqual([
      ['table', ['Navn', 'Tall'], 'a | 1\nb | 2'],
      ['table', ['Sted', 'Tall'], 'c | 3'],
    ]);
  });

  it('keeps the headings of a title slide, which stand over no text, as one passage', () => {
    const passages = chunk(
      [heading('Velkommen til samling'), heading('1.–2. september 2021', 2)],
      [heading('Program'), paragraph('Vi starter.')],
    );
    expect(passages.map((passage) => [passage.kind, passage.headings, passage.text])).toEqual([
      ['headings-only', [], 'Velkommen til samling\n1.–2. september 2021'],
      ['paragraph', ['Program'], 'Vi starter.'],
    ]);
  });

  it('does not repeat a heading that stands over the text of its subsections', () => {
    const passages = chunk([heading('Kapittel'), heading('Avsnitt', 2), paragraph('Tekst.')]);
    expect(passages.map((passage) => [passage.headings, passage.text])).toEqual([[['Kapittel', 'Avsnitt'], 'Tekst.']]);
  });

  it('splits a paragraph that is too long at sentence ends', () => {
    const sentence = `Styret ${'vurderte saken '.repeat(9)}nøye.`;
    const passages = chunk([paragraph(Array.from({ length: 14 }, () => sentence).join(' '))]);
    expect(passages.length).toBeGreaterThan(1);
    for (const passage of passages) expect(passage.text.endsWith('.')).toBe(true);
  });

  it('marks a passage as read by OCR when its page was', () => {
    const document = documentOf([paragraph('Lest med OCR.')]);
    const pages = document.pages.map((page) => ({ ...page, textSource: 'ocr' as const }));
    expect(chunkDocument({ ...document, pages }, ID, REVISION)[0]?.ocr).toBe(true);
  });
});
