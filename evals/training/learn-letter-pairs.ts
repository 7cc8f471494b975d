import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { letterPairs } from '../../ingest/norsk/legible.ts';

/**
 * Writes `ingest/norsk/words/letter-pairs.tsv`: how many bits it takes to tell which letter follows another in Norwegian and English.
 * Usage: tsx evals/training/learn-letter-pairs.ts <folder of Norwegian Markdown> <folder of English Markdown>
 */
const LETTERS = '_abcdefghijklmnopqrstuvwxyzæøå';
/** Part of the table that is Norwegian, bokmål and nynorsk as the folder has them. */
const NORWEGIAN_SHARE = 0.7;
/** Added to every count, so that a pair not met is rare and not impossible. */
const SMOOTHING = 0.3;
const MOST_BITS = 15;

const [norwegian, english] = process.argv.slice(2).map((folder) => countsOf(folder));
if (norwegian === undefined || english === undefined) throw new Error('Two folders are needed: Norwegian and English text.');
const rows = [...LETTERS].map((first) => {
  const bits = [...LETTERS].map((second) => {
    const share = NORWEGIAN_SHARE * shareOf(norwegian, first, second) + (1 - NORWEGIAN_SHARE) * shareOf(english, first, second);
    return Math.min(MOST_BITS, Math.round(-Math.log2(share))).toString(16);
  });
  return `${first}\t${bits.join('')}`;
});
writeFileSync(
  new URL('../../ingest/norsk/words/letter-pairs.tsv', import.meta.url),
  `# Bits that a letter costs after another, hexadecimal, in the order ${LETTERS} (_ is the edge of a word); written by evals/training/learn-letter-pairs.ts.\n${rows.join('\n')}\n`,
);

function countsOf(folder: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.md$/iu.test(name)) continue;
    const text = readFileSync(path.join(folder, name), 'utf8').replace(/```[\s\S]*?```|`[^`]*`|https?:\S+|<[^>]+>/gu, ' ');
    for (const pair of letterPairs(text)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

function shareOf(counts: ReadonlyMap<string, number>, first: string, second: string): number {
  const all = [...LETTERS].reduce((sum, letter) => sum + (counts.get(first + letter) ?? 0) + SMOOTHING, 0);
  return ((counts.get(first + second) ?? 0) + SMOOTHING) / all;
}
