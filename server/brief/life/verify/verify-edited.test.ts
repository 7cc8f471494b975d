import { describe, expect, it } from 'vitest';
import { citeRange, type Citation } from '#domain/citation.ts';
import type { Checksum } from '#domain/ids.ts';
import { createNorwegianAnalyser } from '../../../../ingest/analyse/norwegian-analyser.ts';
import { samplePassage } from '../../../people/testing/sample-passage.ts';
import type { Verification } from './verification.ts';
import { createEditVerifier } from './verify-edited.ts';

const OTHER = 'f'.repeat(64) as Checksum;
const verifyEdited = createEditVerifier(createNorwegianAnalyser());

const VEDTAK =
  'Representantskapet vedtok strategiske føringer for 2025–2028 den 29. august 2024. Styret innstiller på at budsjettet økes med 12 millioner kroner. Forslaget om å stenge Oslofjorden for fiske ble ikke vedtatt.';
const TALL =
  'Osloregionen har 65 kommuner og 2 fylkeskommuner som medlemmer. Utslippene skal reduseres med 40 prosent innen 2030, mens trafikken kan øke med 20 prosent. Over 2,3 millioner innbyggere bor i regionen.';
const STANDPUNKT =
  'Styret støtter forslaget dersom finansieringen er på plass. Bergen kommune støtter Oslos forslag til ny jernbane. Interessepolitisk utvalg ber direktøren følge opp saken. Forslag til vedtak: Rapporten tas til orientering.';
const STRATEGI =
  'Kompetanse og attraksjon er ett av tre innsatsområder i strategien. Regionen mangler arbeidskraft innen helse, teknologi og bygg. Samarbeidet med universitetene bør styrkes, og det er behov for flere praksisplasser i kommunene.';

function verify(source: string, text: string): Verification {
  const { passage, cite } = samplePassage('kilde.txt', source);
  return verifyEdited(text, [cite(source)], () => passage);
}

describe('a sentence that a person has changed', () => {
  it.each([
    [VEDTAK, 'Representantskapet vedtok strategiske føringer for 2025–2028.'],
    [VEDTAK, 'Den 29. august 2024 vedtok representantskapet strategiske føringer for perioden 2025–2028.'],
    [VEDTAK, 'Strategiske føringer for 2025–2028 ble vedtatt av representantskapet 29. august 2024.'],
    [VEDTAK, 'Representantskapet vedtok i august 2024 strategiske føringer for 2025–2028.'],
    [VEDTAK, 'Forslaget om å stenge fjorden for fiske ble ikke vedtatt.'],
    [VEDTAK, 'Det ble ikke vedtatt å stenge Oslofjorden for fiske.'],
    [VEDTAK, 'Styret innstiller på at budsjettet økes med 12 mill. kroner.'],
    [VEDTAK, 'Styret innstiller på at budsjettet økes med 12 000 000 kroner.'],
    [VEDTAK, 'Budsjettet økes med 12 millioner kroner.'],
    [TALL, 'Osloregionen består av 65 kommuner og 2 fylkeskommuner.'],
    [TALL, '65 kommuner og to fylkeskommuner er medlemmer i Osloregionen.'],
    [TALL, 'Osloregionen har 65 medlemmer.'],
    [TALL, 'Innen 2030 skal utslippene reduseres med 40 %.'],
    [TALL, 'Trafikken kan øke med 20 prosent.'],
    [TALL, 'I regionen bor det over 2,3 millioner innbyggere.'],
    [TALL, 'Regionen har mer enn 2,3 millioner innbyggere.'],
    [STANDPUNKT, 'Bergen kommune støtter forslaget til ny jernbane fra Oslo.'],
    [STANDPUNKT, 'Interessepolitisk utvalg har bedt direktøren følge opp saken.'],
    [STANDPUNKT, 'Det er foreslått at rapporten tas til orientering.'],
    [STRATEGI, 'Regionen mangler arbeidskraft i helse, teknologi og bygg.'],
    [STRATEGI, 'Det mangler arbeidskraft innen helse, teknologi og bygg i regionen.'],
    [STRATEGI, 'Samarbeidet med universitetene bør styrkes.'],
    [STRATEGI, 'Det er behov for flere praksisplasser i kommunene.'],
    [STRATEGI, 'Strategien har tre innsatsområder, og kompetanse og attraksjon er ett av dem.'],
  ])('%#: is covered when it says the same', (source, text) => {
    expect(verify(source, text)).toEqual({ kind: 'covered' });
  });

  it.each([
    [VEDTAK, 'Representantskapet vedtok strategiske føringer for 2024–2028 den 29. august 2024.'],
    [VEDTAK, 'Representantskapet vedtok strategiske føringer for 2025–2028 den 28. august 2024.'],
    [VEDTAK, 'Styret vedtok strategiske føringer for 2025–2028 den 29. august 2024.'],
    [VEDTAK, 'Representantskapet vedtok ikke strategiske føringer for 2025–2028.'],
    [VEDTAK, 'Forslaget om å stenge Oslofjorden for fiske ble vedtatt.'],
    [VEDTAK, 'Styret vedtok at budsjettet økes med 12 millioner kroner.'],
    [VEDTAK, 'Styret innstiller på at budsjettet økes med 12 milliarder kroner.'],
    [VEDTAK, 'Styret innstiller på at budsjettet reduseres med 12 millioner kroner.'],
    [VEDTAK, 'Styret innstiller på at budsjettet økes med 120 millioner kroner.'],
    [VEDTAK, 'Styret anbefaler at budsjettet økes med 12 millioner kroner.'],
    [VEDTAK, 'Forslaget om å åpne Oslofjorden for fiske ble ikke vedtatt.'],
    [TALL, 'Osloregionen har 2 kommuner og 65 fylkeskommuner som medlemmer.'],
    [TALL, 'Utslippene skal reduseres med 20 prosent innen 2030.'],
    [TALL, 'Utslippene skal økes med 40 prosent innen 2030.'],
    [TALL, 'Utslippene bør reduseres med 40 prosent innen 2030.'],
    [TALL, 'Utslippene reduseres med 40 prosent innen 2030.'],
    [TALL, 'Utslippene skal reduseres med 40 prosent innen 2040.'],
    [TALL, 'Utslippene skal ikke reduseres med 40 prosent innen 2030.'],
    [TALL, 'Trafikken skal øke med 20 prosent.'],
    [TALL, 'Trafikken kan øke med 40 prosent.'],
    [TALL, '2,3 millioner innbyggere bor i regionen.'],
    [TALL, 'I regionen bor det 2,3 millioner innbyggere.'],
    [TALL, 'Under 2,3 millioner innbyggere bor i regionen.'],
    [TALL, 'Viken har 65 kommuner og 2 fylkeskommuner som medlemmer.'],
    [STANDPUNKT, 'Styret støtter forslaget.'],
    [STANDPUNKT, 'Forslaget støttes av styret.'],
    [STANDPUNKT, 'Styret støtter ikke forslaget dersom finansieringen er på plass.'],
    [STANDPUNKT, 'Oslo kommune støtter Bergens forslag til ny jernbane.'],
    [STANDPUNKT, 'Bergen kommune frarår Oslos forslag til ny jernbane.'],
    [STANDPUNKT, 'Styret ber direktøren følge opp saken.'],
    [STANDPUNKT, 'Vedtak: Rapporten tas til orientering.'],
    [STRATEGI, 'Regionen har nok arbeidskraft innen helse, teknologi og bygg.'],
    [STRATEGI, 'Samarbeidet med universitetene skal styrkes.'],
    [STRATEGI, 'Samarbeidet med universitetene bør svekkes.'],
    [STRATEGI, 'Det er behov for færre praksisplasser i kommunene.'],
    [STRATEGI, 'Kompetanse og attraksjon er ett av fire innsatsområder i strategien.'],
    [STRATEGI, 'Universitetene mangler arbeidskraft innen helse.'],
    [STRATEGI, 'Regionen satser på romfart og havbruk.'],
    [STRATEGI, 'Regionen mangler arbeidskraft innen helse. Det skyldes lav lønn.'],
  ])('%#: is no longer covered when it says something else', (source, text) => {
    expect(verify(source, text).kind).toBe('no-longer-covered');
  });

  it.each([
    [TALL, 'Utslippene skal reduseres med 50 prosent innen 2030.', 'Et tall eller en dato står ikke slik i kilden.', ['50']],
    [TALL, 'Rundt 65 kommuner er medlemmer.', 'Et tall eller en dato står ikke slik i kilden.', ['rundt 65']],
    [VEDTAK, 'Forslaget om å stenge Oslofjorden for fiske ble vedtatt.', 'En nektelse i kilden er tatt bort.', ['ikke']],
    [VEDTAK, 'Asker vedtok strategiske føringer for 2025–2028.', 'Et navn, eller den det handler om', ['Asker']],
    [TALL, 'Utslippene bør reduseres med 40 prosent innen 2030.', 'Et ord som styrer meningen, står ikke slik i kilden.', ['bør']],
    [STANDPUNKT, 'Styret støtter forslaget.', 'Et forbehold i kilden er tatt bort.', ['dersom']],
    [VEDTAK, 'Styret vedtok strategiske føringer for 2025–2028.', 'Kilden sier ikke at dette er', ['Styret', 'vedtok']],
  ])('%#: is told what is wrong, and which words', (source, text, why, missing) => {
    expect(verify(source, text)).toEqual({ kind: 'no-longer-covered', why: expect.stringContaining(why), missing });
  });

  it('is covered when several sentences each are, and not when one is not', () => {
    expect(verify(STRATEGI, 'Regionen mangler arbeidskraft i helse. Samarbeidet med universitetene bør styrkes.')).toEqual({
      kind: 'covered',
    });
    expect(verify(STRATEGI, 'Regionen mangler arbeidskraft i helse. Det haster.').kind).toBe('no-longer-covered');
  });

  it('is held against the quote alone when its passage is gone or of another revision', () => {
    const { passage } = samplePassage('kilde.txt', TALL);
    const end = TALL.indexOf('Utslippene');
    const citation = citeRange(passage, { start: 0, end });
    const citations: Citation[] = citation === null ? [] : [citation];
    const text = 'Utslippene skal reduseres med 40 % innen 2030.';
    expect(verifyEdited(text, citations, () => passage).kind).toBe('covered');
    expect(verifyEdited(text, citations, () => null).kind).toBe('no-longer-covered');
    expect(verifyEdited(text, citations, () => ({ ...passage, revision: OTHER })).kind).toBe('no-longer-covered');
  });

  it('may name what stands in the headings over the passage', () => {
    const { passage, cite } = samplePassage('kilde.txt', 'Budsjettet ble vedtatt med 12 stemmer.');
    const under = { ...passage, headings: ['Representantskapets behandling'] };
    const text = 'Representantskapet har vedtatt budsjettet med 12 stemmer.';
    expect(verifyEdited(text, [cite('Budsjettet')], () => under)).toEqual({ kind: 'covered' });
    expect(verifyEdited(text, [cite('Budsjettet')], () => passage).kind).toBe('no-longer-covered');
  });

  it('is not covered when it is empty, or cites nothing', () => {
    const { cite } = samplePassage('kilde.txt', TALL);
    expect(verifyEdited('  ', [cite(TALL)], () => null)).toMatchObject({ why: 'Setningen er tom.' });
    expect(verifyEdited('Ja.', [cite(TALL)], () => null)).toMatchObject({ missing: ['Ja.'] });
    expect(verifyEdited(TALL, [], () => null)).toMatchObject({ why: 'Setningen har ingen kilde.' });
  });

  it('may be read as uncovered when it is sound but has words of its own: a warning too many', () => {
    expect(verify(STRATEGI, 'Kommunene trenger flere praksisplasser.').kind).toBe('no-longer-covered');
  });
});
