import { readWordTable } from './word-table.ts';

/**
 * Nynorsk words whose stem differs from the bokmål word, so that a question in one form of Norwegian finds text in the other. Endings
 * that the stemmer takes away need no pair (kommunar/kommuner). A pair by `word` is replaced as it stands; one by `stem` is stemmed on
 * both sides, so that every inflection follows.
 */
const PAIRS = readWordTable('nynorsk', ['nynorsk', 'bokmål', 'by']);

export type NynorskPairs = { readonly words: ReadonlyMap<string, string>; readonly stems: ReadonlyMap<string, string> };

/** The pairs ready for look-up, nynorsk → bokmål; `stem` is the analyser's own, so that both sides end where the analyser ends. */
export function nynorskPairs(stem: (word: string) => string): NynorskPairs {
  const pairs = (by: string): [string, string][] =>
    PAIRS.filter((pair) => pair.by === by).map((pair): [string, string] => [pair.nynorsk, pair.bokmål]);
  return { words: new Map(pairs('word')), stems: new Map(pairs('stem').map(([nynorsk, bokmaal]) => [stem(nynorsk), stem(bokmaal)])) };
}
