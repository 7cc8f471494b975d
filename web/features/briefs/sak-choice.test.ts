import { describe, expect, it } from 'vitest';
import { KNOWN_ORGANS } from '#domain/organ.ts';
import { organChoices, organNamedIn, sakKeyOf, sakParts } from './sak-choice.ts';

describe('a sak', () => {
  it('is typed as it is printed, with its organ chosen', () => {
    for (const typed of ['10/24', ' 10/2024 ', 'sak 10/24', 'Sak nr. 10/24', 'PS 10/24']) {
      expect(sakKeyOf('REP', typed), typed).toBe('REP-2024-10');
    }
    expect(sakKeyOf('REP', '8/98')).toBe('REP-1998-8');
  });

  it('of an organ that is not known is looked for in all of them', () => {
    expect(sakKeyOf('', '10/24')).toBe('?-2024-10');
  });

  it('is still taken as its key, which says the organ itself', () => {
    expect(sakKeyOf('', 'REP-2024-10')).toBe('REP-2024-10');
    expect(sakKeyOf('IPU', 'rep-2024-10')).toBe('REP-2024-10');
  });

  it('that is none is told apart', () => {
    for (const typed of ['', '10', '10/', '10-24-1', 'Oslofjorden', '10/123']) expect(sakKeyOf('REP', typed), typed).toBeNull();
  });

  it('in an address is taken apart and put together again', () => {
    expect(sakParts('REP-2024-10')).toEqual({ organ: 'REP', number: '10/24' });
    expect(sakParts('?-1998-8')).toEqual({ organ: '', number: '8/98' });
    expect(sakParts('KST-1921-3')).toEqual({ organ: 'KST', number: '3/1921' });
    for (const key of ['REP-2024-10', '?-1998-8', 'KST-1921-3']) {
      const { organ, number } = sakParts(key) ?? { organ: '', number: '' };
      expect(sakKeyOf(organ, number)).toBe(key);
    }
    expect(sakParts('10/24')).toBeNull();
  });
});

describe('the organs to choose', () => {
  it('are those of the vocabulary, each with a code a key can hold', () => {
    const choices = organChoices([]);
    expect(choices.map(({ code }) => code).toSorted()).toEqual(KNOWN_ORGANS.map(({ code }) => code).toSorted());
    for (const { code } of choices) expect(sakKeyOf(code, '10/24')).toBe(`${code}-2024-10`);
  });

  it('have the names and the further organs of the archive', () => {
    const choices = organChoices([
      { value: 'ATK', label: 'Areal og transport', count: 2 },
      { value: 'to ord', label: 'Kan ikke velges', count: 1 },
    ]);
    expect(choices).toContainEqual({ code: 'ATK', name: 'Areal og transport' });
    expect(choices.some(({ code }) => code === 'to ord')).toBe(false);
    expect(organNamedIn('Representantskapet, sak 10/24', choices)).toBe('REP');
    expect(organNamedIn('Oslofjorden', choices)).toBeNull();
  });
});
