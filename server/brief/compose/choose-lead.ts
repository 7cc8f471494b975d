import type { Claim } from '../claims/claim.ts';
import { isField } from '../claims/is-field.ts';
import { leansBack } from '../../../ingest/norsk/points-back.ts';
import { canBeSaid } from '../claims/readability.ts';
import { countWords } from '../salience/count-words.ts';
import { tellsOfHandling } from './core-words.ts';
import { isLoneItem, OWN_COVER } from './lone-item.ts';
import { mainSource } from './main-source.ts';
import { selectDiverse } from './select-diverse.ts';
import { readsAlone } from './standing-of.ts';

/** Words of an ingress, by the template of a pressebrief. */
const MOST_WORDS = 60;
const MOST_SENTENCES = 3;
/** Points that are no whole sentences open a brief one at a time. */
const MOST_PHRASES = 1;
/** So do sentences that are about the theme only by where they stand. */
const MOST_UNNAMED = 1;
/** A sentence longer than this leaves no room for another. */
const LONGEST = 40;
const DIVERSITY = { redundancy: 2, same: 0.5, sameHeading: 0.2, behind: 4 };
/** What naming the theme, standing in a paper the body acts by, and having a full stop count in a lead. Ranges half to twice. */
const NAMES_THEME = 1.5;
const MAIN_SOURCE = 1.8;
const FULL_STOP = 1.5;
/** Share of the theme a sentence names. Range 0.2–0.4. */
const NAMED = 0.3;
/** What telling only how the matter was handled takes away. Range 0.5–2. */
const HANDLING = 1;

/**
 * What best opens a brief, at most 60 words together with what introduces it: sentences that can be said aloud, or a point after the
 * sentence that introduces its list, or else a point that says what is to be done. In the order of the documents; [] when nothing
 * reads so.
 */
export function chooseLead(claims: readonly Claim[]): Claim[] {
  const short = claims.filter((claim) => mayLead(claim) && wordsOf(claim) <= LONGEST);
  const fit = TIERS.map((tier) => short.filter(tier)).find((found) => found.length > 0) ?? [];
  const weighed = fit.map((claim) => ({
    ...claim,
    score:
      claim.score +
      NAMES_THEME * claim.features.ownCover +
      MAIN_SOURCE * mainSource(claim) +
      (FULL_STOPPED.test(claim.statement.text) ? FULL_STOP : 0) -
      (tellsOfHandling(claim.statement.text) ? HANDLING : 0),
  }));
  const chosen: Claim[] = [];
  let words = 0;
  for (const claim of selectDiverse(weighed, MOST_SENTENCES * 2, DIVERSITY)) {
    const length = wordsOf(claim);
    const full = chosen.length === mostOf(claim);
    if (full || words + length > MOST_WORDS || !mayFollow(claim, chosen)) continue;
    chosen.push(claim);
    words += length;
  }
  const statements = new Set(chosen.map(({ statement }) => statement));
  const inOrder = inReadingOrder(claims.filter(({ statement }) => statements.has(statement)));
  // What names the theme opens.
  return inOrder.toSorted((a, b) => Number(b.features.ownCover > 0) - Number(a.features.ownCover > 0));
}

/** The sentences of a lead run on from each other: without its full stop, or with a heading before it, one stands by itself. */
function mayFollow(claim: Claim, chosen: readonly Claim[]): boolean {
  return (
    chosen.length === 0 ||
    [claim, ...chosen].every((each) => FULL_STOPPED.test(each.statement.text) && readsAlone(each) === readsAlone(claim))
  );
}

function mayLead(claim: Claim): boolean {
  const { features, piece, statement } = claim;
  const apart = features.pointsBack || features.replaced || piece.introduces || piece.role === 'innstilling';
  return !apart && piece.form !== 'row' && !isField(statement.text) && !leansBack(statement.text) && !isLoneItem(claim);
}

const FULL_STOPPED = /[.!][»"”)]*$/u;
const isWhole = ({ features, statement }: Claim): boolean => canBeSaid(statement.text) || features.introduced;
/** An item of a list must be on the theme itself; a sentence need only name part of it. */
const namesTheme = ({ features }: Claim): boolean => features.ownCover >= (features.introduced ? OWN_COVER : NAMED);
const isPhrase = ({ features }: Claim): boolean => features.readability === 'phrase' || features.readability === 'sentence';
/** What a lead is looked for among; the first that has any. */
const TIERS: readonly ((claim: Claim) => boolean)[] = [
  (claim) => isWhole(claim) && namesTheme(claim) && !claim.features.input,
  (claim) => isWhole(claim) && namesTheme(claim),
  (claim) => isPhrase(claim) && namesTheme(claim),
  isWhole,
  isPhrase,
];

function mostOf(claim: Claim): number {
  if (!isWhole(claim)) return MOST_PHRASES;
  return namesTheme(claim) ? MOST_SENTENCES : MOST_UNNAMED;
}

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
