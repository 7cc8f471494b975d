import { describe, expect, it } from 'vitest';
import type { Piece } from '../reading/piece.ts';
import { isInput, isInputHeading } from './is-input.ts';

function piece(text: string, { heading = '4. Høringsinnspill', title = 'Ny plan', type = 'saksframlegg', form = 'sentence' } = {}): Piece {
  const metadata = { title: { value: title }, type: { value: type } };
  return { text, form, headings: [heading], document: { metadata, path: 'styret/plan.pdf' } } as unknown as Piece;
}

describe('isInput', () => {
  it.each([
    'Dokumentet ble sendt til kommunenes postmottak.',
    'Av hensyn til en knapp høringsperiode, fikk flere kommuner utsatt høringsfrist etter forespørsel.',
    'Utkastet lå ute på høring 29. april–29. mai.',
    'Det kom 14 høringsinnspill.',
  ])('takes «%s» for telling how a consultation was held', (text) => expect(isInput(piece(text))).toBe(false));

  it.each([
    'Lillevik kommune støtter ikke forslaget.',
    'Flere kommuner ønsker strengere krav.',
    'Høringsinstansene er generelt positive.',
    'Det ble sagt at politikerne må tenke langsiktig.',
  ])('takes «%s» for what someone has put forward', (text) => expect(isInput(piece(text))).toBe(true));

  it('takes what stands in an answer or comes from a workshop for input, but not how the groups were to work', () => {
    expect(isInput(piece('Fjorden må renses.', { heading: 'Svar', type: 'hoeringssvar' }))).toBe(true);
    expect(isInput(piece('Fjorden må renses.', { heading: 'Gruppearbeid om fjorden' }))).toBe(true);
    expect(isInput(piece('Gruppene gir en oppsummering i plenum kl 16–17.', { heading: 'Gruppearbeid om fjorden' }))).toBe(false);
  });

  it('takes points listed under a consultation for input, and nothing under other headings', () => {
    expect(isInput(piece('Råde kommune', { form: 'item' }))).toBe(true);
    expect(isInput(piece('Flere kommuner ønsker strengere krav.', { heading: 'Bakgrunn' }))).toBe(false);
  });
});

describe('a heading', () => {
  it.each(['Innspill fra kommunene', 'Høringsinnspill', 'Kafédialog', 'Menti', 'Gruppearbeid 2', 'Medlemsinnspill', 'Høyring'])(
    'says that others speak: «%s»',
    (heading) => expect(isInputHeading(heading)).toBe(true),
  );
  it.each(['Dokumentinnsyn', 'Dokumentindeks', 'Instrumentinvesteringer', 'Avhøring', 'Opphøring av avtalen', 'Kulturverksted i Moss'])(
    'only holds the letters of one that does: «%s»',
    (heading) => expect(isInputHeading(heading)).toBe(false),
  );
});
