import type { Piece } from '../reading/piece.ts';
import { stanceOf } from './stance.ts';
import { cue } from '../../../ingest/norsk/cues.ts';

/** How a consultation was held, not what was answered: sent to, deadline, put off, how many answered, laid out, attached. */
const ASKED = cue('consultation-held');
/** How a group is to work: «Gruppene gir en oppsummering i plenum kl 16–17». */
const GROUP_TASK = cue('group-task');
const CLOCK = /(?<!\p{L})kl\.?\s?\d/iu;
/** Headings of a consultation in a paper of the council's own; there its own words stand beside what others said. */
const CONSULTATION = cue('consultation');
/** What is said in a workshop or group is all the participants'. */
const WORKSHOP = cue('workshop');

/**
 * True for what others have sent in or said in a group, by the type, title, headings or file name of where it stands. How they were
 * asked is the council's own telling; in doubt words under such a heading are input, so that no view passes for the council's.
 */
export function isInput({ headings, document, text, form }: Piece): boolean {
  const { title, type } = document.metadata;
  if (type?.value === 'hoeringssvar') return true;
  const places = [...headings, title.value, document.path];
  if (!places.some(isInputHeading)) return false;
  if (places.some((place) => WORKSHOP.test(place))) return !GROUP_TASK.test(text) && !CLOCK.test(text);
  const tellsHow = form === 'sentence' && ASKED.test(text) && stanceOf(text) === null;
  return !(tellsHow && places.some((place) => CONSULTATION.test(place)));
}

/** True where headings, title or file name say that what stands there was sent in or said by others. */
export function isInputHeading(words: string): boolean {
  return CONSULTATION.test(words) || WORKSHOP.test(words);
}
