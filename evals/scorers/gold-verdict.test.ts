import { describe, expect, it } from 'vitest';
import { type GivenAnswer, type GivenQuote, goldVerdict } from './gold-verdict.ts';

const GOLD = {
  kind: 'list',
  facts: ['Renere fjord', 'Levende havner'],
  documents: ['strategi', 'strategi-kort'],
  place: { page: 3 },
} as const;
const page = (number: number): GivenQuote['places'] => [{ kind: 'page', page: number }];
const given = (...quotes: GivenQuote[]): GivenAnswer => ({ refused: false, quotes });
const FJORD = { quote: 'Renere fjord', document: 'strategi', places: page(3) };
const HAVNER = { quote: 'levende\nhavner', document: 'strategi', places: page(4) };

describe('goldVerdict', () => {
  it('is right when the quotes hold every fact and the first stands in a right document on the right page', () => {
    expect(goldVerdict(GOLD, given(FJORD, HAVNER))).toEqual({
      right: true,
      refused: false,
      factRecall: 1,
      evidenceRight: true,
      placeRight: true,
    });
  });

  it('takes any page of a quote that runs over a page break, and any right document', () => {
    const over = { ...FJORD, document: 'strategi-kort', places: [...page(2), ...page(3)] };
    expect(goldVerdict(GOLD, given(over, HAVNER)).right).toBe(true);
  });

  it('asks for no place when the question names none', () => {
    expect(goldVerdict({ ...GOLD, place: null }, given(FJORD, HAVNER))).toMatchObject({ right: true, placeRight: null });
  });

  it('is wrong when the page is another, or is a slide', () => {
    expect(goldVerdict(GOLD, given({ ...FJORD, places: page(4) }, HAVNER))).toMatchObject({
      right: false,
      placeRight: false,
      factRecall: 1,
    });
    const slide = { ...FJORD, places: [{ kind: 'slide', slide: 3 }] as const };
    expect(goldVerdict(GOLD, given(slide, HAVNER))).toMatchObject({ right: false, placeRight: false });
    expect(goldVerdict({ ...GOLD, place: { slide: 3 } }, given(slide, HAVNER)).right).toBe(true);
  });

  it('is wrong when the words come from another document', () => {
    const other = { ...FJORD, document: 'budsjett' };
    expect(goldVerdict(GOLD, given(other, HAVNER))).toEqual({
      right: false,
      refused: false,
      factRecall: 1,
      evidenceRight: false,
      placeRight: null,
    });
  });

  it('is wrong when a fact is missing, and tells how many there were', () => {
    expect(goldVerdict(GOLD, given(FJORD))).toMatchObject({ right: false, factRecall: 0.5, evidenceRight: true });
  });

  it('does not read a fact across two quotes', () => {
    const facts = ['Renere fjord levende havner'];
    expect(goldVerdict({ ...GOLD, facts }, given(FJORD, HAVNER)).factRecall).toBe(0);
  });

  it('is never right for a refusal of an answerable question, though the nearest place holds the fact', () => {
    expect(goldVerdict({ ...GOLD, facts: ['Renere fjord'] }, { refused: true, quotes: [FJORD] })).toEqual({
      right: false,
      refused: true,
      factRecall: 0,
      evidenceRight: true,
      placeRight: true,
    });
  });

  it('wants a refusal, and nothing else, when the archive holds no answer', () => {
    const none = { kind: 'unanswerable', facts: [], documents: [], place: null } as const;
    expect(goldVerdict(none, { refused: true, quotes: [FJORD] })).toMatchObject({ right: true, factRecall: null, evidenceRight: false });
    expect(goldVerdict(none, given(FJORD))).toMatchObject({ right: false, refused: false });
  });

  // Given by the first version of the answerer to «Hvem er direktør i Osloregionen?»: on the subject, confident, and no answer.
  it('scores an answer that is on the subject and beside the question as wrong', () => {
    const gold = { kind: 'fact', facts: ['Målfrid Baik, direktør'], documents: ['presentasjon'], place: { page: 10 } } as const;
    const captured = { quote: 'Osloregionen er et interkommunalt politisk råd.', document: 'presentasjon', places: page(3) };
    expect(goldVerdict(gold, given(captured))).toEqual({
      right: false,
      refused: false,
      factRecall: 0,
      evidenceRight: false,
      placeRight: null,
    });
  });
});
