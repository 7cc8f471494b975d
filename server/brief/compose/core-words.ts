import { cue } from '../../../ingest/norsk/cues.ts';

/** Words of what a body wants: visjon, mål, innsatsområder, satsinger, prioriteringer. */
const WANTED = cue('wanted');
/** Words of how a matter is handled: sent out, put off, attached, put on an agenda. */
const HANDLED = cue('handling');

const INTENDS = cue('intends');

/** True for a sentence that says what a body wants to reach or put first. */
export function saysCore(text: string): boolean {
  return WANTED.test(text) && INTENDS.test(text);
}

/** True for words about what a body wants to reach or put first. */
export function namesCore(text: string): boolean {
  return WANTED.test(text);
}

/** True for words about how a matter was handled rather than what it is about. */
export function tellsOfHandling(text: string): boolean {
  return HANDLED.test(text);
}
