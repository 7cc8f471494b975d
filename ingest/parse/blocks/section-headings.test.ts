import { describe, expect, it } from 'vitest';
import { namesPart, opensSak, sectionHeadings } from './section-headings.ts';

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
    'Vedtak (røysta 7–2):',
    'Vedtak (enstemmig):',
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

  it.each(['Sak 12/25 Ny skole', 'PS 12/25: Budsjett 2026', 'Sak 8/2025 – «Grønn by»', '12/25 Godkjenning av innkalling'])(
    'may open a sak: «%s»',
    (line) => expect(opensSak(line)).toBe(true),
  );

  it.each(['Sak 12/25 ble utsatt', 'Sak 12/25: Søknaden innvilges.', 'I sak 12/25 Ny skole', '12/25', '3/12/25 Møte', 'Sak 12/25'])(
    'opens none: «%s»',
    (line) => expect(opensSak(line)).toBe(false),
  );

  it('heads what follows, below the heading it stands under', () => {
    const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;
    const drafts = [
      { kind: 'heading', level: 1, text: 'Protokoll' } as const,
      ...['Sak 1/26 Skole', 'Behandling', 'Drøftet.', 'Vedtak:', 'Sak 2/26 Vei'].map(paragraph),
    ];
    expect(sectionHeadings(drafts).map((draft) => (draft.kind === 'heading' ? draft.level : 0))).toEqual([1, 2, 3, 0, 3, 2]);
  });

  it('joins the number of a sak and the title on the next line, and keeps its parts below it however they are set', () => {
    const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;
    const heading = (text: string) => ({ kind: 'heading', level: 2, text }) as const;
    const drafts = [
      ...['Saksnr. 51/25', 'Tittel: Støtte til skilag', 'Innstilling', 'Ja.', 'Sak 52/25', 'Brøyting', 'Vedtak (enstemmig):', 'Nei.'].map(
        paragraph,
      ),
      heading('SAK 53/25 LEIRSKULE'),
      heading('Tilråding'),
      paragraph('Kvar elev får 2 100 kroner.'),
      heading('Vedtak'),
      heading('Vedlegg'),
    ];
    expect(sectionHeadings(drafts).map((draft) => (draft.kind === 'heading' ? `${draft.level} ${draft.text}` : ''))).toEqual([
      '2 Saksnr. 51/25 Støtte til skilag',
      '3 Innstilling',
      '',
      '2 Sak 52/25 Brøyting',
      '3 Vedtak (enstemmig):',
      '',
      '2 SAK 53/25 LEIRSKULE',
      '3 Tilråding',
      '',
      '3 Vedtak',
      '2 Vedlegg',
    ]);
  });
});
