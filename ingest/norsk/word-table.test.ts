import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cue } from './cues.ts';
import { readWordTable } from './word-table.ts';
import { readTable } from './words/read-table.ts';

const TABLES = readdirSync(new URL('./words/', import.meta.url)).filter((file) => file.endsWith('.tsv'));

describe('a table of words', () => {
  it.each(TABLES)('%s has a first cell in every line, and no line twice', (file) => {
    const rows = readTable(file.replace(/\.tsv$/u, ''));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(([first = '']) => first === '')).toEqual([]);
    expect(new Set(rows.map((cells) => cells.join('\t'))).size).toBe(rows.length);
  });

  it('is refused when it has other columns than it is read for', () => {
    expect(() => readWordTable('months', ['word', 'others'])).toThrow('columns');
  });

  it('has no phrases of a kind that it does not name', () => {
    expect(() => cue('no such kind')).toThrow('no kind');
  });
});
