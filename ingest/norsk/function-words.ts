import { formsIn, readWordTable } from './word-table.ts';

/**
 * The classes a closed-class word belongs to. `nb`, `nn`, `en`: only one of the written languages has it; `no`: Norwegian in both
 * forms; `stop`: says nothing of what a text is about.
 */
export type WordClass =
  | 'stop'
  | 'nb'
  | 'nn'
  | 'no'
  | 'en'
  | 'auxiliary'
  | 'helper'
  | 'preposition'
  | 'subordinator'
  | 'article'
  | 'particle'
  | 'adverb'
  | 'connective'
  | 'person'
  | 'person-owner'
  | 'owner'
  | 'thing'
  | 'place'
  | 'demonstrative'
  | 'clause-opener'
  | 'link'
  | 'opener'
  | 'question'
  | 'negation'
  | 'condition';

const CLASSES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  readWordTable('function-words', ['form', 'classes']).map(({ form, classes }) => [form, new Set(formsIn(classes))]),
);

/** @param lower lower case */
export function isWord(lower: string, ...classes: readonly WordClass[]): boolean {
  const own = CLASSES.get(lower);
  return own !== undefined && classes.some((one) => own.has(one));
}

/** Every word of a class. */
export function wordsOfClass(wordClass: WordClass): ReadonlySet<string> {
  return new Set([...CLASSES].flatMap(([form, classes]) => (classes.has(wordClass) ? [form] : [])));
}

const STOP_WORDS = wordsOfClass('stop');

/** True for a function word of bokmål, nynorsk or English. The analyser leaves these words unstemmed, so a term can be asked about. */
export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term);
}
