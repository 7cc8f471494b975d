import type { Attested } from '#domain/document.ts';

/**
 * One phenomenon that tells a field of the metadata. It is named so that it can be switched off and its worth measured; of the rules of a
 * field the first that reads something decides.
 */
export type Rule<Paper, T> = { readonly name: string; readonly read: (paper: Paper) => Attested<T> | null };

/** Names of rules that are switched off. */
export type Without = ReadonlySet<string>;

export function firstOf<Paper, T>(rules: readonly Rule<Paper, T>[], paper: Paper, without: Without): Attested<T> | null {
  for (const { name, read } of rules) {
    const found = without.has(name) ? null : read(paper);
    if (found !== null) return found;
  }
  return null;
}
