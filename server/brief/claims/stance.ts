import { cue } from '../../../ingest/norsk/cues.ts';

/** What someone means of a proposal: openers and stances of consultation answers. */
const STANCE = cue('stance');
const DISAGREES = cue('disagrees');
export type Stance = 'disagrees' | 'takes-side' | null;

export function stanceOf(text: string): Stance {
  if (DISAGREES.test(text)) return 'disagrees';
  return STANCE.test(text) ? 'takes-side' : null;
}
