import { readFileSync } from 'node:fs';

/** The rows of a word table of this folder: one a line, cells between tabs; lines that begin with # are notes. */
export function readTable(name: string): string[][] {
  return readFileSync(new URL(`./${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.trim()));
}
