import type { Claim, ClaimFeatures } from '../../../server/brief/claims/claim.ts';
import { pointsBack } from '../../../ingest/norsk/points-back.ts';
import { readability } from '../../../server/brief/claims/readability.ts';
import type { Extract, Piece } from '../../../server/brief/reading/piece.ts';

/** Where a made-up claim stands. */
export type ClaimPlace = {
  readonly document?: string;
  readonly type?: string;
  readonly heading?: string;
  readonly leadIn?: string;
  readonly list?: string;
  readonly index?: number;
  readonly form?: Piece['form'];
  readonly score?: number;
} & Partial<ClaimFeatures>;

/** A piece of an archive that does not exist; holds only what choosing among claims looks at. */
export function pieceOf(text: string, place: ClaimPlace = {}): Piece {
  const { document = 'sak.pdf', type = 'notat', heading = 'Om saken', leadIn, list, index = 0 } = place;
  const passage = { id: `${document}:1`, documentId: document, text, headings: [heading], tableHeader: [] };
  const introduction =
    leadIn === undefined
      ? null
      : ({ passage: { ...passage, text: leadIn }, range: { start: 0, end: leadIn.length }, text: leadIn } as unknown as Extract);
  return {
    passage,
    range: { start: 0, end: text.length },
    text,
    form: place.form ?? (list === undefined ? 'sentence' : 'item'),
    headings: [heading],
    list: list === undefined ? null : { key: list, leadIn: introduction, index },
    introduces: false,
    role: 'text',
    date: null,
    place: index / 100,
    document: {
      id: document,
      path: document,
      status: 'ukjent',
      replacedBy: null,
      metadata: { title: { value: document }, type: { value: type } },
    },
  } as unknown as Piece;
}

/** A claim that is wholly on the theme, unless said otherwise. */
export function claimOf(text: string, place: ClaimPlace = {}): Claim {
  const piece = pieceOf(text, place);
  const citation = { passageId: piece.passage.id, documentId: piece.document.id, quote: text, range: piece.range };
  const features: ClaimFeatures = {
    themeCover: 1,
    ownCover: 1,
    centrality: 0,
    decision: 0,
    recency: 0,
    readability: readability(text),
    introduced: false,
    pointsBack: pointsBack(text),
    figures: [],
    ahead: null,
    stance: null,
    input: false,
    replaced: false,
    ...place,
  };
  const terms = new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  return { statement: { text, citations: [citation] }, piece, features, terms, score: place.score ?? 5 } as unknown as Claim;
}
