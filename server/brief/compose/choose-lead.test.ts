import { describe, expect, it } from 'vitest';
import { claimOf } from '../../../evals/testing/brief/claim-of.ts';
import { chooseLead } from './choose-lead.ts';

const textsOf = (claims: Parameters<typeof chooseLead>[0]): string[] => chooseLead(claims).map(({ statement }) => statement.text);

describe('chooseLead', () => {
  it('lets a sentence without its full stop run into no other', () => {
    const unstopped = claimOf('Rådet har 14 medlemmer, hovedstaden medregnet', { score: 9 });
    expect(textsOf([unstopped, claimOf('Styret skal rense hele fjorden innen ti år.')])).toEqual([unstopped.statement.text]);
  });

  it('puts sentences of the council before what was said in a workshop', () => {
    const own = claimOf('Styret skal rense hele fjorden innen ti år.', { score: 4 });
    expect(textsOf([claimOf('Alle bør spise mer torsk.', { input: true, score: 6 }), own])).toEqual([own.statement.text]);
  });

  it('leaves out what leans on something not shown', () => {
    expect(textsOf([claimOf('Rådet samarbeider med fylket om prosjektet.')])).toEqual([]);
  });

  it('holds at most sixty words', () => {
    const long = Array.from({ length: 5 }, (_, at) => claimOf(`Styret skal rense ${'fjord '.repeat(20)}nummer${at} helt.`));
    expect(textsOf(long).join(' ').split(' ').length).toBeLessThanOrEqual(60);
  });
});
