import { describe, expect, it } from 'vitest';
import { findQuote } from '#domain/quote-check.ts';
import { raisedText } from './raised-text.ts';

describe('raisedText', () => {
  it.each([
    ['1', '¹'],
    ['12', '¹²'],
    ['2)', '²⁾'],
    ['1,2', '¹,²'],
    ['-3', '⁻³'],
    ['*', '*'],
    ['²', '²'],
    ['', ''],
    ['a', ' a'],
    ['1a', ' 1a'],
    [' st', ' st'],
    ['th', 'th'],
  ])('sets «%s» above the line as «%s»', (text, raised) => {
    expect(raisedText(text)).toBe(raised);
  });

  it('is not read as a digit by the quote check', () => {
    const text = `Møtet samlet 15${raisedText('1')} deltakere.`;
    expect([findQuote(text, 'samlet 151 deltakere'), findQuote(text, 'samlet 15¹ deltakere')]).toEqual([null, { start: 6, end: 26 }]);
  });

  it('never lengthens a number', () => {
    expect(`${`15${raisedText('1')}`} ${`15${raisedText('1b')}`}`.match(/\d+/gu)).toEqual(['15', '15', '1']);
  });
});
