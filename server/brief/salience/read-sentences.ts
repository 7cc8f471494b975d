import { sentences } from '#domain/sentence.ts';
import { countWords } from './count-words.ts';
import type { SalienceSentence } from './salience-sentence.ts';
import type { TextSection } from './text-section.ts';

/** The sentences of one document, given section by section in reading order. */
export function readSentences(sections: readonly TextSection[]): SalienceSentence[] {
  const read = sections.map(({ headings, text }) => {
    const texts = sentences(text).map(({ start, end }) => text.slice(start, end));
    return { headings, texts, words: countWords(text) };
  });
  const total = read.reduce((sum, { words }) => sum + words, 0);
  const found: SalienceSentence[] = [];
  let before = 0;
  for (const { headings, texts, words } of read) {
    let inSection = 0;
    texts.forEach((text, index) => {
      const place = (before + inSection) / total;
      found.push({ text, headings, place, sectionPlace: inSection / words, follows: index > 0 });
      inSection += countWords(text);
    });
    before += words;
  }
  return found;
}
