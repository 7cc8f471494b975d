import { describe, expect, it } from 'vitest';
import { endingRelation } from './word-endings.ts';

describe('ending relation', () => {
  it.each([
    ['ordfør', 'ordførern', 'inflected'],
    ['statsminist', 'statsminister', 'inflected'],
    ['gjennomfør', 'gjennomført', 'inflected'],
    ['politik', 'politisk', 'derived'],
    ['tradisjon', 'tradisjonell', 'derived'],
    ['koloniser', 'kolonisering', 'derived'],
    ['velg', 'velger', 'derived'],
    ['fjor', 'fjord', null],
    ['vest', 'vesen', null],
    ['kommun', 'kommunestyr', null],
    ['sak', 'saker', null],
  ] as const)('of «%s» and «%s» is %s, in either order', (one, other, relation) => {
    expect(endingRelation(one, other)).toBe(relation);
    expect(endingRelation(other, one)).toBe(relation);
  });
});
