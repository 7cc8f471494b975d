import { type CitedSentence, sourcesOf, type Supports } from './cited-sentence.ts';

/**
 * ALCE's citation precision (Gao et al. 2023, § 3.2): the share 0–1 of an answer's citations that are of use. One counts when its
 * sentence is carried by all its citations together, and it carries the sentence alone or the others do not without it.
 *
 * @returns null for an answer without citations
 */
export function citationPrecision(answer: readonly CitedSentence[], supports: Supports): number | null {
  let citations = 0;
  let useful = 0;
  for (const sentence of answer) {
    const sources = sourcesOf(sentence);
    citations += sources?.length ?? sentence.sources.length;
    if (sources !== null && supports(sentence.text, sources)) {
      useful += sources.filter((source, index) => isUseful(sentence.text, source, sources.toSpliced(index, 1), supports)).length;
    }
  }
  return citations === 0 ? null : useful / citations;
}

function isUseful(text: string, source: string, others: readonly string[], supports: Supports): boolean {
  return supports(text, [source]) || !supports(text, others);
}
