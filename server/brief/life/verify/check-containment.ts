import { decisionKind } from './decision-forms.ts';
import type { MeaningCheck } from './meaning-check.ts';
import { clausesOf, type ReadSentence } from './read-sentence.ts';

/** Share of a sentence's different content stems that must stand in the sources. Range 0.6–1; laid down with the metric. */
const LEAST_CONTAINED = 0.8;
/** Share of each clause's that must stand in one source sentence, so that pieces of several facts do not make a new one. Range 0.5–1. */
const LEAST_TOGETHER = 0.8;
/** A clause of fewer content words than this says too little to be told apart. Range 2–3. */
const SHORTEST_CLAUSE = 2;
/** 1 of 5 is exactly 0.2. */
const ROUNDING = 1e-9;
/** Verbs that only hold a sentence together («Rådet består av», «Planen omfatter»). */
const LIGHT =
  /^(?:bestå|består|besto|omfatte[rt]?|omfatta[r]?|finne?s|fins|gjelder|gjeld|gjaldt|innebærer|inneber|utgjør|utgjer|handler|handlar|dreier|inneholder|inneheld|inngår)$/u;

/** Most of what is said must be said by the sources, and each clause of it in one place. */
export const WORDS_CONTAINED: MeaningCheck = {
  why: 'For mye av setningen står ikke i kilden, eller ikke på ett sted.',
  find(sentence, { sentences, headings }) {
    if (sentence.stems.size === 0) return sentence.tokens.some(({ number }) => number !== null) ? [] : [sentence.text];
    // Words of decision have a check of their own, which knows «foreslått» and «forslag» for the same.
    const excused = sentence.tokens.filter(({ lower }) => LIGHT.test(lower) || decisionKind(lower) !== null).map(({ term }) => term);
    const overhead = new Set([...excused, ...headings.flatMap(({ stems }) => [...stems])]);
    const held = new Set([...overhead, ...sentences.flatMap(({ stems }) => [...stems])]);
    const missing = [...sentence.stems].filter((stem) => !held.has(stem));
    if (missing.length > sentence.stems.size * (1 - LEAST_CONTAINED) + ROUNDING) return wordsOf(sentence, missing);
    return clausesOf(sentence).flatMap(({ stems }) => {
      if (stems.size < SHORTEST_CLAUSE) return [];
      const left = sentences.map((source) => [...stems].filter((stem) => !source.stems.has(stem) && !overhead.has(stem)));
      const fewest = left.toSorted((a, b) => a.length - b.length)[0] ?? [...stems];
      return fewest.length > stems.size * (1 - LEAST_TOGETHER) + ROUNDING ? wordsOf(sentence, fewest) : [];
    });
  },
};

function wordsOf({ tokens }: ReadSentence, stems: readonly string[]): string[] {
  return tokens.filter(({ content, term }) => content && stems.includes(term)).map(({ raw }) => raw);
}
