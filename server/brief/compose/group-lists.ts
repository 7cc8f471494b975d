import type { ListPart } from '#domain/brief.ts';
import type { Statement } from '#domain/statement.ts';
import { stateExtracts } from '../claims/cite-piece.ts';
import type { Claim } from '../claims/claim.ts';
import type { Piece } from '../reading/piece.ts';
import { countWords } from '../salience/count-words.ts';
import { inReadingOrder } from './choose-lead.ts';
import type { ClaimSet } from './claim-set.ts';
import { OWN_COVER } from './lone-item.ts';
import { oncePerHeading } from './once-per-heading.ts';
import type { RankedPart } from './ranked-part.ts';
import { alike } from './select-diverse.ts';
import { partOf, standingOf } from './standing-of.ts';
import { namesSenders } from './who-answered.ts';

/** A list introduced by a sentence (not by a mere label) is an enumeration, and stands whole, when it is no longer than this. */
const ENUMERATION = { items: 10, words: 14, introducedBy: 5 };
/** So does a short list of key words under a heading. */
const HEADED = { items: 10, words: 7 };
/** And who answered a consultation, however many. */
const MOST_SENDERS = 40;
/** A list stands whole only when this share of it is on the theme, by its own words or by what introduces it. Range 0.4–0.7. */
const LEAST_SHARE = 0.5;
/** A key word alone does not show that it stood in a list; others of it are brought until there are as many. */
const LEAST_ITEMS = 3;
const MOST_ITEMS = 6;
/** How far below the claim chosen an item brought with it may score. Range 0.5–2. */
const BEHIND = 1.2;

/** Parts for the claims chosen: sentences by themselves, items as the list they stood in, all in the order of the documents. */
export function groupLists(
  chosen: readonly Claim[],
  { claims, lists }: Pick<ClaimSet, 'claims' | 'lists'>,
  used: ReadonlySet<Claim>,
): RankedPart[] {
  const parts: RankedPart[] = [];
  const done = new Set<string>();
  for (const claim of inReadingOrder(chosen)) {
    const { list } = claim.piece;
    if (list === null) {
      parts.push({ part: partOf(claim), score: claim.score, itemScores: [] });
      continue;
    }
    if (done.has(list.key)) continue;
    done.add(list.key);
    const whole = lists.get(list.key) ?? [claim.piece];
    const part = (standsWhole(whole, claim, claims) ? enumeration(whole, claim.score) : null) ?? selection(list.key, claims, chosen, used);
    if (part !== null) parts.push(part);
  }
  return oncePerHeading(parts);
}

/** True for a list that is given whole or not at all. @param claims all that is on the theme */
export function standsWhole(items: readonly Piece[], claim: Claim, claims: readonly Claim[]): boolean {
  const { piece, features } = claim;
  const leadIn = piece.list?.leadIn?.text ?? '';
  const words = items.reduce((sum, { text }) => sum + countWords(text), 0) / items.length;
  if (items.length < 2 || !isOnTheme(items, claims)) return false;
  if (namesSenders(piece)) return items.length <= MOST_SENDERS;
  if (leadIn === '')
    return piece.form === 'item' && features.readability === 'fragment' && items.length <= HEADED.items && words <= HEADED.words;
  const introduced = leadIn.endsWith(':') && countWords(leadIn) >= ENUMERATION.introducedBy;
  return introduced && items.length <= ENUMERATION.items && words <= ENUMERATION.words;
}

/** What introduces the list is on the theme, as where an item is that does not name it; or most of its items are. */
function isOnTheme(items: readonly Piece[], claims: readonly Claim[]): boolean {
  const told = new Map(claims.map((claim) => [claim.statement.text, claim]));
  const known = items.flatMap(({ text }) => told.get(text) ?? []);
  const least = known.some(({ features }) => features.input) ? LEAST_SHARE * items.length : 1;
  return (
    known.length >= least && (known.length >= LEAST_SHARE * items.length || known.some(({ features }) => features.ownCover < OWN_COVER))
  );
}

function enumeration(items: readonly Piece[], score: number): RankedPart | null {
  const part = listPart(
    items[0],
    items.flatMap((item) => stateExtracts(item) ?? []),
  );
  // A list whose items cannot all be quoted is not given as if it were whole.
  return part === null || part.items.length < items.length ? null : { part, score, itemScores: [] };
}

function selection(key: string, claims: readonly Claim[], chosen: readonly Claim[], used: ReadonlySet<Claim>): RankedPart | null {
  const ofList = claims.filter(({ piece }) => piece.list?.key === key);
  const wanted = ofList.filter((claim) => chosen.includes(claim)).slice(0, MOST_ITEMS);
  const best = Math.max(...wanted.map(({ score }) => score));
  for (const claim of ofList) {
    if (wanted.length >= LEAST_ITEMS || wanted.every(({ features }) => features.readability !== 'fragment')) break;
    if (
      wanted.includes(claim) ||
      used.has(claim) ||
      claim.piece.introduces ||
      claim.score < best - BEHIND ||
      wanted.some((other) => alike(other, claim) > 0.7)
    )
      continue;
    wanted.push(claim);
  }
  const [only] = wanted;
  // A key word by itself tells something only where it is the theme, under a heading.
  if (wanted.length === 1 && only?.features.readability === 'fragment' && !only.features.input && isLoneWord(only)) return null;
  const items = wanted.toSorted((a, b) => (a.piece.list?.index ?? 0) - (b.piece.list?.index ?? 0));
  const part = listPart(
    items[0]?.piece,
    items.map(({ statement }) => statement),
  );
  return part === null ? null : { part, score: best, itemScores: items.map(({ score }) => score) };
}

function isLoneWord({ features, piece }: Claim): boolean {
  return features.ownCover === 0 || (piece.headings.length === 0 && piece.list?.leadIn == null);
}

function listPart(first: Piece | undefined, items: readonly Statement[]): ListPart | null {
  const [item, ...more] = items;
  return first === undefined || item === undefined ? null : { kind: 'list', standing: standingOf(first), items: [item, ...more] };
}
