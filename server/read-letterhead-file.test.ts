import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readLetterheadFile } from './read-letterhead-file.ts';

describe('readLetterheadFile', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'arkivsvar-letterhead-'));
  const text = path.join(folder, 'brevmal.docx');
  writeFileSync(text, 'ikke en Word-fil');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is null when none is set', async () => {
    expect(await readLetterheadFile(null)).toBeNull();
  });

  it.each([
    ['is not there', path.join(folder, 'borte.docx')],
    ['is no Word file', text],
  ])('is refused at start when the file %s', async (_, file) => {
    await expect(readLetterheadFile(file)).rejects.toThrow(/^Brevmalen i ARKIV_LETTERHEAD kan ikke brukes: /u);
  });
});
