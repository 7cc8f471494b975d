import { describe, expect, it } from 'vitest';
import { editorial, foreignWords } from './editorial.ts';

describe('a linking sentence', () => {
  it.each([
    'Under følger innspillene, sortert etter tema.',
    'Først det som er vedtatt, så det som er foreslått.',
    'Les mer i kildene til slutt.',
    'Se kildene.',
    'Arkivet har ingen vedtak om dette.',
    'Arkivet har en innstilling, men ikke noe vedtak.',
    'Punktene under er innspill.',
    'Punktene under er innspill, ikke vedtak.',
    'Slik står det i kildene: Begge utgavene er med.',
    'Her følger vedtakene.',
    'Nedenfor står tallene med kilde.',
    'Neste avsnitt handler om bakgrunnen.',
    'Dette avsnittet gjengir høringsinnspillene ordrett.',
    'Avsnittet over viser bakgrunnen, avsnittet under forslagene.',
    'Tiltakene står her.',
    'Mer kommer siden.',
    'Innspillene under er sortert etter avsender.',
    'Oversikten er delt i vedtak, forslag og innspill.',
    'Sitatene er hentet fra kildene og gjengitt ordrett.',
    'Videre kommer spørsmålene fra møtene.',
    'Listen er ordnet etter dato, med de nyeste først.',
    'Du finner alle kildene bakerst.',
    'Til slutt følger merknadene.',
    'Briefet begynner med det som er vedtatt.',
    'Kildene spriker her.',
    'Dette er en innstilling, ikke et vedtak.',
    'Dette ligger bak.',
  ])('may show the way: «%s»', (text) => expect(editorial(text)).toEqual({ kind: 'editorial', text }));

  it.each([
    'Vedtaket er ulovlig.',
    'Politikerne løy.',
    'Fjorden er død.',
    'Osloregionen er en suksess.',
    'Her er det store utfordringer.',
    'Under følger de beste forslagene.',
    'Les om den mislykkede høringen under.',
    'Punktene under er vedtatt.',
    'Punktene under er vedtak.',
    'Alle forslagene under er nå vedtatt.',
    'Forslaget er ikke vedtatt.',
    'Saken har ingen bakgrunn.',
    'Her er det ingen uenighet.',
    'Det er vedtak i saken, se under.',
    'Vedtaket står.',
    'Saken er slutt, se kildene.',
    'Dette er avgjort.',
    'Dette er et vedtak.',
    'Dette er ikke et forslag.',
    'Kildene viser at tiltakene virker.',
    'Avsnittet under handler om en skandale.',
    'Her er alle enige.',
    'Saken har 3 punkter.',
    'Saken har tre punkter.',
    'Halvparten av kommunene har svart.',
    'Dette gjelder Oslofjorden.',
    'Kilden er «Strategien».',
    'Her foreslås mer.',
    'Utvalget støtter planen.',
    'Saken er enstemmig avgjort.',
    'Under står tall, og under står mer, og under står flere tall, og under står alle tall, og under står andre tall igjen under.',
    'Her følger innspillene.\nAndre linje.',
    '  ',
    `Se ${'under '.repeat(40)}`,
  ])('may say nothing of the matter: «%s»', (text) => expect(editorial(text)).toBeNull());

  it('is told which of its words say something', () => {
    expect(foreignWords('Under følger de beste forslagene fra Asker i 2024.')).toEqual(['beste', 'Asker', '2024']);
    expect(foreignWords('Under følger forslagene.')).toEqual([]);
  });
});
