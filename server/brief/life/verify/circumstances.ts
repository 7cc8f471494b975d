import { isDecisionWord } from '../../../../ingest/norsk/decision-words.ts';
import { isModal, isPast } from '../../../../ingest/norsk/verb-forms.ts';
import { isLimiting } from './limiting-words.ts';
import { mainVerb } from './main-verb.ts';
import { isDate, type SentenceToken } from './read-sentence.ts';
import { cueWord } from '../../../../ingest/norsk/cues.ts';

/** When or in what meeting: «i 2024», «innen 2030», «den 29. august 2024», «i styremøte 7. desember 2023»; # is a day or a month, @ a year. */
const TIME =
  /^(?:(?:i|på|under|ved) (?:\p{L}+ )?\p{L}*(?:møtet?|samlinga?|samlingen|konferansen?)(?: (?:i|den|på))?(?: [#@])?|(?:i )?#|(?:i|i løpet av|våren|høsten|sommeren|vinteren) @|innen (?:utgangen av )?[#@])$/u;
/** «før 12. juni», «mellom 2020 og 2024»: the date is not the sentence's own. */
const GOVERNS = cueWord('governs-time');
/** A form after «har» that is no noun as often. */
const PARTICIPLE = /(?:ert|[^t]et|dd|ått|ørt|endt|elt|agt)$/u;
/** The most words of one. Range 4–8. */
const LONGEST_TIME = 6;

/** Where a statement of time or meeting that starts at `from` may end (excluded), the longest first; [] when none does. */
export function timeEnds(tokens: readonly SentenceToken[], from: number): number[] {
  if (tokens[from]?.number && GOVERNS.test(tokens[from - 1]?.lower ?? '')) return [];
  const ends: number[] = [];
  let words = '';
  for (let end = from + 1; end <= Math.min(from + LONGEST_TIME, tokens.length); end++) {
    const token = tokens[end - 1];
    if (token === undefined || (end > from + 1 && /[,;:()]/u.test(token.before))) break;
    words += `${words === '' ? '' : ' '}${isDate(token.number) ? (/^(?:year|period)$/u.test(token.number?.kind ?? '') ? '@' : '#') : token.lower}`;
    // «i møte | med statsråden» goes on.
    const after = tokens[end];
    const whole = isDate(token.number) || after === undefined || /[,;:.)]/u.test(after.before) || after.verb;
    if (whole && TIME.test(words)) ends.unshift(end);
  }
  return ends;
}

/**
 * True when the sentence stays true without its time: what happened, happened; and what shall be done by a year shall be done. What
 * *is* so in a year, or will be, needs the year.
 */
export function isTimeless(tokens: readonly SentenceToken[], time: readonly SentenceToken[]): boolean {
  const first = tokens[mainVerb(tokens)];
  if (first === undefined) return false;
  if (time[0]?.lower === 'innen') return isModal(first.lower);
  if (isModal(first.lower)) return false;
  if (isPast(first.lower)) return true;
  const at = tokens.indexOf(first);
  return first.lower === 'har' && tokens.slice(at + 1, at + 4).some(({ lower }) => PARTICIPLE.test(lower) || isDecisionWord(lower));
}

/** What a sentence may open or close with, and be true without: cause, ground, means, purpose, company. */
const GROUNDS =
  /^(?:basert på|på bakgrunn av|på grunnlag av|på grunn av|som følge av|med utgangspunkt i|i forbindelse med|i samarbeid med|i dialog med|sammen med|i tråd med|i henhold til|ved hjelp av|med sikte på|med mål om|med tanke på|for å|for at|slik at|gjennom|fordi|ettersom|herunder|inkludert|deriblant|blant annet|bl a|bl\.a|for eksempel|f eks|f\.eks)(?= |$)/u;
/** A word alone that joins a sentence to the one before. */
const JOINER = cueWord('joiner');

/** «Vi må bygge for å nå målet» does not say that we must: what is needed is needed for something. */
const NEEDED = cueWord('needed');

export function opensGround(tokens: readonly SentenceToken[], at: number): boolean {
  const needed = tokens.some(({ lower }) => NEEDED.test(lower));
  if (needed && /^(?:for|slik)$/u.test(tokens[at]?.lower ?? '')) return false;
  return GROUNDS.test(
    tokens
      .slice(at, at + 3)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

export function isJoiner({ lower }: SentenceToken): boolean {
  return JOINER.test(lower);
}

/** True when nothing in the words holds the rest back. */
export function isFree(tokens: readonly SentenceToken[]): boolean {
  return !tokens.some(({ lower }, at) => isLimiting(lower) && !(at < 3 && opensGround(tokens, 0)));
}
