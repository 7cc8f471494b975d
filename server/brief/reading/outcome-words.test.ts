import { describe, expect, it } from 'vitest';
import { isOutcome, isOutcomeOfInnstilling } from './outcome-words.ts';

describe('an outcome', () => {
  it.each([
    'Endringsforslaget falt mot 3 stemmer.',
    'Forslaget fra Kari Strand (A) fikk 3 stemmer og falt.',
    'Tilleggsforslag 2 ble ikke vedtatt.',
    'Dermed ble innstillingen ikke vedtatt.',
    'Innstillinga vart ikkje vedteken.',
    'Innstillingen ble vedtatt med følgende endring:',
    'Saken ble utsatt til møtet 3. desember 2026.',
    'Saken utsettes.',
    'Vedtatt mot 2 stemmer.',
    'Innstillingen med ramme på 5 millioner kroner ble vedtatt mot 1 stemme.',
  ])('tells only how something fared: «%s»', (text) => expect(isOutcome(text)).toBe(true));

  it.each([
    'Strategien ble vedtatt av styret 3. mars 2025.',
    'Forslaget om renseanlegg er sendt på høring.',
    'Saken gjelder rensing av fjorden.',
    'Prosjektet ble utsatt fordi kommunene manglet penger.',
  ])('says something itself: «%s»', (text) => expect(isOutcome(text)).toBe(false));

  it('is that of the innstilling, or of a counter-proposal', () => {
    expect(isOutcomeOfInnstilling('Dermed ble innstillingen ikke vedtatt.')).toBe(true);
    expect(isOutcomeOfInnstilling('Saken ble utsatt.')).toBe(true);
    expect(isOutcomeOfInnstilling('Endringsforslaget falt mot 3 stemmer.')).toBe(false);
  });
});
