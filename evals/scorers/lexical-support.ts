import type { Analyser } from '#domain/analyser.ts';
import { NEGATIONS } from '#domain/meaning-words.ts';
import { isStopWord } from '../../ingest/norsk/function-words.ts';
import type { Supports } from './cited-sentence.ts';

/** Share of the sentence's content words that must stand in the sources. Range 0.6–1; from the metric as it was laid down, not measured. */
const LEAST_CONTAINED = 0.8;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*/gu;

/**
 * For rephrased answers: at least 0.8 of the sentence's different content stems occur in the sources read together, and so do all its
 * numbers and dates, its capitalised names (as names) and its negations. It cannot see who did what to whom, nor a negation the
 * sentence has dropped; it catches facts from nowhere.
 */
export function lexicalSupport(analyser: Analyser): Supports {
  function termsOf(text: string): string[] {
    return analyser.terms(text).map(({ term }) => term);
  }

  return function supports(sentence, sources) {
    const joined = sources.join('\n');
    const held = new Set(termsOf(joined));
    const content = [...new Set(termsOf(sentence))].filter((term) => !isStopWord(term));
    if (content.length === 0) return false;
    const contained = content.filter((term) => held.has(term)).length / content.length;
    if (contained < LEAST_CONTAINED) return false;
    if (content.some((term) => /\d/u.test(term) && !held.has(term))) return false;
    const heldNames = new Set(wordsOf(joined).filter(isCapitalised).flatMap(termsOf));
    if (
      namesIn(sentence)
        .flatMap(termsOf)
        .some((term) => !isStopWord(term) && !heldNames.has(term))
    )
      return false;
    const heldWords = new Set(wordsOf(joined.toLowerCase()));
    return wordsOf(sentence.toLowerCase()).every((word) => !NEGATIONS.has(word) || heldWords.has(word));
  };
}

/** Words with a capital; the first word of the sentence only when another follows on it («Jonas Gahr Støre sa»). */
function namesIn(sentence: string): string[] {
  const words = wordsOf(sentence);
  return words.filter((word, index) => isCapitalised(word) && (index > 0 || isCapitalised(words[1] ?? '')));
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
