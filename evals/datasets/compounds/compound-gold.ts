import { readFileSync } from 'node:fs';

/** A word cut by hand: where its parts after the first begin; [] for a word that is not put together. */
export type CompoundGold = { readonly word: string; readonly joints: readonly number[]; readonly source: 'ordbank' | 'tekst' };

export function compoundGold(): CompoundGold[] {
  return readFileSync(new URL('compounds.tsv', import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [cut = '', source] = line.split('\t');
      if (source !== 'ordbank' && source !== 'tekst') return [];
      const parts = cut.split('|');
      const joints = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('').length);
      return [{ word: parts.join(''), joints, source }];
    });
}
