import { describe, expect, it } from 'vitest';
import { createNorwegianAnalyser } from '../../norsk/norwegian-analyser.ts';
import { createPartForms } from '../../norsk/part-forms.ts';
import { createCompounds } from './compounds.ts';
import { createTermTable } from './term-table.ts';

const analyser = createNorwegianAnalyser();
const termOf = (word: string): string => analyser.terms(word)[0]?.term ?? '';

/** An archive that has each word in one passage. */
function compoundsOf(words: string) {
  const table = createTermTable(words.split(' ').map((word) => ({ term: termOf(word), documentFrequency: 1 })));
  const compounds = createCompounds(table, createPartForms(analyser));
  return {
    best: (word: string) => compounds.splits(termOf(word)).map(({ modifier, head }) => `${modifier}+${head}`)[0] ?? null,
    withHead: (word: string) => compounds.withHead(termOf(word), 10).map(({ term }) => term),
    withModifier: (word: string) => compounds.withModifier(termOf(word), 10).map(({ term }) => term),
    withParts: (modifier: string, head: string) => compounds.withParts({ modifier, head }, 10).map(({ term }) => term),
  };
}

describe('the compounds of an archive', () => {
  it('are found by a part that the archive has nowhere by itself', () => {
    const found = compoundsOf('høringsfristen nitrogenutslippene matjord turveier bussrutene');
    expect(found.withHead('frist')).toEqual(['høringsfrist']);
    expect(found.withHead('utslipp')).toEqual(['nitrogenutslipp']);
    expect(found.withModifier('nitrogen')).toEqual(['nitrogenutslipp']);
    expect(found.withModifier('mat')).toEqual(['matjord']);
    expect(found.withModifier('tur')).toEqual(['turvei']);
    expect(found.withHead('rute')).toEqual(['bussrut']);
  });

  it('are found by a part that is written otherwise at the end of one', () => {
    const { withHead } = compoundsOf('styrelederne saksnummeret');
    expect(withHead('leder')).toEqual(['styreledern']);
    expect(withHead('nummer')).toEqual(['saksnummer']);
  });

  it('are found across bokmål and nynorsk', () => {
    const found = compoundsOf('grunnskole barneskule skolevei skuleveg fiskeskole vegg');
    expect(found.withHead('skole')).toEqual(expect.arrayContaining(['grunnskol', 'barneskul', 'fiskeskol']));
    expect(found.withModifier('skole')).toEqual(expect.arrayContaining(['skolevei', 'skuleveg']));
    expect(found.withParts('skol', 'vei')).toEqual(expect.arrayContaining(['skolevei', 'skuleveg']));
  });

  it('may have a name of the archive as a part, which no word list has', () => {
    const archive = 'Drammensregionen Drammen Eikeli';
    expect(compoundsOf(archive).best('Drammensregionen')).toBe('dram+region');
    expect(compoundsOf('Eikeli').best('Eikeliveien')).toBe('eikeli+vei');
  });
});
