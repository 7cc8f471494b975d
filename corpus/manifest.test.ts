import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS_FOLDER, readManifest, SOURCES_FOLDER } from './manifest.ts';
import { renderedText } from './rendered-text.ts';
import { comparedWords } from './shared-run.ts';

const COLLECTION = 'osloregionen';
const LARGEST_FILE = 150_000;
const RETELLING =
  /(?:Demonstrasjonsnotat laget for Arkivsvar\. Gjengir offentlige opplysninger fra|Demonstrasjonsnotat laga for Arkivsvar\. Gjev att offentlege opplysningar frå) /u;
const PAGE_NUMBER = /^Side \d+ av \d+$/gmu;

const entries = readManifest();

describe('the manifest', () => {
  it('names exactly the files in the folder', () => {
    const inFolder = readdirSync(new URL(`${COLLECTION}/`, DOCUMENTS_FOLDER)).map((name) => `${COLLECTION}/${name}`);
    expect(entries.map((entry) => entry.file).toSorted()).toEqual(inFolder.toSorted());
  });

  it('names exactly the sources in their folder', () => {
    expect(entries.map((entry) => entry.source).toSorted()).toEqual(readdirSync(SOURCES_FOLDER).toSorted());
  });

  it.each([
    ['pdf', 4],
    ['docx', 4],
    ['pptx', 2],
    ['md', 4],
  ] as const)('holds enough %s files to show the format (at least %i)', (format, least) => {
    expect(entries.filter((entry) => entry.file.endsWith(`.${format}`)).length).toBeGreaterThanOrEqual(least);
  });
});

describe.each(entries)('$file', (entry) => {
  const file = new URL(entry.file, DOCUMENTS_FOLDER);
  const source = readFileSync(new URL(entry.source, SOURCES_FOLDER), 'utf8');

  it('says at its foot that it is a demonstration, and what it retells', async () => {
    expect((await renderedText(file)).replaceAll(/\s+/gu, ' ')).toMatch(RETELLING);
    expect(source.trim().split('\n').at(-1)).toMatch(RETELLING);
  });

  it('says what its source says: rendered again since the source changed', async () => {
    const words = (text: string): Set<string> => new Set(comparedWords(text));
    const rendered = words((await renderedText(file)).replace(PAGE_NUMBER, ''));
    // List numbers are text in some formats and marks in others; slide numbers stand in no source.
    const numbers = /^\d{1,2}$/u;
    const written = words(source.replace(/^(?:Notat: |\d+\. )/gmu, ''));
    const missing = [...written].filter((word) => !rendered.has(word));
    const strange = [...rendered].filter((word) => !written.has(word) && !numbers.test(word) && word !== 'notat');
    expect({ missing, strange }).toEqual({ missing: [], strange: [] });
  });

  it('has the title of the manifest as its heading', () => {
    expect(`\n${source}`).toContain(`\n# ${entry.title}\n`);
  });

  it('is small enough for the repository', () => {
    expect(statSync(file).size).toBeLessThan(LARGEST_FILE);
  });

  it('writes dates, periods, percent and thousands the Norwegian way', () => {
    expect(source).not.toMatch(/\d{2}\.\d{2}\.\d{4}|\d{4}-\d{2,4}|\d ?%|\d{1,3} \d{3}(?!\d)/u);
  });
});
