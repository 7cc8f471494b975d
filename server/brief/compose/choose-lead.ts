import type { Claim } from '../claims/claim.ts';
import { isField } from '../claims/is-field.ts';
import { countWords } from '../salience/count-words.ts';
import { selectDiverse } from './select-diverse.ts';
import { readsAlone } from './standing-of.ts';

/** Words of an ingress, by the template of a pressebrief. */
const MOST_WORDS = 60;
const MOST_SENTENCES = 3;
/** Points that are no whole sentences open a brief one at a time. */
const MOST_PHRASES = 1;
/** A sentence longer than this leaves no room for another. */
const LONGEST = 40;
const DIVERSITY = { redundancy: 2, same: 0.5, sameHeading: 0.2, behind: 4 };
/** What naming the theme, and being the body's own words and not an innspill, count in a lead. Ranges 0.5–1.5. */
const NAMES_THEME = 1.5;
const OWN_WORDS = 0.8;
/** Share of the theme an item needs. Range 0.3–0.7. */
const ITEM_COVER = 0.45;

/**
 * What best opens a brief, at most 60 words together with what introduces it: whole sentences, or a point after the sentence that
 * introduces its list, or else a point that says what is to be done. In the order of the documents; [] when nothing reads so.
 */
export function chooseLead(claims: readonly Claim[]): Claim[] {
  const short = claims.filter((claim) => mayLead(claim) && wordsOf(claim) <= LONGEST);
  const fit = TIERS.map((tier) => short.filter(tier)).find((found) => found.length > 0) ?? [];
  const weighed = fit.map((claim) => ({
    ...claim,
    score: claim.score + NAMES_THEME * claim.features.ownCover + (claim.features.input ? 0 : OWN_WORDS),
  }));
  const chosen: Claim[] = [];
  let words = 0;
  for (const claim of selectDiverse(weighed, MOST_SENTENCES * 2, DIVERSITY)) {
    const length = wordsOf(claim);
    const full = chosen.length === (isWhole(claim) ? MOST_SENTENCES : MOST_PHRASES);
    if (full || words + length > MOST_WORDS) continue;
    chosen.push(claim);
    words += length;
  }
  const statements = new Set(chosen.map(({ statement }) => statement));
  const inOrder = inReadingOrder(claims.filter(({ statement }) => statements.has(statement)));
  // What names the theme opens.
  return inOrder.toSorted((a, b) => Number(b.features.ownCover > 0) - Number(a.features.ownCover > 0));
}

function mayLead({ features, piece, statement }: Claim): boolean {
  const apart = features.pointsBack || features.replaced || piece.introduces || piece.role === 'innstilling';
  return !apart && piece.form !== 'row' && !isField(statement.text);
}

const isWhole = ({ features }: Claim): boolean => features.readability === 'sentence' || features.introduced;
/** An item of a list must be on the theme itself; a sentence need only name it. */
const namesTheme = ({ features }: Claim): boolean => features.ownCover > (features.introduced ? ITEM_COVER : 0);
/** What a lead is looked for among; the first that has any. */
const TIERS: readonly ((claim: Claim) => boolean)[] = [
  (claim) => isWhole(claim) && namesTheme(claim),
  (claim) => claim.features.readability === 'phrase' && namesTheme(claim),
  isWhole,
  ({ features }) => features.readability === 'phrase',
];

function wordsOf(claim: Claim): number {
  return countWords([claim.statement.text, readsAlone(claim) ? '' : (claim.piece.list?.leadIn?.text ?? '')].join(' '));
}

/** The oldest document first, each in its own order. */
export function inReadingOrder(claims: readonly Claim[]): Claim[] {
  return claims.toSorted(
    (a, b) =>
      (a.piece.date ?? '9999').localeCompare(b.piece.date ?? '9999') ||
      a.piece.document.path.localeCompare(b.piece.document.path, 'nb') ||
      a.piece.place - b.piece.place,
  );
}
