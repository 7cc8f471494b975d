import { describe, expect, it } from 'vitest';
import { isSectionWord } from './section-word.ts';

describe('isSectionWord', () => {
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
  ])('knows «%s»', (line) => expect(isSectionWord(line)).toBe(true));

  it.each([
    'Vedtaket ble fattet i går',
    'Saken ble sendt til behandling',
    'behandling',
    'Vedtak: Saken utsettes.',
    'Vedtak ble gjort i fjor',
    'Styrets leder',
    'Behandlingen tok tid',
    'Innstilling vedtatt',
    '',
  ])('takes «%s» for no heading', (line) => expect(isSectionWord(line)).toBe(false));
});
