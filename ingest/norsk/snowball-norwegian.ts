import { createRequire } from 'node:module';

/** Words remembered with their stem; beyond this the memory starts afresh, so that it cannot grow with the archive. */
const REMEMBERED_WORDS = 200_000;

/** The Snowball stem of a lower-case Norwegian word (snowballstem.org/algorithms/norwegian). */
export type Stem = (word: string) => string;

/** What is used of the package, which ships no types. */
type Snowball = { newStemmer(language: 'norwegian'): { stem(word: string): string } };

// Required, not imported: the package says it is an ES module but has no default export, and loaders disagree on what that gives.
const snowball: Snowball = createRequire(import.meta.url)('snowball-stemmers');

export function createNorwegianStem(): Stem {
  const stemmer = snowball.newStemmer('norwegian');
  const remembered = new Map<string, string>();
  return function stem(word) {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    if (remembered.size >= REMEMBERED_WORDS) remembered.clear();
    const found = stemmer.stem(word);
    remembered.set(word, found);
    return found;
  };
}
