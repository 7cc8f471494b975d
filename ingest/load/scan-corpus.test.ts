import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scanCorpus } from './scan-corpus.ts';

let corpus: string;
beforeEach(() => {
  corpus = mkdtempSync(path.join(tmpdir(), 'arkivsvar-scan-'));
});
afterEach(() => rmSync(corpus, { recursive: true, force: true }));

function write(name: string): void {
  mkdirSync(path.dirname(path.join(corpus, name)), { recursive: true });
  writeFileSync(path.join(corpus, name), 'Notat');
}
const paths = async () => (await scanCorpus(corpus)).map((file) => file.path);

describe('a corpus folder', () => {
  it('is listed by path, without dot-files, lock files and links', async () => {
    for (const name of ['b.md', 'a/c.md', '.skjult', '~$b.docx', 'a/Thumbs.db']) write(name);
    expect(await paths()).toEqual(['a/c.md', 'b.md']);
  });

  it('keeps every name as it is written: decomposed, and with #, %, ? and &', async () => {
    const names = ['100% & mer.md', 'A\u030Asen.md', 'notat #1.md', 'spm?.md', '\u00C5sen.md'];
    for (const name of names) write(name);
    expect(await paths()).toEqual(names.toSorted());
  });

  it('is listed without what goes away while it is', async () => {
    write('blir.md');
    for (let number = 0; number < 50; number++) write(`under/borte-${number}.md`);
    for (let number = 0; number < 50; number++) write(`borte-${number}.md`);
    const listing = paths();
    // Nothing waits between the start of the listing and this: what was found by name is gone when it is looked at.
    rmSync(path.join(corpus, 'under'), { recursive: true });
    for (let number = 0; number < 50; number++) rmSync(path.join(corpus, `borte-${number}.md`));
    expect(await listing).toEqual(['blir.md']);
  });
});
