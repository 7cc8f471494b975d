import { describe, expect, it } from 'vitest';
import { askedTheme } from './asked-theme.ts';

describe('a theme as it was written', () => {
  it.each([
    ['Hva er vedtatt om Oslofjorden?', 'Oslofjorden'],
    ['Kva er vedteke om havna, og kva skjer vidare?', 'havna'],
    ['Hva er kommunenes rolle i beredskapen?', 'kommunenes rolle i beredskapen'],
    ['lag en brief om Oslofjorden', 'Oslofjorden'],
    ['Kan du skrive et kort notat om kraft og energi?', 'kraft og energi'],
    ['Fortell om sirkulærøkonomi', 'sirkulærøkonomi'],
    ['Lag møtenotat til sak 10/24', 'sak 10/24'],
    ['Hvorfor er havna viktig?', 'Hvorfor er havna viktig'],
  ])('«%s» is about «%s»', (written, theme) => {
    expect(askedTheme(written)).toEqual({ theme, asksForFact: false });
  });

  it.each(['Oslofjorden', 'Lag og foreninger', 'Vann, avløp og renovasjon', 'Når kommunene samarbeider', 'Strategi 2025–2028'])(
    'is left as it is when it neither asks nor orders: «%s»',
    (written) => {
      expect(askedTheme(written)).toEqual({ theme: written, asksForFact: false });
    },
  );

  it.each(['hvem er direktør', 'Når er neste møte i styret?', 'Hvor mange kommuner er medlemmer?', 'Kven har vore leiar?'])(
    'asks for one fact: «%s»',
    (written) => {
      expect(askedTheme(written).asksForFact).toBe(true);
    },
  );
});
