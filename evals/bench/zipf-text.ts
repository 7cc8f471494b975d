/** A generator of text with the word frequencies of natural language (Zipf 1949): word of rank r in proportion to 1 / r. */
export type ZipfText = {
  /** `words` words with a full stop every dozen or so. */
  readonly sentence: (words: number) => string;
  /** A question of content words from the middle of the vocabulary, where real questions' words lie. */
  readonly question: () => string;
  /** One such word, as a theme for a brief: two hardly ever meet in generated text. */
  readonly theme: () => string;
};

const SYLLABLES =
  'kom mu ne sty re sak ved tak mål stra te gi plan re gion by ut vik ling sam ferd sel kli ma mil jø næ ring kom pe tan se fjord vann kraft e ner gi skog land bruk vei ba ne tog buss bo lig'.split(
    ' ',
  );
const FUNCTION_WORDS = 'og i å er for på til av som med det en de har ikke om vi at fra skal'.split(' ');

/** @param next uniform random numbers 0–1; the same sequence gives the same text */
export function zipfText(next: () => number, vocabularySize: number): ZipfText {
  const vocabulary = [...FUNCTION_WORDS, ...Array.from({ length: vocabularySize }, () => word(next))];
  const contentWord = (): string => vocabulary[200 + Math.floor(next() * 5_000)] ?? 'mål';
  const rank = (): number => Math.floor(Math.exp(next() * Math.log(vocabulary.length)));
  return {
    sentence(words) {
      const chosen = Array.from({ length: words }, (_, index) => `${vocabulary[rank()] ?? 'og'}${index % 14 === 13 ? '.' : ''}`);
      return `${chosen.join(' ')}.`;
    },
    question() {
      const content = [contentWord(), contentWord(), contentWord()];
      return `Hva er ${content.join(' og ')} for ${vocabulary[30 + Math.floor(next() * 100)] ?? 'by'}?`;
    },
    theme: contentWord,
  };
}

function word(next: () => number): string {
  const syllables = 2 + Math.floor(next() * 3);
  return Array.from({ length: syllables }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)] ?? 'mål').join('');
}
