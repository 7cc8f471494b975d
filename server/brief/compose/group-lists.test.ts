import { describe, expect, it } from 'vitest';
import { claimOf, type ClaimPlace, pieceOf } from '../../../evals/testing/brief/claim-of.ts';
import { standsWhole } from './group-lists.ts';

const ITEMS = ['Rense fjorden', 'Bygge jernbane', 'Bevare jorda', 'Dele kunnskap'];
const LIST: ClaimPlace = { list: 'a', leadIn: 'Rådet foreslår følgende satsinger for perioden:' };
const pieces = (place: ClaimPlace = LIST): ReturnType<typeof pieceOf>[] => ITEMS.map((text, index) => pieceOf(text, { ...place, index }));
const claim = (text: string, place: ClaimPlace): ReturnType<typeof claimOf> => claimOf(text, { ...LIST, ...place });

describe('a list stands whole', () => {
  it('when what introduces it is on the theme', () => {
    const one = claim('Bygge jernbane', { ownCover: 0 });
    expect(standsWhole(pieces(), one, [one])).toBe(true);
  });

  it('when most of its items are', () => {
    const claims = ITEMS.slice(0, 2).map((text) => claim(text, { ownCover: 0.9 }));
    expect(claims[0] === undefined ? null : standsWhole(pieces(), claims[0], claims)).toBe(true);
  });

  it('but not for one item that is on the theme by itself', () => {
    const one = claim('Rense fjorden', { ownCover: 0.9 });
    expect(standsWhole(pieces(), one, [one])).toBe(false);
  });

  it('when it names all who answered, however many', () => {
    const senders = Array.from({ length: 14 }, (_, at) => `Fjord${at} kommune`);
    const place: ClaimPlace = { list: 'h', heading: 'Fjorten høringsinnspill', form: 'row', input: true };
    const claims = senders.map((text) => claimOf(text, place));
    const [first] = claims;
    const whole = senders.map((text, index) => pieceOf(text, { ...place, index }));
    expect(first === undefined ? null : standsWhole(whole, first, claims)).toBe(true);
  });
});
