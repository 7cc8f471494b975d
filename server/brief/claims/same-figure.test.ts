import { describe, expect, it } from 'vitest';
import { findFigures, type FoundFigure } from './find-figures.ts';
import { agree, areComparable, isSameAmount } from './same-figure.ts';

function figureIn(text: string): FoundFigure {
  const [figure] = findFigures(text);
  if (figure === undefined) throw new Error(`no figure in ${text}`);
  return figure;
}

describe('two figures', () => {
  it('are the same however they are written, in bokmål and nynorsk', () => {
    const [one, other] = [figureIn('2,23 mill. innbyggere'), figureIn('2,23 millionar innbyggjarar')];
    expect([areComparable(one, other), isSameAmount(one, other)]).toEqual([true, true]);
    expect(isSameAmount(figureIn('1000-2000 tonn'), figureIn('1000–2000 tonn'))).toBe(true);
    expect(isSameAmount(figureIn('30-40.000 arbeidstakere'), figureIn('30 000 arbeidstakere'))).toBe(false);
  });

  it('agree when one is the other rounded', () => {
    expect(agree(figureIn('2,23 millioner kroner'), figureIn('2,2 mill. kroner'))).toBe(true);
    expect(agree(figureIn('2,23 millioner innbyggere'), figureIn('2,3 millioner innbyggere'))).toBe(false);
    expect(agree(figureIn('14 kommuner'), figureIn('12 kommuner'))).toBe(false);
  });

  it('are not compared across years or units', () => {
    expect(areComparable(figureIn('65 kommuner i 2021'), figureIn('78 kommuner i 2015'))).toBe(false);
    expect(areComparable(figureIn('40 prosent'), figureIn('40 kommuner'))).toBe(false);
  });
});
