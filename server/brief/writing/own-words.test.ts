import { describe, expect, it } from 'vitest';
import { longDate } from '../../../ingest/norsk/long-date.ts';
import { ownWords } from './own-words.ts';

describe('what we write ourselves', () => {
  it('has a dash between years, Norwegian quotation marks and a capital first', () => {
    expect(ownWords('strategiske  føringer 2025-2028')).toBe('Strategiske føringer 2025–2028');
    expect(ownWords('prosjektet "Oppdrag Oslofjorden"')).toBe('Prosjektet «Oppdrag Oslofjorden»');
    expect(ownWords('sak 10/24')).toBe('Sak 10/24');
  });

  it('has dates with the name of the month', () => {
    expect(longDate('2024-08-29')).toBe('29. august 2024');
  });
});
