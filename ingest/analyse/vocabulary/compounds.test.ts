import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNorwegianAnalyser } from '../../norsk/norwegian-analyser.ts';
import { createCompounds } from './compounds.ts';
import { createPartForms } from './part-forms.ts';
import { createTermTable } from './term-table.ts';

const analyser = createNorwegianAnalyser();
const termOf = (word: string): string => analyser.terms(word)[0]?.term ?? '';

/** An archive that has each word in `frequency` passages. */
function compoundsOf(words: string, frequency = 10) {
  const table = createTermTable(words.split(' ').map((word) => ({ term: termOf(word), documentFrequency: frequency })));
  const compounds = createCompounds(table, createPartForms());
  return {
    best: (word: string) => compounds.splits(termOf(word)).map(({ modifier, head }) => `${modifier}+${head}`)[0] ?? null,
    withHead: (word: string) => compounds.withHead(termOf(word), 10).map(({ term }) => term),
    withModifier: (word: string) => compounds.withModifier(termOf(word), 10).map(({ term }) => term),
    withParts: (modifier: string, head: string) => compounds.withParts({ modifier, head }, 10).map(({ term }) => term),
  };
}

describe('compounds', () => {
  it('cuts with and without linking letters, on the modifier’s written form', () => {
    const { best } = compoundsOf(
      'kraft stasjon høring innspill kommune styre arbeid gruppe barnehage plass frihet kamp data system vare handel',
    );
    expect(best('kraftstasjon')).toBe('kraft+stasjon');
    expect(best('høringsinnspillene')).toBe('høring+innspill');
    expect(best('kommunestyret')).toBe('kommun+styr');
    expect(best('arbeidsgruppe')).toBe('arbeid+grupp');
    expect(best('barnehageplasser')).toBe('barnehag+plass');
    expect(best('frihetskamp')).toBe('frih+kamp');
    expect(best('datasystem')).toBe('dat+system');
    expect(best('varehandel')).toBe('var_+handel');
  });

  it('does not take prefixes and endings for parts, nor cut behind them', () => {
    const { best } = compoundsOf('slipp spill pill form mann jon tur stasjon system vei vev næring svev inn skap regn');
    for (const word of ['utslipp', 'innspill', 'formann', 'stasjon', 'regnskap', 'næringsvev']) {
      expect(best(word), word).toBe(word === 'næringsvev' ? 'næring+vev' : null);
    }
  });

  it('takes the best of cuts a letter apart, and gives the others of three parts', () => {
    const table = createTermTable(
      Object.entries({ land: 90, lag: 60, slag: 20, vann: 50, kraftverk: 9, vannkraft: 5, anlegg: 40 }).map(
        ([term, documentFrequency]) => ({
          term,
          documentFrequency,
        }),
      ),
    );
    const { splits } = createCompounds(table, createPartForms());
    expect(splits('landslag').map(({ head }) => head)).toEqual(['lag']);
    expect(splits('vannkraftanlegg').map(({ modifier }) => modifier)).toEqual(['vannkraft']);
  });

  it('finds the compounds of a head and of a modifier, the nynorsk ones too', () => {
    const found = compoundsOf('skole grunnskole barneskule skolevei skuleveg vei grunn barn fiskeskole fisk vegg');
    expect(found.withHead('skole')).toEqual(expect.arrayContaining(['grunnskol', 'barneskul', 'fiskeskol']));
    expect(found.withModifier('skole')).toEqual(expect.arrayContaining(['skolevei', 'skuleveg']));
    expect(found.withParts('skol', 'vei')).toEqual(expect.arrayContaining(['skolevei', 'skuleveg']));
    expect(found.best('grunnskule')).toBe('grunn+skol');
  });

  it('cuts nothing but words of letters', () => {
    const { best } = compoundsOf('sak plan 2024');
    expect([best('sak 10/24'), best('2024'), best('§ 11-5'), best('NOU 2023: 25')]).toEqual([null, null, null, null]);
  });

  it('cuts any two nouns put together, and every cut is of parts the archive has', () => {
    const nouns = 'skole kraft elv kirke arbeid stasjon fjord havn buss marked program departement utvalg bibliotek klima'.split(' ');
    const { best } = compoundsOf(nouns.join(' '));
    fc.assert(
      fc.property(fc.constantFrom(...nouns), fc.constantFrom('', 's'), fc.constantFrom(...nouns), (first, link, second) => {
        fc.pre(link === '' || !/[es]$/u.test(first));
        fc.pre(!/(?:sjon)$/u.test(first) || link === 's');
        expect(best(first + link + second)).toBe(`${termOf(first)}+${termOf(second)}`);
      }),
    );
  });
});

const passages = new URL('../../../../shared/eval/norquad/passages.jsonl', import.meta.url);
const dictionary = new URL('../../../../shared/sprak/ordbank/wordlist_20220201_norsk_ordbank_nob_2005.txt', import.meta.url);
const PREFIXES = new Set(
  'ut på inn av opp ned om for fore til ved over under mot gjen sam mis van etter fram frem mellom bak med unn'.split(' '),
);
const SUFFIXES = new Set('het else skap dom som løs full bar sjon inn ring'.split(' '));

describe('compounds learnt from news and encyclopedia', () => {
  it.skipIf(!existsSync(passages) || !existsSync(dictionary))(
    'agree with the dictionary where only one head can be meant, also for modifiers the archive lacks (skipped when ../shared is absent)',
    () => {
      const frequencies = new Map<string, number>();
      const written = new Map<string, string>();
      for (const text of readFileSync(passages, 'utf8').split(/\\n|\n/u)) {
        const terms = analyser.terms(text);
        for (const { term, start, end } of terms) written.set(text.slice(start, end).toLowerCase(), term);
        for (const term of new Set(terms.map((found) => found.term))) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
      }
      const words = new Set(readFileSync(dictionary, 'utf8').split('\n'));
      const { splits } = createCompounds(
        createTermTable([...frequencies].map(([term, documentFrequency]) => ({ term, documentFrequency }))),
        createPartForms(),
      );
      const counts = { gold: 0, cut: 0, right: 0 };
      for (const [word, term] of written) {
        const [head, ...others] = words.has(word) ? headsOf(word, words) : [];
        if (head === undefined || others.length > 0 || !frequencies.has(termOf(head))) continue;
        const best = splits(term)[0];
        counts.gold++;
        if (best !== undefined) counts.cut++;
        if (best?.head === termOf(head)) counts.right++;
      }
      expect(counts.gold).toBeGreaterThan(1_000);
      expect(counts.right / counts.cut).toBeGreaterThan(0.96);
      expect(counts.right / counts.gold).toBeGreaterThan(0.7);
    },
  );
});

/** Last parts of at least four letters that leave a word, with or without linking letter. */
function headsOf(word: string, words: ReadonlySet<string>): string[] {
  const heads: string[] = [];
  for (let at = 4; at <= word.length - 4; at++) {
    const first = word.slice(0, at);
    const isWord = [first, first.replace(/[se]$/u, '')].some((part) => part.length >= 4 && words.has(part) && !PREFIXES.has(part));
    if (isWord && words.has(word.slice(at)) && !SUFFIXES.has(word.slice(at))) heads.push(word.slice(at));
  }
  return heads;
}
