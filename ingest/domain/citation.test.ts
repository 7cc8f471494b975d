import { describe, expect, it } from 'vitest';
import { cite, citeRange } from './citation.ts';
import { type Checksum, type DocumentId, passageId } from './ids.ts';
import type { Passage } from './passage.ts';

const TEXT = 'Styret vedtok saken. Den gjelder fjorden.';
const PASSAGE: Passage = {
  id: passageId('d' as DocumentId, 1),
  documentId: 'd' as DocumentId,
  revision: '0'.repeat(64) as Checksum,
  ordinal: 1,
  headings: [],
  tableHeader: [],
  kind: 'paragraph',
  text: TEXT,
  spans: [
    { start: 0, end: 20, place: { kind: 'page', page: 1 }, box: { x: 0.1, y: 0.9, width: 0.4, height: 0.02 }, block: 4, blockStart: 0 },
    { start: 21, end: 41, place: { kind: 'page', page: 2 }, box: { x: 0.1, y: 0.1, width: 0.4, height: 0.02 }, block: 4, blockStart: 21 },
  ],
  units: [],
  ocr: false,
};

describe('cite', () => {
  it('opens the page the words stand on, with their box and characters', () => {
    const citation = cite(PASSAGE, 'vedtok saken.');
    expect(citation?.quote).toBe('vedtok saken.');
    expect(citation?.locators).toHaveLength(1);
    const [locator] = citation?.locators ?? [];
    expect(locator?.place).toEqual({ kind: 'page', page: 1 });
    expect(locator?.marks).toEqual([{ block: 4, start: 7, end: 20 }]);
    expect(locator?.boxes[0]?.x).toBeCloseTo(0.1 + (7 / 20) * 0.4);
    expect(locator?.boxes[0]?.width).toBeCloseTo((13 / 20) * 0.4);
  });

  it('opens both pages when the words run over a page break', () => {
    const places = citeRange(PASSAGE, { start: 0, end: TEXT.length })?.locators.map((locator) => locator.place);
    expect(places).toEqual([
      { kind: 'page', page: 1 },
      { kind: 'page', page: 2 },
    ]);
  });

  it('cites nothing that does not stand there', () => {
    expect(cite(PASSAGE, 'Styret avslo saken.')).toBeNull();
  });

  it.each([[{ start: 5, end: 5 }], [{ start: -1, end: 4 }], [{ start: 0, end: 999 }], [{ start: 20, end: 21 }]])(
    'cites nothing for the range %j',
    (range) => {
      expect(citeRange(PASSAGE, range)).toBeNull();
    },
  );

  it('cites nothing without a place to open', () => {
    expect(cite({ ...PASSAGE, spans: [] }, 'vedtok saken.')).toBeNull();
  });
});
