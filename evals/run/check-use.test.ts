import { describe, expect, it } from 'vitest';
import { checkUse } from './check-use.ts';

describe('checkUse', () => {
  it('takes one suite or all of them', () => {
    expect(checkUse(undefined, {})).toBeNull();
    expect(checkUse('norquad', { data: 'a', questions: 'b', json: true, report: true })).toBe('norquad');
    expect(checkUse('archive', { record: true, report: 'rapport.html' })).toBe('archive');
  });

  it.each([
    ['noe-annet', {}, /Ukjent delprøve: «noe-annet»\./u],
    [undefined, { data: 'a' }, /gjelder én delprøve/u],
    ['archive', { questions: 'a' }, /archive finner dataene sine selv/u],
    ['norquad', { data: 'a', record: true }, /--record kan ikke brukes/u],
    [undefined, { report: 'norquad' }, /norquad/u],
  ] as const)('refuses %j with %j', (name, options, words) => {
    expect(() => checkUse(name, options)).toThrow(words);
  });
});
