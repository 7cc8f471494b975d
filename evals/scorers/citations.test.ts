import { describe, expect, it } from 'vitest';
import { createNorwegianAnalyser } from '../../ingest/norsk/norwegian-analyser.ts';
import { citationPrecision } from './citation-precision.ts';
import { citationRecall } from './citation-recall.ts';
import type { CitedSentence } from './cited-sentence.ts';
import { lexicalSupport } from './lexical-support.ts';
import { quoteSupport } from './quote-support.ts';

const MINUTES = 'Representantskapet vedtok ikke planen. Styret bevilget 12 millioner kroner til Nesodden kommune 10. mai 2024.';
const OTHER = 'Fjorden er dyp, og vannet er kaldt.';
const lexical = lexicalSupport(createNorwegianAnalyser());

describe('quoteSupport', () => {
  it('wants the words as they stand', () => {
    expect(quoteSupport('Styret bevilget 12 millioner kroner', [OTHER, MINUTES])).toBe(true);
    expect(quoteSupport('Styret bevilget  12\nmillioner kroner', [MINUTES])).toBe(true);
  });

  it.each([
    ['a number cut short', 'Styret bevilget 2 millioner kroner'],
    ['a dropped negation', 'Representantskapet vedtok planen.'],
    ['a rephrasing', 'Nesodden fikk 12 millioner kroner.'],
    ['words from two places put together', 'Representantskapet bevilget 12 millioner kroner'],
  ])('does not carry %s', (_, sentence) => {
    expect(quoteSupport(sentence, [MINUTES])).toBe(false);
  });
});

describe('lexicalSupport', () => {
  it('carries a rephrasing of what is there', () => {
    expect(lexical('Nesodden kommune fikk bevilget 12 millioner kroner av styret den 10. mai 2024.', [MINUTES])).toBe(true);
    expect(lexical('Styret bevilget millionene, og fjorden er dyp og kald.', [MINUTES, OTHER])).toBe(true);
  });

  it.each([
    ['another number', 'Styret bevilget 14 millioner kroner til Nesodden kommune 10. mai 2024.'],
    ['another date', 'Styret bevilget 12 millioner kroner til Nesodden kommune 11. mai 2024.'],
    ['another place', 'Styret bevilget 12 millioner kroner til Frogn kommune 10. mai 2024.'],
    ['a negation from nowhere', 'Styret bevilget aldri 12 millioner kroner til Nesodden kommune.'],
    ['a made-up reason', 'Styret bevilget kronene fordi ferja trengte nye motorer og bedre redningsutstyr.'],
    ['function words alone', 'Det er det som er.'],
  ])('does not carry %s', (_, sentence) => {
    expect(lexical(sentence, [MINUTES])).toBe(false);
  });

  it('does not take the first word of a sentence for a name, unless a second follows', () => {
    expect(lexical('Millioner av kroner ble bevilget til kommunen.', [MINUTES.toLowerCase()])).toBe(true);
    expect(lexical('Nesodden Kommune ble bevilget millioner av kroner.', [MINUTES.toLowerCase()])).toBe(false);
  });
});

describe('citation recall and precision', () => {
  const good: CitedSentence = { text: 'Fjorden er dyp', sources: [OTHER] };

  it('are 1 for quotes with their own source', () => {
    const answer = [good, { text: 'Styret bevilget 12 millioner kroner', sources: [MINUTES] }];
    expect([citationRecall(answer, quoteSupport), citationPrecision(answer, quoteSupport)]).toEqual([1, 1]);
  });

  it('score 0 for a sentence that cites the wrong passage', () => {
    const answer = [{ text: 'Fjorden er dyp', sources: [MINUTES] }];
    expect([citationRecall(answer, quoteSupport), citationPrecision(answer, quoteSupport)]).toEqual([0, 0]);
  });

  it('count an uncited sentence against recall, and one that leads nowhere against both', () => {
    const answer = [good, { text: 'Fjorden er dyp', sources: [] }, { text: 'Fjorden er dyp', sources: [OTHER, null] }];
    expect(citationRecall(answer, quoteSupport)).toBeCloseTo(1 / 3, 10);
    expect(citationPrecision(answer, quoteSupport)).toBeCloseTo(1 / 3, 10);
  });

  it('punish citations thrown in for show, but not two that say the same', () => {
    expect(citationPrecision([{ text: 'Fjorden er dyp', sources: [MINUTES, OTHER] }], quoteSupport)).toBe(0.5);
    expect(citationPrecision([{ text: 'Fjorden er dyp', sources: [OTHER, `${OTHER} Ja.`] }], quoteSupport)).toBe(1);
  });

  it('keep two sources that only together carry the sentence', () => {
    const answer = [{ text: 'Styret bevilget 12 millioner, og fjorden er dyp.', sources: [MINUTES, OTHER] }];
    expect([citationRecall(answer, lexical), citationPrecision(answer, lexical)]).toEqual([1, 1]);
  });

  it('look at three citations a sentence', () => {
    const answer = [{ text: 'Fjorden er dyp', sources: [MINUTES, MINUTES, MINUTES, OTHER] }];
    expect([citationRecall(answer, quoteSupport), citationPrecision(answer, quoteSupport)]).toEqual([0, 0]);
  });

  it('are null when there is nothing to judge', () => {
    expect([citationRecall([], quoteSupport), citationPrecision([{ text: 'Ja.', sources: [] }], quoteSupport)]).toEqual([null, null]);
  });
});
