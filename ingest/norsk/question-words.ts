import type { Term } from '#domain/analyser.ts';
import { isStopWord } from './function-words.ts';
import { cueSet } from './cues.ts';

/**
 * Terms that make a sentence a question or a request without saying what it is about («fortell», «vis», «betyr»).
 * As the Norwegian analyser gives them. Words of decision («foreslått», «vedtatt») are content and not here.
 */
const FRAME: ReadonlySet<string> = cueSet('question-frame');

/** The terms of a question that carry what it is about, in order; [] when there are none («Hva er det?»). */
export function contentTerms(terms: readonly Term[]): Term[] {
  return terms.filter(({ term }) => !isStopWord(term) && !FRAME.has(term));
}
