import { writeFileSync } from 'node:fs';
import type { Analyser } from '#domain/analyser.ts';
import { isStopWord } from '../../ingest/norsk/function-words.ts';
import type { TextIndex } from '../../ingest/store/text-index.ts';
import type { BackgroundFrequencies } from '../../server/retrieval/background-share.ts';

/** Terms in fewer passages than this are left out: what is not in the list is rare. Range 3–20. */
const FEWEST = 5;
const DIGITS = 4;

/** Writes how large a share of ordinary Norwegian passages each common term occurs in. */
export function writeBackground(file: URL, index: TextIndex, analyser: Analyser): string {
  const passages = index.size();
  const shares = [...index.vocabulary()]
    .filter(({ term, documentFrequency }) => documentFrequency >= FEWEST && /^\p{L}{2,}_?$/u.test(term) && !isStopWord(term))
    .toSorted((a, b) => b.documentFrequency - a.documentFrequency || (a.term < b.term ? -1 : 1))
    .map(({ term, documentFrequency }): [string, number] => [term, Number((documentFrequency / passages).toFixed(DIGITS))]);
  const background: BackgroundFrequencies = {
    learnt: {
      date: new Date().toISOString().slice(0, 10),
      data: `NorQuAD (CC0), ${passages} passages of news and encyclopedia`,
      by: 'npm run train -- background',
    },
    analyser: analyser.id,
    passages,
    shares: Object.fromEntries(shares),
  };
  writeFileSync(file, `${JSON.stringify(background, null, 1)}\n`);
  return `${shares.length} terms of ${passages} passages`;
}
