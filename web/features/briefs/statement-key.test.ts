import { describe, expect, it } from 'vitest';
import type { BriefStatementView } from '../../../server/http/views/brief-statement-view.ts';
import type { BriefView } from '../../../server/http/views/brief-view.ts';
import { briefStatements, partKey, statementKeys } from './statement-key.ts';

const statement = (number: number, text: string, original: string | null = null): BriefStatementView => ({
  number,
  text,
  citations: [1],
  reworded: original !== null,
  original,
  verification: { kind: 'covered' },
  affected: false,
});
const part = (number: number, text: string, original: string | null = null) => ({
  ...statement(number, text, original),
  standing: null,
  input: false,
});

const BRIEF: Pick<BriefView, 'lead' | 'keyMessages' | 'sections' | 'slides'> = {
  lead: [part(0, 'Ingressen.')],
  keyMessages: [
    part(1, 'Skrevet om.', 'Første budskap.'),
    part(2, 'Andre.'),
    { ...part(4, 'Tredje.'), standing: { heading: 'H', leadIn: statement(3, 'Slik:') } },
  ],
  sections: [{ kind: 'bakgrunn', heading: 'Bakgrunn', statements: [statement(5, 'Andre.')], parts: [] }],
  slides: [{ title: 'Lysbilde', points: [{ kind: 'list', standing: null, items: [statement(6, 'Punkt')] }], notes: [] }],
};

describe('the name of a statement', () => {
  it('is the words of its source, whatever it is reworded to; statements alike are told apart', () => {
    expect([...statementKeys(BRIEF)]).toEqual([
      [0, 'Ingressen.'],
      [1, 'Første budskap.'],
      [2, 'Andre.'],
      [3, 'Slik:'],
      [4, 'Tredje.'],
      [5, 'Andre. #2'],
      [6, 'Punkt'],
    ]);
  });

  it('is given to every statement in the order they are read', () => {
    expect(briefStatements(BRIEF).map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('names the part it begins, and a linking sentence is its own words', () => {
    const keys = statementKeys(BRIEF);
    expect(partKey({ kind: 'statement', statement: statement(5, 'Andre.'), standing: null, input: false }, keys)).toBe('Andre. #2');
    expect(partKey({ kind: 'editorial', text: 'Punktene under er innspill.' }, keys)).toBe('Punktene under er innspill.');
  });
});
