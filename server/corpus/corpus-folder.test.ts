import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scanCorpus } from '../../ingest/load/scan-corpus.ts';
import { type CorpusFolder, openCorpusFolder } from './corpus-folder.ts';
import { folderRemovedFiles, type RemovedFiles } from './removed-files.ts';

let root: string;
let corpus: string;
let removed: RemovedFiles;
let folder: CorpusFolder;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'arkivsvar-corpus-'));
  corpus = path.join(root, 'dokumenter');
  mkdirSync(corpus);
  removed = folderRemovedFiles(path.join(root, 'data'));
  folder = openCorpusFolder(corpus, removed, 10, (corpusPath) => corpusPath.includes('lukket'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function* bytesOf(...pieces: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece);
}
const put = (name: string, text = 'tekst', collection = '', replace = false) => folder.receive(name, collection, bytesOf(text), replace);
const paths = async () => (await scanCorpus(corpus)).map((file) => file.path);
const content = (file: string): string => readFileSync(path.join(corpus, file), 'utf8');

describe('the corpus folder', () => {
  it('takes a file in, whole, in the collection', async () => {
    expect(await put('Møte.txt', 'hei', 'styret')).toEqual({ kind: 'received', path: 'styret/Møte.txt', bytes: 3, replaced: null });
    expect(content('styret/Møte.txt')).toBe('hei');
    expect(await folder.collections()).toEqual(['styret']);
    expect(readdirSync(path.join(corpus, 'styret'))).toEqual(['Møte.txt']);
  });

  it('never puts anything outside the folder', async () => {
    for (const name of ['../ute.txt', '/tmp/ute.txt', '..\\ute.txt', 'a/../../ute.txt']) await put(name);
    expect(await paths()).toEqual(['ute.txt']);
    mkdirSync(path.join(root, 'annet'));
    symlinkSync(path.join(root, 'annet'), path.join(corpus, 'lenke'));
    for (const collection of ['..', '../annet', 'a/b', '/tmp', '.skjult', 'lenke', 'a\0b']) {
      await expect(put('x.txt', 'x', collection), collection).rejects.toMatchObject({ code: 'invalid-input' });
    }
    expect(readdirSync(path.join(root, 'annet'))).toEqual([]);
    expect(await folder.collections()).toEqual([]);
  });

  it('leaves a file that is there alone, unless it is to be replaced; then the old one can be had back', async () => {
    await put('a.txt', 'gammel');
    expect(await put('a.txt', 'ny')).toMatchObject({ kind: 'refused', code: 'already-exists' });
    expect(content('a.txt')).toBe('gammel');
    const replaced = await put('a.txt', 'ny', '', true);
    expect(replaced).toMatchObject({ kind: 'received', replaced: { path: 'a.txt', why: 'replaced' } });
    expect(content('a.txt')).toBe('ny');
    expect(await removed.list()).toHaveLength(1);
  });

  it('lets only one of many at once have a name', async () => {
    const results = await Promise.all(Array.from({ length: 20 }, (_, n) => put('a.txt', `nr ${n}`)));
    expect(results.filter(({ kind }) => kind === 'received')).toHaveLength(1);
    expect(await paths()).toEqual(['a.txt']);
  });

  it('refuses what is too large with the limit named, and reads it to its end', async () => {
    let read = 0;
    async function* large() {
      for (; read < 5; read++) yield Buffer.from('12345');
    }
    const result = await folder.receive('stor.txt', '', large(), false);
    expect(result).toMatchObject({ kind: 'refused', code: 'too-large', reason: expect.stringContaining('grensen er') });
    expect(read).toBe(5);
    expect(readdirSync(corpus)).toEqual([]);
    expect(await put('akkurat.txt', '0123456789')).toMatchObject({ kind: 'received' });
  });

  it('leaves nothing of a file that breaks off', async () => {
    async function* broken() {
      yield Buffer.from('123');
      throw new Error('brutt');
    }
    await expect(folder.receive('a.txt', '', broken(), false)).rejects.toThrow('brutt');
    expect(readdirSync(corpus)).toEqual([]);
  });

  it('refuses names of what is no document', async () => {
    expect(await put('.DS_Store')).toMatchObject({ kind: 'refused', code: 'not-a-document' });
  });

  it('moves a removed file aside, and puts it back', async () => {
    await put('a.txt', 'hei', 'styret');
    const gone = await folder.remove('styret/a.txt');
    expect(await paths()).toEqual([]);
    expect(await removed.list()).toEqual([gone]);
    expect(await folder.restore(gone?.id ?? '')).toBe('styret/a.txt');
    expect(content('styret/a.txt')).toBe('hei');
    expect(await removed.list()).toEqual([]);
    await expect(folder.restore(gone?.id ?? '')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('does not put a file back over another', async () => {
    await put('a.txt', 'en');
    const gone = await folder.remove('a.txt');
    await put('a.txt', 'to');
    await expect(folder.restore(gone?.id ?? '')).rejects.toMatchObject({ code: 'invalid-input' });
    expect(content('a.txt')).toBe('to');
    expect(await removed.list()).toHaveLength(1);
  });

  it('removes only files of the corpus', async () => {
    writeFileSync(path.join(root, 'ute.txt'), 'x');
    writeFileSync(path.join(corpus, 'a.eml'), 'x');
    symlinkSync(path.join(root, 'ute.txt'), path.join(corpus, 'lenke.txt'));
    for (const file of ['../ute.txt', 'a.eml/vedlegg.pdf', 'finnes-ikke.txt', 'lenke.txt', '', '/etc/passwd', 'a\0b']) {
      expect([file, await folder.remove(file)]).toEqual([file, null]);
    }
    expect(existsSync(path.join(root, 'ute.txt'))).toBe(true);
  });

  it('takes no id for a path, and no changed card for a way out', async () => {
    for (const id of ['..', '../../etc', '', '%00', 'a'.repeat(36)])
      await expect(folder.restore(id)).rejects.toMatchObject({ code: 'not-found' });
    await put('a.txt');
    const gone = await folder.remove('a.txt');
    const card = path.join(root, 'data/papirkurv', gone?.id ?? '', 'kort.json');
    writeFileSync(card, JSON.stringify({ path: '../../ute.txt', removedAt: '2026-01-01T00:00:00.000Z', why: 'removed' }));
    await expect(folder.restore(gone?.id ?? '')).rejects.toMatchObject({ code: 'invalid-input' });
    expect(existsSync(path.join(root, 'ute.txt'))).toBe(false);
  });
});
