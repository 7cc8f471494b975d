import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from './make-folder.ts';

let work: string;
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'arkivsvar-folder-'));
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

describe('makeFolder', () => {
  it('makes the folders above too, and is content with one that is there', () => {
    const folder = path.join(work, 'a/b/c');
    makeFolder(folder);
    makeFolder(folder);
    expect(statSync(folder).isDirectory()).toBe(true);
  });

  it('fails where a file is in the way', () => {
    writeFileSync(path.join(work, 'fil'), '');
    expect(() => makeFolder(path.join(work, 'fil'))).toThrow('EEXIST');
    expect(() => makeFolder(path.join(work, 'fil/under'))).toThrow('ENOTDIR');
  });

  it.skipIf(!existsSync('/proc/self'))('fails, and ends, where the file system makes no folders (skipped without /proc)', () => {
    expect(() => makeFolder('/proc/arkivsvar/data')).toThrow('ENOENT');
  });
});
