import { describe, expect, it } from 'vitest';
import { refusalRates } from './refusal-rates.ts';

const outcome = (answerable: boolean, refused: boolean) => ({ answerable, refused });

describe('refusalRates', () => {
  it('are shares of the unanswerable and of the answerable', () => {
    const rates = refusalRates([
      outcome(false, true),
      outcome(false, false),
      outcome(true, true),
      outcome(true, false),
      outcome(true, false),
    ]);
    expect(rates.rejection).toBe(0.5);
    expect(rates.falseRefusal).toBeCloseTo(1 / 3, 10);
    expect(rates.refusalF1).toBe(0.5);
  });

  it('score 0 for an answerer that always has something to say', () => {
    expect(refusalRates([outcome(false, false), outcome(true, false)])).toEqual({ rejection: 0, falseRefusal: 0, refusalF1: 0 });
  });

  it('show what an answerer that refuses everything costs', () => {
    expect(refusalRates([outcome(false, true), outcome(true, true), outcome(true, true)])).toEqual({
      rejection: 1,
      falseRefusal: 1,
      refusalF1: 0.5,
    });
  });

  it('are null for a kind of question that was not asked', () => {
    expect(refusalRates([outcome(true, false)])).toEqual({ rejection: null, falseRefusal: 0, refusalF1: null });
    expect(refusalRates([outcome(false, true)])).toMatchObject({ rejection: 1, falseRefusal: null });
  });
});
