import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_PROFILE, readArchiveProfile } from './archive-profile.ts';
import { scanCorpus } from './scan-corpus.ts';

let corpus: string;
beforeEach(() => {
  corpus = mkdtempSync(path.join(tmpdir(), 'profil-'));
});
afterEach(() => rmSync(corpus, { recursive: true, force: true }));
const given = (text: string): void => writeFileSync(path.join(corpus, 'arkiv.json'), text);

describe('the archive profile', () => {
  it('is empty when the folder has none', async () => {
    expect(await readArchiveProfile(corpus)).toEqual(NO_PROFILE);
  });

  it('is read whole, with what is left out empty', async () => {
    given(
      '\uFEFF{"organisation":{"name":"Nordregionen"},"organs":[{"code":"AKG","name":"Administrativ koordineringsgruppe"}],"letterhead":"Nordregionen IPR"}',
    );
    expect(await readArchiveProfile(corpus)).toEqual({
      ...NO_PROFILE,
      organisation: { name: 'Nordregionen' },
      organs: [{ code: 'AKG', name: 'Administrativ koordineringsgruppe', aliases: [] }],
      letterhead: ['Nordregionen IPR'],
    });
  });

  it('takes start questions for all readers, or for each kind of them', async () => {
    given('{"startQuestions":["Hva er vedtatt?"]}');
    expect((await readArchiveProfile(corpus)).startQuestions).toMatchObject({ alle: ['Hva er vedtatt?'], faggruppe: [] });
    given('{"startQuestions":{"alle":["Hva?"],"faggruppe":["Hvor?"]}}');
    expect((await readArchiveProfile(corpus)).startQuestions).toMatchObject({ alle: ['Hva?'], faggruppe: ['Hvor?'], folkevalgt: [] });
  });

  it.each([
    ['{', 'ikke gyldig JSON'],
    ['[]', 'skal være et objekt'],
    ['{"organs":[{"code":"ipu","name":"Utvalget"}]}', '«organs.0.code» skal være store bokstaver'],
    ['{"organs":[{"code":"IPU"}]}', '«organs.0.name» skal være tekst'],
    ['{"startQuestions":"Hva?"}', '«startQuestions» skal være et objekt'],
    ['{"startQuestions":{"sekretariat":"Hva?"}}', '«startQuestions.sekretariat» skal være en liste'],
    ['{"startQuestions":{"ordfører":["Hva?"]}}', 'felt som ikke finnes: ordfører'],
    ['{"letterhead":3}', '«letterhead» skal være tekst eller en liste'],
    ['{"organer":[]}', 'felt som ikke finnes: organer'],
    ['{"organisation":{"name":" "}}', '«organisation.name» kan ikke være tom'],
  ])('%s is refused with what is wrong and what to do', async (text, reason) => {
    given(text);
    await expect(readArchiveProfile(corpus)).rejects.toMatchObject({
      code: 'wrong-environment',
      message: expect.stringContaining(reason),
      nextStep: expect.stringContaining('Rett arkiv.json'),
    });
  });

  it('is no document, but a file of that name further down is one like any other', async () => {
    given('{}');
    writeFileSync(path.join(corpus, 'brev.md'), '# Brev');
    mkdirSync(path.join(corpus, 'kopi'));
    writeFileSync(path.join(corpus, 'kopi/arkiv.json'), '{}');
    expect((await scanCorpus(corpus)).map((file) => file.path)).toEqual(['brev.md', 'kopi/arkiv.json']);
  });
});
