import { describe, expect, it } from 'vitest';
import { namesPart, sectionHeadings } from './section-headings.ts';

describe('a line that only names a part of a paper', () => {
  it.each([
    'Vedtak',
    'Vedtak:',
    'VEDTAK',
    'Innstilling',
    'Behandling',
    'Møtebehandling:',
    'Saksgang',
    'Votering',
    'Røysting',
    'Forslag til vedtak',
    'Framlegg til vedtak:',
    'Kommunedirektørens forslag til innstilling',
    'Rådmannens innstilling:',
    'Enstemmig vedtak',
    'Formannskapets behandling',
    'Behandling i formannskapet',
    'Økonomiske konsekvenser',
    'Protokolltilførsel fra Senterpartiet',
    'Bakgrunn',
    'Habilitet',
  ])('is «%s»', (line) => expect(namesPart(line)).toBe(true));

  it.each([
    'Vedtaket ble fattet i går.',
    'Saken ble sendt til behandling',
    'behandling',
    'Vedtak: Saken utsettes',
    'Forslag fra SV: Saken utsettes',
    'Styrets leder',
    'Behandlingen tok tid',
    'Innstilling vedtatt.',
    '',
  ])('is not «%s»', (line) => expect(namesPart(line)).toBe(false));

  it('heads what follows, below the heading it stands under', () => {
    const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;
    const drafts = [
      { kind: 'heading', level: 2, text: 'Sak 1/26' } as const,
      paragraph('Behandling'),
      paragraph('Drøftet.'),
      paragraph('Vedtak:'),
    ];
    expect(sectionHeadings(drafts).map((draft) => (draft.kind === 'heading' ? draft.level : 0))).toEqual([2, 3, 0, 3]);
  });
});
