import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setOwnNames } from '../../../ingest/norsk/own-names.ts';
import { sakNamedIn } from './sak-named-in.ts';

beforeAll(() => setOwnNames({ organs: [{ code: 'IPU', name: 'Interessepolitisk utvalg', aliases: [] }], owner: [] }));
afterAll(() => setOwnNames({ organs: [], owner: [] }));

describe('the sak that a theme names', () => {
  it.each([
    ['sak 10/24', null],
    ['Sak nr. 10/24', null],
    ['sak 10/24 strategiske føringer', null],
    ['sak 10/24 styrets rolle', null],
    ['Hva ble vedtatt i sak 10/24?', null],
    ['Representantskapet, sak 10/24', 'REP'],
    ['representantskapet sak 10/24 strategiske føringer', 'REP'],
    ['sak 10/24 i interessepolitisk utvalg', 'IPU'],
    ['sak 10/24, representantskapet', 'REP'],
    ['IPU-sak 10/24', 'IPU'],
    ['REP-2024-10', 'REP'],
  ])('is read from «%s»', (theme, organ) => {
    expect(sakNamedIn(theme)).toEqual({ organ, year: 2024, number: 10 });
  });

  it.each(['Oslofjorden', 'NTP 2025–2036', 'styresak 38/24 og sak 10/24'])('is none in «%s»', (theme) => {
    expect(sakNamedIn(theme)).toBeNull();
  });
});
