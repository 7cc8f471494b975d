import { readTable } from './words/read-table.ts';

/** A first part as it is written before the next one, and the word it is («nærings»: «næring»); `weight` is 0 for a rare one and grows with use. */
type FirstPart = { readonly word: string; readonly weight: number };

/** Letters between two parts. */
export const LINKS = ['e', '', 's'] as const;

/** What Norsk Ordbank says of compounds, learnt by `npm run train -- words`. */
export type CompoundParts = {
  /** By the letters before a cut, linking letter included. */
  readonly first: ReadonlyMap<string, FirstPart>;
  /** By the term behind a cut, how much it is used as a last part. */
  readonly last: ReadonlyMap<string, number>;
  /** Words that no other word of the list is put together of, as they are written. */
  readonly words: ReadonlySet<string>;
  /** Terms of words that are not put together, though they look so («kontrakt»). */
  readonly simple: ReadonlySet<string>;
  /** Of the log odds that a cut is right: bias, weight of the first part, of the last, of a letter of the first and of the last. */
  readonly odds: readonly number[];
};

let loaded: CompoundParts | null = null;

/** Read the first time it is asked for, and then kept. */
export function compoundParts(): CompoundParts {
  loaded ??= read();
  return loaded;
}

function read(): CompoundParts {
  const first = new Map<string, FirstPart>();
  const last = new Map<string, number>();
  const rest = new Set<string>();
  const simple = new Set<string>();
  let odds: readonly number[] = [];
  for (const [kind, of = '', words = ''] of readTable('compound-parts')) {
    const weight = Number(of);
    if (kind === 'odds') odds = words.split(' ').map(Number);
    else if (kind === 'simple') for (const word of words.split(' ')) simple.add(word);
    else if (kind === 'word') for (const word of words.split(' ')) rest.add(word);
    else if (kind === 'last') for (const word of words.split(' ')) last.set(word, weight);
    else {
      const link = kind === 'first' ? '' : (kind ?? '').slice('first+'.length);
      for (const word of words.split(' ')) {
        const written = word + link;
        // «saks-nummer» is as likely of «saks» as of «sak», which comes after it in the table.
        if ((first.get(written)?.weight ?? -1) <= weight) first.set(written, { word, weight });
      }
    }
  }
  return { first, last, words: rest, simple, odds };
}
