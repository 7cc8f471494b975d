import { pointsBack } from '../../../ingest/norsk/points-back.ts';
import { isQuestion } from '../../../ingest/norsk/sentence-shape.ts';
import { countWords } from './count-words.ts';

/** What the form of a sentence says of its use in a summary, where it stands without its neighbours. */
export type SentenceShape = {
  readonly words: number;
  /** Too short to tell anything: a key word, a shout, a stray heading. */
  readonly fragment: boolean;
  readonly question: boolean;
  /** Leans on something said before («Han», «Dette»). */
  readonly pointsBack: boolean;
};

/** Sentences with fewer words are fragments. Sensible 3–8; 4 to 8 score the same on NorSumm dev. */
const FRAGMENT = 5;

export function sentenceShape(text: string): SentenceShape {
  const words = countWords(text);
  return { words, fragment: words < FRAGMENT, question: isQuestion(text), pointsBack: pointsBack(text) };
}
