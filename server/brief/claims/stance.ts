import { cue } from '../../../ingest/norsk/cues.ts';

/** What someone means of a proposal: openers and stances of consultation answers. */
const STANCE = cue('stance');
const DISAGREES = cue('disagrees');
/** Headings and titles over what others have sent in or said in a group. An uttalelse is the council's own words, unless it is to a høring. */
const INPUT =
  /innspill|innspel|høring|høyring|merknad|kafédialog|cafedialog|kafedialog|gruppearbeid|gruppediskusjon|workshop|verksted|idémyldring|spørreundersøkelse|menti|ordsky/iu;

export type Stance = 'disagrees' | 'takes-side' | null;

export function stanceOf(text: string): Stance {
  if (DISAGREES.test(text)) return 'disagrees';
  return STANCE.test(text) ? 'takes-side' : null;
}

/** True where headings, title or file name say that what stands there was sent in or said by others. */
export function isInputHeading(words: string): boolean {
  return INPUT.test(words);
}
