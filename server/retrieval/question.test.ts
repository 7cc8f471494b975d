import { describe, expect, it } from 'vitest';
import { createNorwegianAnalyser } from '../../ingest/norsk/norwegian-analyser.ts';
import { readQuestion } from './question.ts';

const analyser = createNorwegianAnalyser();
const read = (text: string) => readQuestion(text, analyser);

describe('a question is read for what would answer it', () => {
  it.each([
    ['Når ble rådet stiftet?', 'time'],
    ['Kva år vart rådet skipa?', 'time'],
    ['Hvem leder utvalget?', 'person'],
    ['Kven leier utvalet?', 'person'],
    ['Hvor mange kommuner er med?', 'count'],
    ['Hvor mye koster det?', 'amount'],
    ['Hvor lenge varte møtet?', 'duration'],
    ['Hvor ligger kontoret?', 'place'],
    ['Hvorfor ble saken utsatt?', 'reason'],
    ['Hvordan behandles innspill?', 'manner'],
    ['Hvilket parti stemte imot?', 'which'],
    ['Hva er Oslofjorden?', 'definition'],
    ['Hva ble vedtatt om kraft?', 'decision'],
    ['Hva mener styret om saken?', 'other'],
  ])('%s → %s', (question, kind) => expect(read(question).kind).toBe(kind));

  it('asks for several things when it says which ones, or all', () => {
    expect(read('Hvilke innsatsområder er foreslått?').wantsList).toBe(true);
    expect(read('Kva er dei overordna måla?').wantsList).toBe(true);
    expect(read('Hva er visjonen?').wantsList).toBe(false);
  });

  it('names a period, so that a replaced document may be meant', () => {
    expect(read('Hva gjaldt for 2021–2024?').namesPeriod).toBe(true);
    expect(read('Hva gjaldt i 2020?').namesPeriod).toBe(true);
    expect(read('Hva gjelder nå?').namesPeriod).toBe(false);
  });

  it('keeps a date as one expression, with its less specific forms', () => {
    expect(read('Hva skjedde 29. august 2024?').concepts[1]?.variants).toContain('2024');
  });
});
