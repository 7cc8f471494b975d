import { isFree, isJoiner, isTimeless, opensGround, timeEnds } from './circumstances.ts';
import { isSubordinator, isTurning } from './limiting-words.ts';
import { mainVerb } from './main-verb.ts';
import type { SentenceToken } from './read-sentence.ts';

/** A sentence without one statement of time, or without what it opens with, its words in the order of «subject, verb». */
export type Rearranged = {
  readonly tokens: readonly SentenceToken[];
  /** What was taken out; null for the sentence as it stands. */
  readonly taken: readonly SentenceToken[] | null;
  /** True when the sentence says the same, only less, without it. */
  readonly spare: boolean;
};

/** Words of a subject that may stand between the verb and the rest. Range 5–10. */
const LONGEST_SUBJECT = 8;
/** Words before the first verb of a sentence that opens with a ground. Range 10–30. */
const LONGEST_OPENING = 20;

/** The sentence as it stands first; then each way to take a time, ground or joining word out of it and mend the order of its verb. */
export function rearranged(tokens: readonly SentenceToken[]): Rearranged[] {
  return [{ tokens, taken: null, spare: true }, ...withoutOpening(tokens), ...withoutTime(tokens)];
}

function withoutOpening(tokens: readonly SentenceToken[]): Rearranged[] {
  const [first] = tokens;
  if (first === undefined) return [];
  const times = timeEnds(tokens, 0);
  const others = isJoiner(first) ? [1] : opensGround(tokens, 0) ? verbsWithin(tokens) : [];
  return [...new Set([...times, ...others])].flatMap((end) => {
    const verb = tokens[end];
    if (verb?.verb !== true) return [];
    const taken = tokens.slice(0, end);
    const isTime = times.includes(end);
    const spare = isFree(taken) && (isTime ? isTimeless(tokens.slice(end), taken) && !tokens.some(({ lower }) => isTurning(lower)) : true);
    return subjectsAfter(tokens, end).map((rest) => ({ tokens: rest, taken, spare }));
  });
}

function verbsWithin(tokens: readonly SentenceToken[]): number[] {
  return tokens.slice(0, LONGEST_OPENING).flatMap(({ verb }, at) => (verb ? [at] : []));
}

/** The verb put after each number of words that the subject may have. */
function subjectsAfter(tokens: readonly SentenceToken[], verb: number): SentenceToken[][] {
  const after = tokens.slice(verb + 1);
  const most = Math.min(LONGEST_SUBJECT, after.length);
  return Array.from({ length: most }, (_, index) => [
    ...after.slice(0, index + 1),
    ...tokens.slice(verb, verb + 1),
    ...after.slice(index + 1),
  ]);
}

/** A time that stands in the main clause, after its verb and before any other; it may stand anywhere there. */
function withoutTime(tokens: readonly SentenceToken[]): Rearranged[] {
  const verb = mainVerb(tokens);
  if (verb < 0) return [];
  const governed = tokens.findIndex((token, at) => at > verb && (token.verb || isSubordinator(token.lower)));
  return tokens.flatMap((_, at) => {
    if (at <= verb || (governed >= 0 && at > governed)) return [];
    return timeEnds(tokens, at).map((end) => ({
      tokens: [...tokens.slice(0, at), ...tokens.slice(end)],
      taken: tokens.slice(at, end),
      // Left out where it stands, it is for `droppable` to judge.
      spare: false,
    }));
  });
}
