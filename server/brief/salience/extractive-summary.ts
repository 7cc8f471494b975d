import type { Analyser } from '#domain/analyser.ts';
import { cutAtWords } from './cut-at-words.ts';
import { readSentences } from './read-sentences.ts';
import { scoreSalience } from './score-salience.ts';
import { selectSalient } from './select-salient.ts';
import type { TextSection } from './text-section.ts';

/**
 * What a document says in a few words: its own most telling sentences in the order they stand, cut at `words` words. Nothing is
 * rewritten; the last sentence may be cut short.
 *
 * @param sections the document's in reading order, without its title
 */
export function extractiveSummary(sections: readonly TextSection[], words: number, analyser: Analyser): string {
  const list = scoreSalience(readSentences(sections), { analyser });
  const selected = selectSalient(list, { kind: 'words', words, last: 'cut' });
  return cutAtWords(selected.map((index) => list[index]?.sentence.text ?? '').join(' '), words);
}
