import { describe, expect, it } from 'vitest';
import { headingAt, mayEndInHeading, mayEndInLabel } from './run-in-heading.ts';

describe('a heading run in on a line', () => {
  it('may be the last words of a cell when they stand by themselves', () => {
    const cell = '* Bygge kunnskap hos politikerne. Tilstanden i fjorden og vassdragene';
    expect(cell.slice(headingAt(cell) ?? 0)).toBe('Tilstanden i fjorden og vassdragene');
  });

  it.each([
    '* Bygge kunnskap hos politikerne. Tilstanden i fjorden er dårlig.',
    '* Bygge kunnskap hos politikerne',
    '* Bygge kunnskap. Kommunene må ta ansvar for fjorden',
    '* Delta i nettverk for transport (varer og nytte)',
  ])('is not seen in «%s»', (cell) => expect(mayEndInHeading(cell)).toBe(false));

  it('may be the label of the items that follow', () => {
    expect(mayEndInLabel('Dialog med nasjonale myndigheter Faglig samarbeid')).toBe(true);
    expect(mayEndInLabel('Besøk til Vamma kraftstasjon')).toBe(false);
    expect(mayEndInLabel('ren Oslofjord')).toBe(false);
    expect(mayEndInLabel('Utvikle felles mål og strategier')).toBe(false);
  });
});
