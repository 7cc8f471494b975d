import { z } from 'zod';
import type { Citation } from '#domain/citation.ts';
import { isAffecting } from '../../brief/life/source-state.ts';
import type { VerifiedStatement } from '../../brief/life/verify-brief.ts';
import { STATEMENT_VIEW } from './answer-view.ts';
import { WITHHELD } from './kept-citation-view.ts';
import type { KeptCitations } from './kept-citations.ts';

export const VERIFICATION_VIEW = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('covered') }),
  z.object({
    kind: z.literal('no-longer-covered'),
    why: z.string().describe('A Norwegian sentence.'),
    missing: z.array(z.string()).describe('The words that show it.'),
  }),
]);
export type VerificationView = z.infer<typeof VERIFICATION_VIEW>;

export const BRIEF_STATEMENT_VIEW = z.object({
  ...STATEMENT_VIEW.shape,
  number: z.int().min(0).describe('Names the statement in an edit of this version.'),
  reworded: z.boolean().describe('True when a person has written the text.'),
  original: z.string().nullable().describe('The words of the source, when the text is another.'),
  verification: VERIFICATION_VIEW,
  affected: z.boolean().describe('True when the words no longer stand in a source, or it is replaced, closed or gone.'),
});
export type BriefStatementView = z.infer<typeof BRIEF_STATEMENT_VIEW>;

/** Words from a closed source are withheld, a person's rewording of them too. */
export function briefStatementView(
  { number, text, reworded, verification, sources }: VerifiedStatement,
  statement: { readonly text: string; readonly citations: readonly Citation[] },
  citations: KeptCitations,
): BriefStatementView {
  const withheld = citations.withheld(statement.citations);
  const covered = verification.kind === 'covered';
  return {
    number,
    text: withheld ? WITHHELD : text,
    citations: [...new Set(statement.citations.map((citation) => citations.view(citation).number))],
    reworded,
    original: reworded && !withheld ? statement.text : null,
    verification: covered ? { kind: 'covered' } : { ...verification, missing: withheld ? [] : [...verification.missing] },
    affected: sources.some(isAffecting),
  };
}
