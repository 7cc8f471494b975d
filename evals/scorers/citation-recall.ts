import { type CitedSentence, sourcesOf, type Supports } from './cited-sentence.ts';

/**
 * ALCE's citation recall (Gao et al. 2023, § 3.2): the share 0–1 of an answer's sentences that their own citations carry, read
 * together. A sentence without a citation, or with one that leads nowhere, scores 0.
 *
 * @returns null for an answer without sentences
 */
export function citationRecall(answer: readonly CitedSentence[], supports: Supports): number | null {
  if (answer.length === 0) return null;
  return answer.filter((sentence) => isSupported(sentence, supports)).length / answer.length;
}

function isSupported(sentence: CitedSentence, supports: Supports): boolean {
  const sources = sourcesOf(sentence);
  return sources !== null && supports(sentence.text, sources);
}
