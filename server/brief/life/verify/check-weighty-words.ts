import type { MeaningCheck } from './meaning-check.ts';
import { clausesOf, type ReadSentence } from './read-sentence.ts';
import { type WeightyWord, weightyWord } from './weighty-words.ts';

/**
 * «skal» for «bør», «økt» for «redusert», «alle» for «noen»: such words must stand in the sentences the changed one draws on, and
 * there no other of them may stand nearer to what the clause is about.
 */
export const WEIGHTY_WORDS_STAND: MeaningCheck = {
  why: 'Et ord som styrer meningen, står ikke slik i kilden.',
  find(sentence, { nearest }) {
    const known = nearest.flatMap((source) => weightyIn(source));
    return weightyIn(sentence)
      .filter(({ kind, group, about }) => {
        const nearness = (one: Standing): number => [...about].filter((term) => one.about.has(term)).length;
        const same = known.filter((one) => one.kind === kind);
        const others = known.filter((one) => one.group === group && one.kind !== kind);
        const best = Math.max(0, ...same.map(nearness));
        return same.length === 0 || others.some((one) => nearness(one) > best);
      })
      .map(({ word }) => word);
  },
};

/** What should, may or must be done is not what is done, and a condition may not be left out. */
export const WEIGHTY_WORDS_KEPT: MeaningCheck = {
  why: 'Et forbehold i kilden er tatt bort.',
  find(sentence, { nearest }) {
    const said = weightyIn(sentence);
    const [best] = nearest;
    if (best === undefined) return [];
    return weightyIn(best)
      .filter(({ group, at }) => {
        if (said.some((one) => one.group === group)) return false;
        if (group === 'condition') return true;
        const governed = best.tokens.slice(at + 1).find(({ content }) => content);
        return group === 'modal' && governed !== undefined && sentence.stems.has(governed.term);
      })
      .map(({ word }) => word);
  },
};

type Standing = WeightyWord & {
  readonly word: string;
  readonly at: number;
  /** The content words of its clause, without itself. */
  readonly about: ReadonlySet<string>;
};

function weightyIn(sentence: ReadSentence): Standing[] {
  const clauses = new Map(clausesOf(sentence).map(({ clause, stems }) => [clause, stems]));
  return sentence.tokens.flatMap(({ lower, raw, term, clause }, at) => {
    const found = weightyWord(lower);
    if (found === null) return [];
    const about = new Set([...(clauses.get(clause) ?? [])].filter((stem) => stem !== term));
    return [{ ...found, word: raw, at, about }];
  });
}
