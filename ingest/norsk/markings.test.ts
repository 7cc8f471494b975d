import { describe, expect, it } from 'vitest';
import { isClosedValue, readMarking } from './markings.ts';

/** Lines that hold a marking and nothing else. */
const WHOLE: readonly string[] = [
  'Unntatt offentlighet',
  'UNNTATT OFFENTLIGHET',
  'Unntatt fra offentlighet',
  'unntatt offentligheten',
  'Untatt offentlighet',
  'Unttatt offentlighet',
  'Unntatt ofentlighet',
  'Unntatt offentlighed',
  'U N N T A T T  O F F E N T L I G H E T',
  'U N N T A T T O F F E N T L I G H E T',
  'F O R T R O L I G',
  'unntatt-offentlighet',
  'Unntatt off.',
  'Unntatt innsyn',
  'Unntatt fra innsyn etter offl. § 14',
  'Unntas offentlighet',
  'Unntatt publisering',
  'Unntatt offentlighet, jf. offl. § 13 / fvl. § 13',
  'Unntatt offentlighet Offl.§14,1.ledd',
  'Unntatt etter offentleglova § 14',
  'Unntatt etter offentlighetsloven § 6',
  'Unntatt etter forvaltningsloven § 13',
  'Unntatt offentlighet etter kommuneloven § 11-5',
  'Unntatt, jf. fvl. § 13 første ledd nr. 2',
  'Dokumentet er unntatt offentlighet, jf. offl. § 13.',
  'Dette dokumentet er unntatt offentlighet etter offentleglova § 23.',
  'Saken er unntatt offentlighet.',
  'Hele notatet er unntatt offentlighet',
  'Delvis unntatt offentlighet',
  'Unnateke offentlegheit',
  'Unnateken offentleggjering',
  'Unnateke frå offentlegheit etter offl. § 13',
  'Unnateke offentleg innsyn',
  'Saka er unnateke frå innsyn.',
  'U.off.',
  'U. off. § 14',
  'UOFF',
  'Fortrolig',
  'STRENGT FORTROLIG',
  'Fortrolg',
  'Fortruleg',
  'Konfidensielt',
  'Konfidensielt notat',
  'Konfidensiell informasjon',
  'Begrenset',
  'BEGRENSET INNSYN',
  'Begrenset offentlighet',
  'Avgrensa offentlegheit',
  'Hemmelig',
  'Strengt hemmelig',
  'NATO RESTRICTED',
  'Strictly confidential',
  'Restricted / Confidential',
  'Ikke offentlig',
  'Ikke for offentliggjøring',
  'Ikkje for offentleggjering',
  'Må ikke offentliggjøres',
  'Skal ikkje vidareformidlast',
  'Intern – skal ikke videreformidles',
  'Taushetsbelagt',
  'Dokumentet inneholder taushetsbelagte opplysninger',
  'Taushetsbelagt etter fvl. § 13',
  'Sensitiv personinformasjon – taushetsplikt etter fvl. § 13',
  'Teiepliktig informasjon',
  'Skjermet etter offl. § 13',
  'Lukket møte',
  'Lukka møte',
  'For lukkede dører',
  'For stengde dører',
  'Møtet holdes for lukkede dører',
  'Møtet lukket etter kommuneloven § 11-5',
];

/** Lines of a head, a margin or a property that hold a marking beside other things. */
const BESIDE: readonly string[] = [
  'Saksnr. 12/24 – Unntatt offentlighet, jf. offl. § 13',
  'UNNTATT OFFENTLIGHET - personalsak i Råde',
  'Osloregionen Unntatt offentlighet, jf. offl. § 13 Side 1',
  'Del II – Sak 5/24 (unntatt offentlighet, offl. § 13)',
  'Unntatt offentlighet inntil vedtak er fattet',
  'Saken er unntatt offentlighet fordi den gjelder en ansatt',
  'Konfidensielt – kun til bruk i styret',
  'Offl. § 13 jf. fvl. § 13 (1) nr.1',
  'Unntatt offentlighet jf. Lov om off. § 13, jf. Nav-loven § 7',
];

/** Lines that speak of the law, or use the words of something else. */
const OPEN: readonly string[] = [
  'Dokumenter kan unntas etter offl. § 13 når de inneholder taushetsbelagte opplysninger.',
  'Unntatt offentlighet er dokumenter som omfattes av offl. § 13.',
  'Dokumenter som er unntatt offentlighet skal skjermes i postjournalen.',
  'Opplysninger underlagt lovbestemt taushetsplikt er unntatt offentlighet.',
  'Når er et dokument unntatt offentlighet?',
  'Hva betyr unntatt offentlighet?',
  'Rutine for dokumenter unntatt offentlighet',
  'Veileder om unntatt offentlighet',
  'Ikke unntatt offentlighet',
  'Ikkje unnateke offentlegheit',
  'Kommunen er ikke unntatt fra plikten',
  'Unntatt fra plan- og bygningsloven § 20-1',
  'Tiltak unntatt søknadsplikt',
  'Utkast til plan',
  'Foreløpig',
  'Taushetsbelagt saksbehandling i eFormidling',
  'Lukkede møter etter koml. § 11-5',
  'Skjermingshjemmel er hjemmelen, jf. offl. § 13.',
  'Kommunelova § 11-5',
  'Åpent møte',
  'Offentlig møte',
  'Begrenset tilbud om skyss',
  'Hemmelig avstemning',
  'Fortrolighet og tillit',
  'Internkontroll',
  'Intern revisjon',
  'Møtet ble hevet',
  'Taushetsplikten i forvaltningen',
  'Lukket avløpssystem',
  'Det ble holdt lukket møte om dette i 2019, men saken er nå avsluttet.',
  'Partiet vil ha begrenset vekst',
  'Strengt nødvendig',
  'Innsyn i dokumenter',
  'Tilgang til begrenset areal',
  'Ikke offentlig vei',
  'Møteoffentlighet i kommunene',
  'Offentlighetsprinsippet gjelder',
  'Meroffentlighet skal vurderes',
  'Styret kan lukke møtet etter kommuneloven § 11-5',
  'Vedtaket er offentlig',
  'Godkjent for publisering',
];

describe('readMarking', () => {
  it.each(WHOLE)('reads «%s» alone on a line as a marking', (text) => {
    expect(readMarking(text, 'line')?.kind).toBe('closes');
  });

  it.each([...WHOLE, ...BESIDE])('reads «%s» as a marking in a head or a margin', (text) => {
    expect(readMarking(text, 'head')?.kind).toBe('closes');
  });

  it.each(OPEN)('reads no marking in «%s»', (text) => {
    expect(readMarking(text, 'line')).toBeNull();
    expect(readMarking(text, 'head')).toBeNull();
  });

  it.each(['Internt', 'INTERN', 'Internt notat', 'Kun til internt bruk'])('reads «%s» as internal, which closes nothing', (text) => {
    expect(readMarking(text, 'head')?.kind).toBe('internal');
    expect(readMarking(text, 'line')).toBeNull();
  });

  it.each(['Taushetsplikt etter forvaltningsloven § 13', 'Offentleglova § 13 og § 14'])('takes «%s» as a title for its subject', (text) => {
    expect(readMarking(text, 'title')).toBeNull();
  });

  it.each(['Protokoll fra lukket møte i kommunestyret 12. mars 2025', 'Kommunestyret – lukket møte'])(
    'closes by the title «%s»',
    (text) => {
      expect(readMarking(text, 'title')?.kind).toBe('closes');
    },
  );

  it.each([
    'sak 3 unntatt offentlighet',
    'U off personalsak',
    'protokoll lukket mote 2025',
    'Fortrolig',
    'Personalsaker unntatt offentlighet',
    'unntattoffentlighet',
  ])('closes by the name «%s»', (text) => {
    expect(readMarking(text, 'name')?.kind).toBe('closes');
  });

  it.each(['veileder unntatt offentlighet', 'rutine for lukket møte', 'hva er unntatt offentlighet', 'åpne saker'])(
    'does not close by the name «%s»',
    (text) => {
      expect(readMarking(text, 'name')).toBeNull();
    },
  );
});

describe('isClosedValue', () => {
  it.each(['Ja', 'X', 'UO', '13', 'Offl. § 13', 'Unntatt', 'Fortrolig', 'Ikke offentlig', 'Company-Confidential', 'Private'])(
    '%s',
    (value) => {
      expect(isClosedValue(value)).toBe(true);
    },
  );

  it.each(['', 'Nei', 'Åpen', 'Ope', 'Offentlig', 'Ugradert', 'Ikke unntatt offentlighet', 'Normal', 'Ingen', 'Full innsyn'])(
    'not %s',
    (value) => {
      expect(isClosedValue(value)).toBe(false);
    },
  );
});
