import type { Claim } from '../claims/claim.ts';
import { isField } from '../claims/is-field.ts';
import { leansBack } from '../../../ingest/norsk/points-back.ts';
import { canBeSaid, isRough } from '../claims/readability.ts';
import { countWords } from '../salience/count-words.ts';
import { saysCore, tellsOfHandling } from './core-words.ts';
import { isLoneItem } from './lone-item.ts';
import { mainSource } from './main-source.ts';
import { type Diversity, selectDiverse } from './select-diverse.ts';

const MOST = 3;
/** Longest key message, words; it is to be said aloud. */
const LONGEST = 45;
const SHORTEST = 4;
/** Key messages must not overlap: hardly a word in common beside the theme's. Range for `same` 0.3–0.5; the second for archives with little. */
const DIVERSITY: Diversity = { redundancy: 2.5, same: 0.4, sameHeading: 0.35, behind: 4 };
const LITTLE: Diversity = { ...DIVERSITY, same: 0.6, behind: 9 };
/** Cover of what belongs to the sak or document asked for without naming it. */
const WHOLLY_ON = 0.95;
/** How far below the best a sentence may be and still come before points that carry more. Range 2–4. */
const BEHIND = 3;
/** What standing in a paper the body acts by counts beside being said by others. Range 1–2.5. */
const MAIN_SOURCE = 1.8;
/** What being said aloud as it stands counts beside a point that needs its heading. Range 0.8–2. */
const SAID_ALOUD = 1.2;
/** What saying a goal, a priority or the like counts in the body's own words. Range 1–2. */
const CORE = 1.8;
/** What telling only how the matter was handled takes away: a message says what is at stake. Range 1–2. */
const HANDLING = 1.5;
/** What a label, points run in on one line, or words short for others take away. Range 0.3–1. */
const ROUGH = 0.5;

/**
 * The three claims that carry most and do not overlap, sentences of main documents before points from notes; as many as there are when
 * there are not three. An innstilling is never one.
 */
export function chooseKeyMessages(claims: readonly Claim[]): readonly Claim[] {
  const weighed = claims.filter(mayStandLong).map((claim) => ({ claim, weight: { ...claim, score: weightOf(claim) } }));
  const standing = new Map(weighed.map(({ claim, weight }) => [weight, claim]));
  const least = Math.max(...weighed.map(({ weight }) => weight.score)) - BEHIND;
  let chosen: Claim[] = [];
  for (const { fit, diversity } of [
    { fit: (claim: Claim) => isShort(claim) && says(claim) && claim.score >= least, diversity: DIVERSITY },
    { fit: (claim: Claim) => isShort(claim) && saysSomething(claim), diversity: DIVERSITY },
    { fit: isShort, diversity: DIVERSITY },
    { fit: isShort, diversity: LITTLE },
    { fit: () => true, diversity: LITTLE },
  ]) {
    chosen = selectDiverse([...standing.keys()].filter(fit), MOST, diversity, chosen);
    if (chosen.length === MOST) break;
  }
  return chosen.flatMap((weight) => standing.get(weight) ?? []);
}

function weightOf(claim: Claim): number {
  const { text } = claim.statement;
  const when = (condition: boolean, weight: number): number => (condition ? weight : 0);
  return (
    claim.score +
    MAIN_SOURCE * mainSource(claim) +
    when(canBeSaid(text), SAID_ALOUD) +
    when(!claim.features.input && saysCore(text), CORE) -
    when(tellsOfHandling(text), HANDLING) -
    when(isRough(text), ROUGH)
  );
}

/** A sentence on the theme, or the theme itself as a point of what the body proposes or has. */
function says({ statement, features }: Claim): boolean {
  const onTheme = features.ownCover > 0 || features.themeCover >= WHOLLY_ON || !features.input;
  return (canBeSaid(statement.text) && onTheme) || (features.introduced && !features.input);
}

function saysSomething({ features, statement }: Claim): boolean {
  return features.readability !== 'fragment' && !isField(statement.text);
}

function isShort({ statement }: Claim): boolean {
  return countWords(statement.text) <= LONGEST;
}

/** Fit to be a message, if only under its heading, and if need be one too long to be said. */
function mayStandLong(claim: Claim): boolean {
  const { piece, features, statement } = claim;
  const ownText = piece.role !== 'innstilling' && !piece.introduces && piece.form !== 'row';
  const alone = !features.pointsBack && !leansBack(statement.text) && !isLoneItem(claim);
  return ownText && alone && !features.replaced && (countWords(statement.text) >= SHORTEST || features.introduced);
}
