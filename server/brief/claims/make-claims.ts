import type { Analyser } from '#domain/analyser.ts';
import type { IsoDate } from '#domain/ids.ts';
import { findDates } from '../../../ingest/norsk/find-dates.ts';
import { findSakReferences } from '../../../ingest/norsk/sak-references.ts';
import type { Gathered } from '../gather/gathered.ts';
import { isOutcome, tellsOfDecision } from '../../../ingest/norsk/tells-of-decision.ts';
import type { Piece } from '../reading/piece.ts';
import { countWords } from '../salience/count-words.ts';
import { scoreSalience } from '../salience/score-salience.ts';
import { stateExtracts } from './cite-piece.ts';
import type { Claim, ClaimFeatures } from './claim.ts';
import { claimScore } from './claim-score.ts';
import { findFigures } from './find-figures.ts';
import { futureDay } from './future-day.ts';
import { groupPieces } from './group-pieces.ts';
import { isInput } from './is-input.ts';
import { pointsBack } from '../../../ingest/norsk/points-back.ts';
import { readability } from './readability.ts';
import { createRelevance, type Relevance } from './relevance.ts';
import { saysTheSame } from './says-the-same.ts';
import { stanceOf } from './stance.ts';

/** Least share of the theme in words and surroundings for a claim on it. Range 0.4–0.6. */
const LEAST_COVER = 0.5;
/** Pieces that become claims, the most on the theme first. Range 400–1,500; more cost time and are never chosen. */
const MOST_PIECES = 800;
/** Documents cited for one claim. */
const MOST_CITED = 4;
/** Words of a sentence that introduces a list. */
const INTRODUCTION = 5;
/** Recency of a document without a date, where the oldest is 0 and the newest 1. */
const UNDATED = 1 / 3;

/** The document speaking of how it is set up, which is no news: «Nedenfor er en kort innledning», «Videre presenteres …», «Dette notatet …». */
const OF_ITSELF =
  /^(?:nedenfor|nedanfor|i det følgende|her presenteres|videre presenteres|(?:dette |denne )(?:notatet|dokumentet|rapporten|saksfr[ae]mlegget)|dokumentet)(?!\p{L})/iu;

type Relevant = { readonly piece: Piece; readonly relevance: Relevance };

/** The claim set: everything on the theme that can be quoted, once each, best first. */
export function makeClaims(pieces: readonly Piece[], gathered: Gathered, today: IsoDate, analyser: Analyser): Claim[] {
  const relevant = relevantPieces(pieces, gathered);
  const relevanceOf = new Map(relevant.map(({ piece, relevance }) => [piece, relevance]));
  const groups = groupPieces(
    relevant.map(({ piece }) => piece),
    analyser,
  );
  const salience = scoreSalience(
    groups.map(([piece]) => ({ text: piece.text, headings: piece.headings, place: piece.place, sectionPlace: 0, follows: false })),
    { analyser, earliness: 0 },
  );
  const dates = [...new Set(groups.flatMap(([{ date }]) => date ?? []))].toSorted();
  return groups
    .flatMap((group, index): Claim[] => {
      const [piece, ...others] = group;
      const scored = salience[index];
      const cited = [
        piece,
        ...oneOfEachDocument(
          piece,
          others.filter((other) => saysTheSame(piece, other)),
        ),
      ];
      const statement = stateExtracts(piece, cited.slice(1));
      // What only a replaced document says is no longer so, unless that document was chosen.
      if (statement === null || scored === undefined || (piece.document.replacedBy !== null && !piece.chosen)) return [];
      const relevance = bestOf(group.map((member) => relevanceOf.get(member)));
      const features: ClaimFeatures = {
        themeCover: relevance.cover,
        ownCover: relevance.own,
        centrality: scored.centrality,
        decision: decisionWeight(piece),
        recency: piece.date === null || dates.length < 2 ? UNDATED : dates.indexOf(piece.date) / (dates.length - 1),
        readability: introduced(piece) && readability(piece.text) === 'fragment' ? 'phrase' : readability(piece.text),
        introduced: introduced(piece),
        pointsBack: pointsBack(piece.text),
        figures: findFigures(piece.text),
        ahead: futureDay(piece.text, today) ?? futureDay(piece.headings.at(-1) ?? '', today),
        stance: stanceOf(piece.text),
        input: isInput(piece),
        replaced: piece.document.replacedBy !== null,
      };
      const terms = new Set([...scored.terms].filter((term) => gathered.theme?.terms.has(term) !== true));
      // The theme's own name as a key word tells nothing of it.
      if (terms.size === 0 && features.readability === 'fragment') return [];
      const lastSaid =
        cited
          .flatMap(({ document }) => document.metadata.date?.value ?? [])
          .toSorted()
          .at(-1) ?? null;
      return [{ statement, piece, lastSaid, features, terms, score: claimScore(features, piece.text) }];
    })
    .toSorted(
      (a, b) => b.score - a.score || a.piece.document.path.localeCompare(b.piece.document.path, 'nb') || a.piece.place - b.piece.place,
    );
}

function relevantPieces(pieces: readonly Piece[], gathered: Gathered): Relevant[] {
  const read = createRelevance(gathered);
  return pieces
    .flatMap((piece): Relevant[] => {
      if (isHalfTold(piece) || OF_ITSELF.test(piece.text) || isUnfit(piece)) return [];
      const relevance = read(piece);
      return relevance.cover < LEAST_COVER ? [] : [{ piece, relevance }];
    })
    .toSorted((a, b) => b.relevance.cover + b.relevance.own - a.relevance.cover - a.relevance.own)
    .slice(0, MOST_PIECES);
}

/** What was put forward in a meeting says nothing without how it fared, nor that without what it was. */
function isHalfTold({ role, text }: Piece): boolean {
  return role === 'adoption' || role === 'forslag' || (role === 'text' && isOutcome(text));
}

/** «Styret, møte 14. mars 2025, sak 12/25» tells what paper it is, not what it says. */
function isHeadMatter(text: string): boolean {
  return readability(text) !== 'sentence' && findSakReferences(text).length > 0 && findDates(text).length > 0;
}

/** Cut off, unfinished or a title; a decision is quoted as it stands, however it reads. */
function isUnfit({ role, text, form, passage, document }: Piece): boolean {
  if (role === 'vedtak') return false;
  const cutOff = form !== 'sentence' && passage.kind === 'table' && /^\p{Ll}/u.test(text);
  return cutOff || readability(text) === 'broken' || text === document.metadata.title.value || (form === 'item' && isHeadMatter(text));
}

/**
 * A key word after the sentence that introduces it says something; after a mere label («Klima og miljø:»), or as one of many things
 * said in a meeting, it does not.
 */
function introduced(piece: Piece): boolean {
  const words = piece.list?.leadIn?.text ?? '';
  return words.endsWith(':') && countWords(words) >= INTRODUCTION && !isInput(piece);
}

function oneOfEachDocument(first: Piece, others: readonly Piece[]): Piece[] {
  const seen = new Set([first.document.id]);
  return others.filter(({ document }) => !seen.has(document.id) && Boolean(seen.add(document.id))).slice(0, MOST_CITED - 1);
}

function bestOf(found: readonly (Relevance | undefined)[]): Relevance {
  const known = found.filter((one) => one !== undefined);
  return { cover: Math.max(0, ...known.map(({ cover }) => cover)), own: Math.max(0, ...known.map(({ own }) => own)) };
}

function decisionWeight({ role, text, headings }: Piece): number {
  if (role === 'vedtak') return 1;
  if (role === 'innstilling') return 0.2;
  return tellsOfDecision(text, headings) ? 0.5 : 0;
}
