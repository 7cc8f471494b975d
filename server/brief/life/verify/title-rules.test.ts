import { describe, expect, it } from 'vitest';
import { createNorwegianAnalyser } from '../../../../ingest/norsk/norwegian-analyser.ts';
import { samplePassage } from '../../../../evals/testing/people/sample-passage.ts';
import { createEditVerifier } from './verify-edited.ts';

const verifyEdited = createEditVerifier(createNorwegianAnalyser());

const VEDTAK =
  'Representantskapet vedtok strategiske føringer for 2025–2028 den 29. august 2024. Styret innstiller på at budsjettet økes med 12 millioner kroner. Forslaget om å stenge Oslofjorden for fiske ble ikke vedtatt.';
const TALL =
  'Osloregionen har 65 kommuner og 2 fylkeskommuner som medlemmer. Utslippene skal reduseres med 40 prosent innen 2030, mens trafikken kan øke med 20 prosent. Over 2,3 millioner innbyggere bor i regionen.';
const STRATEGI =
  'Kompetanse og attraksjon er ett av tre innsatsområder i strategien. Regionen mangler arbeidskraft innen helse, teknologi og bygg. Samarbeidet med universitetene bør styrkes, og det er behov for flere praksisplasser i kommunene.';
const TILTAK =
  'Kommunen vil vurdere en ny bru over elva. Fylkeskommunen planlegger å bygge sykkelvei i 2027. Det foreslås at kontingenten økes med to kroner. Rådet består av ordførerne, som velges for fire år. Er samarbeidet en suksess? Sekretariatet arbeider for å samle kommunene, men mangler penger. Deltakerne mener at fergen bør bli gratis. Skolen ble åpnet i 2019. Asker skal levere vann til Bærum.';

describe('a title that a person has written', () => {
  const INNSTILLING =
    'Styrets innstilling: Representantskapet vedtar strategiske føringer 2025–2028. Sakens prosess ble vedtatt i mars 2024.';
  const NAMES = ['Oslofjorden', 'Hva mener kommunene om Oslofjorden?'];

  function titled(title: string, source: string, decided = false): string {
    const { passage, cite } = samplePassage('kilde.txt', source);
    return verifyEdited(title, [cite(source)], () => passage, { decided: decided ? [cite(source)] : [], names: NAMES }).kind;
  }

  it.each([
    ['Oslofjorden', TALL],
    ['Oslofjorden – bakgrunn og tall', TALL],
    ['Status for Oslofjorden', TALL],
    ['Strategiske føringer 2025–2028', VEDTAK],
    ['Utslippene skal reduseres med 40 prosent', TALL],
    ['Representantskapet vedtok strategiske føringer for 2025–2028', VEDTAK],
    ['Samarbeidet med universitetene', STRATEGI],
  ])('%#: «%s» is covered', (title, source) => expect(titled(title, source)).toBe('covered'));

  it.each([
    ['Oslofjorden: en suksess', TALL],
    ['Oslofjorden er reddet', TALL],
    ['Strategiske føringer 2025–2028 er vedtatt', INNSTILLING],
    ['Representantskapet vedtar strategiske føringer 2025–2028', INNSTILLING],
    ['Strategiske føringer vedtatt', INNSTILLING],
    ['Vedtak om Oslofjorden', TALL],
    ['Oslofjorden stenges for fiske', VEDTAK],
    ['Samarbeidet – en suksess', TILTAK],
    ['Nei til Oslofjorden', TALL],
    ['Fiske i Oslofjorden', VEDTAK],
    ['Gratis ferge', TILTAK],
  ])('%#: «%s» is not', (title, source) => expect(titled(title, source)).toBe('no-longer-covered'));

  it('says that something is decided when a vedtak of the brief does', () => {
    const words = 'Representantskapet vedtar strategiske føringer 2025–2028.';
    for (const title of [
      'Strategiske føringer 2025–2028 er vedtatt',
      'Representantskapet har vedtatt strategiske føringer 2025–2028',
      'Representantskapet vedtar strategiske føringer 2025–2028',
    ]) {
      expect(titled(title, words, true), title).toBe('covered');
      expect(titled(title, words), title).toBe('no-longer-covered');
    }
    expect(titled('Ny klimaplan er vedtatt', words, true)).toBe('no-longer-covered');
  });

  it('is told that a proposal is no decision', () => {
    const { passage, cite } = samplePassage('kilde.txt', INNSTILLING);
    expect(
      verifyEdited('Styrets innstilling: Representantskapet vedtar strategiske føringer 2025–2028', [cite(INNSTILLING)], () => passage, {
        decided: [],
        names: [],
      }),
    ).toMatchObject({ why: expect.stringContaining('bare et forslag eller en innstilling') });
  });
});
