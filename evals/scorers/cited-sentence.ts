/** A sentence of an answer with the texts of the passages it cites, in order; null for a citation that leads nowhere. */
export type CitedSentence = { readonly text: string; readonly sources: readonly (string | null)[] };

/** Whether texts, read together, carry a sentence. ALCE asks a language model this; here it is decided by the words. */
export type Supports = (sentence: string, sources: readonly string[]) => boolean;

/** Citations looked at for each sentence, as in ALCE (`at_most_citations`). */
const MOST_CITATIONS = 3;

/** The texts a sentence stands on, at most three; null when it cites nothing, or something that is not there. */
export function sourcesOf({ sources }: CitedSentence): readonly string[] | null {
  const present = sources.filter((source) => source !== null);
  return present.length === 0 || present.length < sources.length ? null : present.slice(0, MOST_CITATIONS);
}
