import type { ListPart } from '#domain/brief.ts';
import { type SourceHeading, sourceHeading } from '#domain/source-heading.ts';
import type { Statement } from '#domain/statement.ts';
import { stateExtracts } from '../claims/cite-piece.ts';
import type { Proposal } from '../claims/find-proposals.ts';
import type { Piece } from '../reading/piece.ts';
import { opensSak } from '../reading/section-context.ts';
import type { ClaimSet } from './claim-set.ts';
import { LINKING, linking } from './linking-sentences.ts';
import type { RankedPart } from './ranked-part.ts';

/** Innstillinger shown in a møtenotat. */
const MOST = 6;

/**
 * What is recommended to be decided, under the sak it belongs to, with the words that say how it fared. One that a decision has
 * followed stands last, after a sentence that says so. Stands in a møtenotat only.
 */
export function proposalSection({ proposals, claims }: Pick<ClaimSet, 'proposals' | 'claims'>): RankedPart[] {
  const scores = new Map(claims.map(({ piece, score }) => [piece, score]));
  const inOrder = proposals.toSorted((a, b) => (a.points[0].date ?? '9999').localeCompare(b.points[0].date ?? '9999')).slice(0, MOST);
  const partsOf = (decided: boolean): RankedPart[] =>
    inOrder
      .filter((proposal) => proposal.decided === decided)
      .flatMap((proposal) => {
        const part = proposalPart(proposal);
        const score = Math.max(...proposal.points.map((point) => scores.get(point) ?? 0));
        return part === null ? [] : [{ part, score: decided ? 0 : score, itemScores: [] }];
      });
  const decided = partsOf(true);
  return [...partsOf(false), ...(decided.length === 0 ? [] : [{ part: linking(LINKING.decided), score: 0, itemScores: [] }]), ...decided];
}

function proposalPart({ points, outcome }: Proposal): ListPart | null {
  const stated = points.flatMap((point) => stateExtracts(point) ?? []);
  const told = outcome.flatMap((piece) => stateExtracts(piece) ?? []);
  const [item, ...more] = [...stated, ...told];
  // An innstilling of which some words, or the outcome, cannot be quoted is not given as if it were whole.
  if (item === undefined || stated.length < points.length || told.length < outcome.length) return null;
  return { kind: 'list', standing: standingOf(points[0]), items: [item, ...more] };
}

/** The heading or the line that names the sak; without one, the heading of the innstilling. */
function standingOf(piece: Piece): { readonly heading: SourceHeading | null; readonly leadIn: Statement | null } {
  const ofSak = piece.headings.findLast((heading) => opensSak(heading) !== null);
  const heading = ofSak ?? piece.headings.at(-1);
  return {
    heading: heading === undefined ? null : sourceHeading(piece.passage, heading),
    leadIn: ofSak === undefined && piece.sakLine !== null ? stateExtracts(piece.sakLine) : null,
  };
}
