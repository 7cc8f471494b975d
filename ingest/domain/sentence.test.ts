import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from './sentence.ts';

const split = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    [['Styret vedtok saken.', 'Møtet ble hevet.']],
    [['Møtet starter kl. 10.00 og varer til kl. 12.']],
    [['Saken ble utsatt til 29. august 2024.', 'Den kom opp igjen.']],
    [['Etter § 11-5 3. ledd kan møtet lukkes, jf. kommuneloven.']],
    [['Prisen er 3.5 mill. kroner, dvs. 1,8 prosent mer.']],
    [['Leder E. Borgen og C.W. Eckersberg møtte.']],
    [['Byen ble grunnlagt ca. 700 f.Kr.', 'Den ble siden forlatt.']],
    [['Det gjelder bl.a. Norge, Sverige osv.', 'Det er mange.']],
    [['– Jeg er fornøyd, sier han.', '– Det er bra!', 'Han smiler.']],
    [['«Er det sant?» spurte hun.', 'Han nikket.']],
    [['Se https://www.osloregionen.no/prosjekt/ for mer.', 'Der står alt.']],
    [['1. Innledning']],
    [['Delene er: 1. Munnstykke, 2. Sleide, 3. Bøyle.']],
    [['Befolkningen var 47,12.', 'Siden har den vokst.']],
    [['Har du spørsmål?', 'Ring oss!']],
    [['Utvalget (leder, nestleder osv.) deltok.', 'Saken er klar.']],
    [['Jf. Den norske kirke, pkt. 3.']],
    [['NTP gjelder fra 2025.', 'Planen er vedtatt.']],
  ])('splits %j', (expected) => {
    expect(split(expected.join(' '))).toEqual(expected);
  });

  it('ends a sentence at every line feed', () => {
    expect(split('Første linje\nAndre linje')).toEqual(['Første linje', 'Andre linje']);
  });

  it('leaves only white space out, in order and without overlap', () => {
    const piece = fc.constantFrom(
      'Styret',
      'kl.',
      '10.00',
      'f.Kr.',
      'Den',
      '«ja»',
      '?',
      '...',
      '\n',
      '–',
      '3.',
      'ledd',
      'A.',
      'osv.',
      '😀',
      'https://a.no/b.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ');
        let end = 0;
        for (const range of sentences(text)) {
          expect(text.slice(end, range.start).trim()).toBe('');
          expect(range.end).toBeGreaterThan(range.start);
          expect(text.slice(range.start, range.end)).toBe(text.slice(range.start, range.end).trim());
          end = range.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
