import { describe, expect, it } from 'vitest';
import { pointsBack } from './points-back.ts';
import { readability } from './readability.ts';

describe('readability', () => {
  it.each([
    ['Kommunen støtter forslaget om renseanlegg.', 'sentence'],
    ['Kartlegge kompetansebehovet i hele regionen.', 'phrase'],
    ['Å ha en flerkjernet utvikling, basert på lokale fortrinn', 'phrase'],
    ['Miljøtilstanden i fjorden', 'fragment'],
    ['Ledelse i offentlige virksomheter.', 'fragment'],
    ['Hvorfor innlandet er viktig for fjorden', 'fragment'],
    ['Hva skjer med fjorden?', 'broken'],
    ['Felles strategi for bygningsmaterialer og', 'broken'],
    ['Kartlegging (status og behov i hver kommune', 'broken'],
    ['Øyvind: Leder Eva: Areal Mari: Profilering', 'broken'],
    ['redusere utenforskapet med xxxx%', 'broken'],
  ])('takes «%s» for a %s', (text, kind) => expect(readability(text)).toBe(kind));
});

describe('pointsBack', () => {
  it.each(['De fulgte saken som vedlegg.', 'Gjennom dette når vi målet.', 'Til grunn ligger også avtalen.', 'Dermed er saken avsluttet.'])(
    'hears that «%s» leans on something before it',
    (text) => expect(pointsBack(text)).toBe(true),
  );
  it.each(['Det trengs flere fagfolk i regionen.', 'De administrative gruppene fikk dokumentet.', 'Styret møttes i går.'])(
    'lets «%s» stand alone',
    (text) => expect(pointsBack(text)).toBe(false),
  );
});
