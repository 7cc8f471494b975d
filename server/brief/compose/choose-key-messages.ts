import type { Claim } from '../claims/claim.ts';
import { countWords } from '../salience/count-words.ts';
import { type Diversity, selectDiverse } from './select-diverse.ts';

/** Longest key message, words; it is to be said aloud. */
const LONGEST = 45;
const SHORTEST = 4;
/** Key messages must not overlap: hardly a word in common beside the theme's. Range for `same` 0.3–0.5; the second for archives with little. */
const DIVERSITY: Diversity = { redundancy: 2.5, same: 0.4, sameHeading: 0.35, behind: 5 };
const LITTLE: Diversity = { ...DIVERSITY, same: 0.6 };
/** What being the body's own words and not an innspill counts. Range 0.3–0.8. */
const OWN_WORDS = 0.5;
/** What telling only how the matter was handled takes away: a message says what is at stake. Range 1–2. */
const HANDLING = 1.5;
/** Words of how a matter is handled: sent out, put off, attached, put on an agenda. */
const HANDLED =
  /(?<!\p{L})(?:høring(?:en|s\p{L}+)?|høyring(?:a|s\p{L}+)?|på høring|saksfr[ae]mlegg\p{L}*|vedlegg|vedlagt|oversendt|utsatt|forankret|forankra|prosess(?:en)?|innarbeidet|sakslist\p{L}+|postmottak)(?!\p{L})/iu;

export type KeyClaims = readonly [Claim, Claim, Claim];

/** The three claims that carry most and do not overlap; null when there are not three. An innstilling is never one. */
export function chooseKeyMessages(claims: readonly Claim[]): KeyClaims | null {
  for (const { fit, diversity } of [
    { fit: saysSomething, diversity: DIVERSITY },
    { fit: mayStandUnder, diversity: DIVERSITY },
    { fit: mayStandUnder, diversity: LITTLE },
  ]) {
    const [first, second, third] = select(claims.filter(fit), diversity);
    if (first !== undefined && second !== undefined && third !== undefined) return [first, second, third];
  }
  return null;
}

function select(candidates: readonly Claim[], diversity: Diversity): Claim[] {
  const weighed = candidates.map((claim) => ({
    ...claim,
    score: claim.score + (claim.features.input ? 0 : OWN_WORDS) - (HANDLED.test(claim.statement.text) ? HANDLING : 0),
  }));
  const chosen = selectDiverse(weighed, 3, diversity).map(({ statement }) => statement);
  return chosen.flatMap((statement) => candidates.find((claim) => claim.statement === statement) ?? []);
}

function saysSomething(claim: Claim): boolean {
  return mayStandUnder(claim) && claim.features.readability !== 'fragment';
}

/** Fit to be a message, if only under its heading. */
function mayStandUnder({ piece, features, statement }: Claim): boolean {
  const words = countWords(statement.text);
  const ownText = piece.role !== 'innstilling' && !piece.introduces && piece.form !== 'row';
  return ownText && !features.pointsBack && !features.replaced && words <= LONGEST && (words >= SHORTEST || features.introduced);
}
