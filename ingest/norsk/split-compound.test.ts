import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compoundParts } from './compound-parts.ts';
import { createNorwegianAnalyser } from './norwegian-analyser.ts';
import { createPartForms } from './part-forms.ts';
import { createSplitter } from './split-compound.ts';

const forms = createPartForms(createNorwegianAnalyser());
const split = createSplitter(compoundParts(), forms, () => false);
const best = (word: string): string | null => split(forms.firstTerm(word)).map(({ modifier, head }) => `${modifier}+${head}`)[0] ?? null;

describe('a compound', () => {
  it.each([
    ['kraftstasjon', 'kraft+stasjon'],
    ['høringsinnspillene', 'høring+innspill'],
    ['kommunestyret', 'kommun+styr'],
    ['arbeidsgruppe', 'arbeid+grupp'],
    ['barnehageplasser', 'barnehag+plass'],
    ['frihetskamp', 'frih+kamp'],
    ['datasystem', 'dat+system'],
    ['varehandel', 'var_+handel'],
    ['byutvikling', 'by+utvikling'],
    ['saksnummeret', 'sak+num'],
    ['gruppelederne', 'grupp+led'],
    ['barneskule', 'barn+skol'],
  ])('%s is %s', (word, parts) => expect(best(word)).toBe(parts));

  it('of three parts is cut at each joint, the likeliest first', () => {
    expect(split('vannkraftanlegg').map(({ at }) => at)).toEqual([9, 4]);
    expect(split('høringsuttalelsesfrist').map(({ head }) => head)).toContain('frist');
  });

  it.each([
    'utslipp',
    'innspill',
    'formann',
    'stasjon',
    'regnskap',
    'selskap',
    'representantskap',
    'kontrakt',
    'bidrag',
    'sikkerhet',
    'mulighet',
    'budsjett',
    'vedtak',
  ])('%s is none', (word) => expect(best(word)).toBeNull());

  it('is made of letters alone', () => {
    expect(['sak 10/24', '2024', '§ 11-5', 'NOU 2023: 25'].map(best)).toEqual([null, null, null, null]);
  });

  it('is cut when any two nouns are put together', () => {
    const nouns = 'skole kraft kirke arbeid stasjon fjord program departement utvalg bibliotek klima'.split(' ');
    fc.assert(
      fc.property(fc.constantFrom(...nouns), fc.constantFrom(...nouns), (first, second) => {
        const link = /^(?:arbeid|departement|utvalg|stasjon)$/u.test(first) ? 's' : '';
        expect(split(forms.firstTerm(first + link + second)).map(({ at }) => at)).toContain(first.length + link.length);
      }),
    );
  });
});
