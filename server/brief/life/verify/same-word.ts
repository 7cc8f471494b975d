import { nynorskPairs } from '../../../../ingest/norsk/nynorsk-pairs.ts';
import { createStrongVerbs } from '../../../../ingest/norsk/strong-verbs.ts';
import type { NumberKey } from './number-key.ts';
import type { SentenceToken } from './read-sentence.ts';

/** Nynorsk words as they stand in bokmål. */
const BOKMAAL = nynorskPairs((word) => word).words;
const strongVerb = createStrongVerbs();

/** Words of one line stand for each other. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  `
ca cirka omtrent omlag rundt omkring
inntil opptil
nesten nær nærmere
kroner kr
ble blei vart
også òg
frem fram
nå no
hverken verken
intet ingen
iht henhold
`
    .trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((word): [string, string] => [word, line.split(' ')[0] ?? word])),
);

/** The endings that may differ: those of a word in the definite form, and of the other form of Norwegian. The number and the tense may not. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ene|ane)$/u, 'the many'],
  [/(?:es|ast)$/u, 'passive'],
  [/(?:er|ar)$/u, 'er'],
  [/(?:en|a)$/u, 'the one'],
  [/et$/u, 'et'],
  [/(?:te|de)$/u, 'past'],
  [/t$/u, 't'],
  [/e$/u, 'e'],
];
const INTERCHANGEABLE: ReadonlySet<string> = new Set(['er/the many', 'e/the one', '/the one', 'et/the one']);

/** True when the word of a changed sentence may stand for the source's. */
export function sameWord(edited: SentenceToken, source: SentenceToken): boolean {
  if (edited.number !== null || source.number !== null) {
    return edited.number !== null && source.number !== null && standsFor(edited.number, source.number);
  }
  const [a, b] = [bokmaal(edited.lower), bokmaal(source.lower)];
  if (a === b || (ALIKE.get(a) ?? a) === (ALIKE.get(b) ?? b)) return true;
  if (edited.term !== source.term) return false;
  if (!edited.content) return true;
  // «vedtok» and «vedtas», «gir» and «ga» have one term, and do not say the same.
  if (strongVerb(a) !== null || strongVerb(b) !== null) return false;
  const [of, is] = [ending(a), ending(b)].toSorted();
  return of === is || INTERCHANGEABLE.has(`${of}/${is}`);
}

function bokmaal(lower: string): string {
  return BOKMAAL.get(lower) ?? lower;
}

function ending(word: string): string {
  return ENDINGS.find(([pattern]) => pattern.test(word))?.[1] ?? '';
}

/** «2024» and «august 2024» may stand for «29. august 2024». */
function standsFor(edited: NumberKey, source: NumberKey): boolean {
  if (edited.keys.every((key) => source.keys.includes(key))) return true;
  return source.kind === 'date' && ['year', 'month'].includes(edited.kind) && isPartOf(edited.keys[0], source.keys);
}

function isPartOf(key: string, dates: readonly string[]): boolean {
  return dates.every((date) => {
    const [year = '', month = ''] = date.slice(1).split('_');
    return key === year || key === `m${year}_${month}`;
  });
}
