/**
 * For each term the share 0–1 of the texts that hold it. Over the sentences of a text this is what the text is about: SumBasic's
 * word probability (Nenkova & Vanderwende 2005), counted once a sentence.
 */
export function termShares(texts: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const terms of texts) {
    for (const term of terms) shares.set(term, (shares.get(term) ?? 0) + 1 / texts.length);
  }
  return shares;
}
