import type { SentenceToken } from './read-sentence.ts';
import { cueWord } from '../../../../ingest/norsk/cues.ts';

/** Opens a clause that has a verb of its own. */
const OPENS_CLAUSE = cueWord('opens-clause');

/**
 * Number of the verb of the main clause: in «kommunene som vedtok planen, får tilskudd» the second. -1 when there is none, or when it
 * cannot be told from those of the clauses before it.
 */
export function mainVerb(tokens: readonly SentenceToken[]): number {
  let open = 0;
  for (const [at, { lower, verb }] of tokens.entries()) {
    if (OPENS_CLAUSE.test(lower) && tokens[at + 1]?.lower !== 'å') open++;
    if (!verb) continue;
    if (open === 0) return at;
    open--;
  }
  return -1;
}
