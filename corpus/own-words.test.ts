import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readManifest, SOURCES_FOLDER } from './manifest.ts';
import { comparedWords, findSharedRun, wordRuns } from './shared-run.ts';

/** So many words in a row that stand in an original count as copied. */
const COPIED_RUN = 8;

/** Names and titles that the retelling must give as the originals have them. */
const OFFICIAL_WORDINGS = [
  'Osloregionen skal være en bærekraftig og internasjonal konkurransedyktig region',
  'flerkjernet utvikling, basert på lokale fortrinn',
  'attraktiv hovedstadsregion for næringsetablering, investering og kompetent arbeidskraft',
  'Strategiske føringer for Osloregionen IPR 2025–2028',
];

const ARCHIVE = new URL('../../shared/archive/', import.meta.url);
const archiveIsHere = existsSync(new URL('tekst/', ARCHIVE));

describe.skipIf(!archiveIsHere)(
  'the demonstration notes are in our own words (skipped when the original texts are not beside the repository)',
  () => {
    const runs = archiveIsHere ? originalRuns() : new Set<string>();

    it.each(readManifest().map((entry) => entry.source))('%s shares no run of eight words with an original', (source) => {
      const lines = readFileSync(new URL(source, SOURCES_FOLDER), 'utf8').trim().split('\n').slice(0, -1);
      const copied = lines
        .flatMap((line) => line.split('|'))
        .flatMap(withoutOfficialWordings)
        .map((text) => findSharedRun(text, runs, COPIED_RUN))
        .filter((run) => run !== null);
      expect(copied).toEqual([]);
    });
  },
);

describe('findSharedRun', () => {
  it('finds a run through other punctuation and case', () => {
    const runs = wordRuns(comparedWords('Styret sluttet seg til utkastet.'), 4);
    expect(findSharedRun('Da møtet var slutt: styret «sluttet» seg til det.', runs, 4)).toBe('styret sluttet seg til');
  });

  it('says null when the words come in another order', () => {
    const runs = wordRuns(comparedWords('Styret sluttet seg til utkastet.'), 4);
    expect(findSharedRun('Utkastet fikk støtte da styret sluttet opp.', runs, 4)).toBeNull();
  });
});

function originalRuns(): Set<string> {
  const texts = readdirSync(new URL('tekst/', ARCHIVE)).map((name) => readFileSync(new URL(`tekst/${name}`, ARCHIVE), 'utf8'));
  texts.push(readFileSync(new URL('fakta.md', ARCHIVE), 'utf8'));
  return new Set(texts.flatMap((text) => [...wordRuns(comparedWords(text), COPIED_RUN)]));
}

function withoutOfficialWordings(text: string): string[] {
  return OFFICIAL_WORDINGS.reduce<string[]>((parts, wording) => parts.flatMap((part) => part.split(wording)), [text]);
}
