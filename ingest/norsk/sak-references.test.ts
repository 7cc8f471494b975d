import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setOwnNames } from './own-names.ts';
import { findSakReferences } from './sak-references.ts';

const keys = (text: string): string[] => findSakReferences(text).map(({ organ, year, number }) => `${organ ?? '?'} ${number}/${year}`);

describe('findSakReferences', () => {
  beforeAll(() => setOwnNames({ organs: [{ code: 'IPU', name: 'Interessepolitisk utvalg', aliases: [] }], owner: [] }));
  afterAll(() => setOwnNames({ organs: [], owner: [] }));

  it.each([
    ['Sak 38/25', '? 38/2025'],
    ['Sak 42/ 25', '? 42/2025'],
    ['Sak 08/24.', '? 8/2024'],
    ['Sak 16-24.', '? 16/2024'],
    ['Vedlegg til Sak 17-24:', '? 17/2024'],
    ['Sak 14/07: Møteplan', '? 14/2007'],
    ['oppfølging av styresak 34/25', 'STY 34/2025'],
    ['Sak nr. 8/15', '? 8/2015'],
    ['Sak nr 50/08', '? 50/2008'],
    ['PS 47/2026', '? 47/2026'],
    ['RS 24/26', '? 24/2026'],
    ['FO 2-2025', '? 2/2025'],
    ['sak PS 57/15', '? 57/2015'],
    ['K-sak 014/13', 'KST 14/2013'],
    ['KS-sak 133/29', 'KST 133/2029'],
    ['FT-13/17', 'FT 13/2017'],
    ['SR-sak 32/14', '? 32/2014'],
    ['Kommunestyresak 46/15', 'KST 46/2015'],
    ['fylkestingssak 53/03', 'FT 53/2003'],
    ['sak 0091/06', '? 91/2006'],
    ['Saksnr 15/2019', '? 15/2019'],
    ['jf. sak 130/12', '? 130/2012'],
    ['REP-2024-10', 'REP 10/2024'],
    ['IPU-sak 10/24', 'IPU 10/2024'],
    ['AU-sak 22/24', 'AU 22/2024'],
    ['KDU-sak 5/23', '? 5/2023'],
    ['Fellesnemndssak 3/24', 'FELLESNEMND 3/2024'],
    ['Hva ble vedtatt i sak 10/24?', '? 10/2024'],
  ])('reads «%s»', (text, key) => {
    expect(keys(text)).toEqual([key]);
  });

  it.each([
    'NOU 2023: 25',
    'NOU 2024: 2',
    'Meld. St. 14 (2023–2024)',
    'Prop. 52 L (2024–2025)',
    'NTP 2025-2036',
    'koml. § 11-5',
    'tlf. 22 33 44 55',
    '3/4 av medlemmene',
    'sak 2025/6820',
    'sak nr. 16/171',
    'sak 12/04471',
    'Arkivsak 13/10',
    'årsak 2/24',
    'KS-04/0005',
  ])('finds no sak in «%s»', (text) => {
    expect(keys(text)).toEqual([]);
  });

  it('takes the organ from the words around', () => {
    expect(keys('Hva vedtok representantskapet i sak 10/24?')).toEqual(['REP 10/2024']);
    expect(keys('Hva handlet sak 10/24 i interessepolitisk utvalg om?')).toEqual(['IPU 10/2024']);
    expect(keys('Styret i Osloregionen, Sak nr. 8/15')).toEqual(['STY 8/2015']);
    expect(keys('innarbeidet i saksfremlegget til styret den 24. juni i sak 38/24, men lagt ved til representantskapet')).toEqual([
      'STY 38/2024',
    ]);
    expect(keys('Styrelederen viste til sak 3/24')).toEqual(['? 3/2024']);
  });

  it('reads every number of a list', () => {
    expect(keys('Styret tok opp sak 10/24, 11/24 og 12/24.')).toEqual(['STY 10/2024', 'STY 11/2024', 'STY 12/2024']);
  });

  it('keeps the words as they stand and where', () => {
    const text = 'Se Sak nr. 10/24 her';
    const [sak] = findSakReferences(text);
    expect(sak?.display).toBe('Sak nr. 10/24');
    expect(text.slice(sak?.start, sak?.end)).toBe('Sak nr. 10/24');
  });
});
