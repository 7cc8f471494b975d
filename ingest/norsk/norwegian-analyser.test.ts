import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNorwegianAnalyser } from './norwegian-analyser.ts';
import { contentTerms } from './question-words.ts';
import { createNorwegianStem } from './snowball-norwegian.ts';
import { isStopWord } from './function-words.ts';

const analyser = createNorwegianAnalyser();
const termsOf = (text: string): string =>
  analyser
    .terms(text)
    .map(({ term }) => term)
    .join(' ');
const contentOf = (text: string): string =>
  contentTerms(analyser.terms(text))
    .map(({ term }) => term)
    .join(' ');

describe('Norwegian analyser', () => {
  it('gives every way of writing a number the same term', () => {
    expect(termsOf('10 000, 10.000, 10\u00a0000, 10000')).toBe('10000 10000 10000 10000');
    expect(termsOf('2,23 %')).toBe('2_23 prosent');
    expect(termsOf('15 mill. kr')).toBe('15 million kron');
  });

  it('gives every way of writing a date the same terms, with month and year', () => {
    const day = 'd2024_08_29 dm08_29 m2024_08 2024 august';
    for (const text of ['29.08.2024', '29.8.24', '29. august 2024', '29 aug. 2024', '2024-08-29', '29/8-2024'])
      expect(termsOf(text)).toBe(day);
    expect(termsOf('august 2024')).toBe('m2024_08 2024 august');
    expect(termsOf('17.–18. juni 2021')).toBe('d2021_06_17 dm06_17 d2021_06_18 dm06_18 m2021_06 2021 juni');
    expect(termsOf('31. april 2024')).not.toContain('d2024');
  });

  it('takes a raised mark for no part of the number, date or word it stands at', () => {
    expect(termsOf('15¹ av 48 000²³')).toBe(termsOf('15 av 48 000'));
    expect(termsOf('29. august 2024¹')).toBe(termsOf('29. august 2024'));
    expect(termsOf('vedtaket² ⁽³⁾')).toBe(termsOf('vedtaket'));
    expect(termsOf('85 m²')).toBe(termsOf('85 m2'));
  });

  it('keeps periods, paragraphs and sak numbers whole', () => {
    expect(termsOf('2021–2024')).toBe('per_2021_2024 2021 2024');
    expect(termsOf('2025-28')).toBe('per_2025_2028 2025 2028');
    expect(termsOf('§ 11-5')).toBe('par_11_5');
    expect(termsOf('§11–5 a')).toBe('par_11_5 a');
    expect(termsOf('sak 10/24')).toBe('sak sak_2024_10');
    expect(termsOf('Sak 08/2024, 2024/123 og 10/24.')).toBe('sak sak_2024_8 sak_2024_123 og sak_2024_10');
  });

  it('finds a road however its name is written', () => {
    expect(termsOf('E6, E 6 og e6')).toBe('vei_e6 vei_e6 og vei_e6');
    expect(termsOf('Rv. 4, rv4 og Rv 4')).toBe('vei_rv4 vei_rv4 og vei_rv4');
    expect(termsOf('riksvei 4')).toBe('vei_rv4 riksvei');
    expect(termsOf('fylkesveg 33 og Fv. 33')).toBe(termsOf('fylkesveg').replace(/^/u, 'vei_fv33 ').concat(' og vei_fv33'));
    expect(termsOf('de 4 og E-post')).toBe('de 4 og e post');
  });

  it('finds the same terms in bokmål and nynorsk', () => {
    expect(contentOf('Kva er føreslått om auka løyvingar til skulen?')).toBe(contentOf('Hva er foreslått om økt bevilgning til skolen?'));
    expect(termsOf('kommunane')).toBe(termsOf('kommunene'));
    expect(contentOf('Korleis handsamar dei høyringa?')).toBe(contentOf('Hvordan behandler de høringen?'));
  });

  it('drops empty abbreviations and keeps both halves of a hyphenated compound', () => {
    expect(termsOf('f.eks. nærings- og miljøtiltak')).toBe('næring og miljøtiltak');
    expect(termsOf('bl.a. Oslo')).toBe('oslo');
  });

  it('folds case, composition, ligatures and accents, but not æ, ø and å', () => {
    expect(termsOf('ÅS A\u030As')).toBe('ås ås');
    expect(termsOf('ﬁske idé ide')).toBe('fisk ide ide');
    expect(termsOf('as ås')).toBe('as ås');
  });

  it('never turns a content word into a function word', () => {
    expect(isStopWord(termsOf('varer'))).toBe(false);
    expect(termsOf('varer')).toBe(termsOf('vare'));
    expect(isStopWord(termsOf('ikke'))).toBe(true);
  });

  it('keeps what a question is about', () => {
    expect(contentOf('Hvilke innsatsområder er foreslått i strategiske føringer 2025–2028?')).toBe(
      'innsatsområd foreslå strategisk føring per_2025_2028 2025 2028',
    );
    expect(contentOf('Hva er det?')).toBe('');
  });

  it('gives terms of letters, digits and _ only, in order, inside the text, for any text', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[0-9a-zæøå.,:/§% –-]{0,60}$/u));
    fc.assert(
      fc.property(text, (any) => {
        let before = 0;
        for (const { term, start, end } of analyser.terms(any)) {
          expect(term).toMatch(/^[\p{L}\p{N}_]+$/u);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(any.length);
          before = start;
        }
      }),
      { numRuns: 500 },
    );
  });
});

const words = new URL('../../../shared/sprak/voc.txt', import.meta.url);
const stems = new URL('../../../shared/sprak/output.txt', import.meta.url);
const readable = existsSync(words) && existsSync(stems);

describe('Norwegian stem', () => {
  it.skipIf(!readable)('agrees with Snowball’s own word list on more than 99.3 % (skipped when ../shared/sprak is absent)', () => {
    const stem = createNorwegianStem();
    const expected = readFileSync(stems, 'utf8').trim().split('\n');
    const given = readFileSync(words, 'utf8').trim().split('\n');
    const agreeing = given.filter((word, index) => stem(word) === expected[index]);
    expect(given.length).toBeGreaterThan(20_000);
    expect(agreeing.length / given.length).toBeGreaterThan(0.993);
  });
});
