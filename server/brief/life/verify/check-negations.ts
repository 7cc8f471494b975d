import { NEGATIONS } from '#domain/meaning-words.ts';
import type { MeaningCheck } from './meaning-check.ts';
import { contextOf, type ReadSentence } from './read-sentence.ts';

/** Content words to each side of a negation that it may turn round. Range 2–4. */
const REACH = 3;

/** Written differently, the same negation; one that is not here stands for itself. */
const SAME: ReadonlyMap<string, string> = new Map(
  'ikkje:ikke ei:ikke not:ikke ingi:ingen inga:ingen intet:ingen inkje:ingen ingenting:ingen no:ingen utan:uten without:uten imot:mot against:mot korkje:verken hverken:verken never:aldri unnateke:unntatt unngår:unngå'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);
/** Those that do nothing but negate. «mot» is a direction as often, and «ei» an article. */
const PLAIN: ReadonlySet<string> = new Set(['ikke', 'ingen', 'aldri', 'uten', 'verken', 'neppe', 'mangler']);
/** Says that something is not there. */
const LACK = /^(?:mangl(?:er|e|et|a|ar)|mangel(?:en)?|manglende|manglande|savner|savnar)$/u;

/** A negation must negate the same as in the sources. */
export const NEGATIONS_STAND: MeaningCheck = {
  why: 'Setningen har en nektelse som kilden ikke har.',
  find(sentence, { nearest }) {
    const known = nearest.flatMap((source) => negationsIn(source).map((one) => ({ ...one, context: contextOf(source, one.at, REACH) })));
    return negationsIn(sentence)
      .filter(({ negation, at }) => {
        const beside = [...contextOf(sentence, at, 1).keys()];
        return !known.some((one) => one.negation === negation && beside.some((term) => one.context.has(term)));
      })
      .map(({ word }) => word);
  },
};

/** What the sources negate may not be said without the negation. */
export const NEGATIONS_KEPT: MeaningCheck = {
  why: 'En nektelse i kilden er tatt bort.',
  find(sentence, { nearest }) {
    const kept = negationsIn(sentence).map(({ at }) => contextOf(sentence, at, REACH));
    return nearest.flatMap((source) => {
      const turned = negationsIn(source)
        .filter(({ negation }) => PLAIN.has(negation))
        .map((one) => ({ ...one, beside: [...contextOf(source, one.at, 1).keys()] }))
        .filter(({ beside }) => beside.length > 0 && beside.every((term) => sentence.stems.has(term)));
      const lost = turned.filter(({ beside }) => !kept.some((context) => beside.some((term) => context.has(term))));
      // One «ikke» left cannot stand for two.
      const short = source === nearest[0] && turned.length > kept.length ? turned.slice(0, 1) : [];
      return [...lost, ...short].filter(({ beside }) => !saidPlainly(beside, nearest)).map(({ word }) => word);
    });
  },
};

/** True when one of the sentences says the words without any negation. */
function saidPlainly(terms: readonly string[], nearest: readonly ReadSentence[]): boolean {
  return nearest.some(
    (source) => terms.every((term) => source.stems.has(term)) && !negationsIn(source).some(({ negation }) => PLAIN.has(negation)),
  );
}

type Negation = { readonly negation: string; readonly word: string; readonly at: number };

function negationsIn({ tokens }: ReadSentence): Negation[] {
  return tokens.flatMap(({ lower, raw }, at) => {
    if (LACK.test(lower)) return [{ negation: 'mangler', word: raw, at }];
    if (!NEGATIONS.has(lower) || (lower === 'ei' && tokens[at + 1]?.content === true)) return [];
    return [{ negation: SAME.get(lower) ?? lower, word: raw, at }];
  });
}
