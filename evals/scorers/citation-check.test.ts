import { describe, expect, it } from 'vitest';
import type { Block } from '#domain/block.ts';
import type { Locator, Place } from '#domain/locator.ts';
import { checkCitation } from './citation-check.ts';

const page = (number: number): Place => ({ kind: 'page', page: number });
const block = (text: string, ...cuts: readonly [at: number, place: Place][]): Block => ({
  kind: 'paragraph',
  text,
  spans: cuts.map(([start, place], index) => ({ start, end: cuts[index + 1]?.[0] ?? text.length, place, box: null })),
});
const at = (place: Place, number: number, start: number, end: number): Locator => ({
  place,
  boxes: [],
  marks: [{ block: number, start, end }],
});

const BLOCKS = [
  block('Styret vedtok saken. Den gjelder fjorden.', [0, page(1)], [21, page(2)]),
  block('Rammen er 12 millioner kroner.', [0, page(2)]),
  block('Forslaget ble ikke vedtatt.', [0, page(3)]),
];
const PASSAGE = BLOCKS.map(({ text }) => text).join('\n');
const good = { inPassage: true, inPlace: true, marked: true };

describe('checkCitation', () => {
  it('passes words that stand in the passage and in the place, and are marked there', () => {
    expect(checkCitation({ quote: 'Rammen er 12 millioner kroner.', locators: [at(page(2), 1, 0, 30)] }, PASSAGE, BLOCKS)).toEqual(good);
  });

  it('reads on over a page break', () => {
    const quote = 'Styret vedtok saken. Den gjelder fjorden.';
    const both = [at(page(1), 0, 0, 20), at(page(2), 0, 21, 41)];
    expect(checkCitation({ quote, locators: both }, PASSAGE, BLOCKS)).toEqual(good);
    expect(checkCitation({ quote, locators: both.slice(0, 1) }, PASSAGE, BLOCKS)).toEqual({ ...good, inPlace: false, marked: false });
  });

  it('passes a row of a table, whose cells are marked one by one', () => {
    const row = block('Gebyr | 4 310', [0, page(1)]);
    const cells = { ...at(page(1), 0, 0, 5), marks: [at(page(1), 0, 0, 5), at(page(1), 0, 8, 13)].flatMap(({ marks }) => marks) };
    expect(checkCitation({ quote: row.text, locators: [cells] }, row.text, [row])).toEqual(good);
    expect(checkCitation({ quote: row.text, locators: [at(page(1), 0, 0, 5)] }, row.text, [row])).toEqual({ ...good, marked: false });
  });

  it.each([
    ['a number changed', 'Rammen er 2 millioner kroner.', at(page(2), 1, 0, 30)],
    ['a negation left out', 'Forslaget ble vedtatt.', at(page(3), 2, 0, 27)],
    ['a negation cut away', 'vedtatt', at(page(3), 2, 19, 26)],
  ])('fails %s', (_name, quote, locator) => {
    expect(checkCitation({ quote, locators: [locator] }, PASSAGE, BLOCKS)).toMatchObject({ inPassage: false, inPlace: false });
  });

  it('fails the wrong page, though the passage holds the words', () => {
    const citation = { quote: 'Rammen er 12 millioner kroner.', locators: [at(page(1), 1, 0, 30)] };
    expect(checkCitation(citation, PASSAGE, BLOCKS)).toEqual({ ...good, inPlace: false });
  });

  it('fails a mark on other words', () => {
    const citation = { quote: 'Rammen er 12 millioner kroner.', locators: [at(page(2), 1, 0, 29)] };
    expect(checkCitation(citation, PASSAGE, BLOCKS)).toEqual({ ...good, marked: false });
  });

  it('fails a citation that leads nowhere', () => {
    const none = { inPassage: false, inPlace: false, marked: false };
    expect(checkCitation({ quote: 'Den gjelder fjorden.', locators: [at(page(9), 7, 0, 5)] }, null, BLOCKS)).toEqual(none);
    expect(checkCitation({ quote: '', locators: [] }, '', [])).toEqual(none);
  });
});
