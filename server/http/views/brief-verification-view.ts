import { z } from 'zod';
import { VERIFICATION_VIEW } from './brief-statement-view.ts';
import { partStatementViews } from './brief-part-view.ts';
import type { BriefView } from './brief-view.ts';
import { KEPT_CITATION_VIEW } from './kept-citation-view.ts';

export const BRIEF_VERIFICATION_VIEW = z.object({
  id: z.string(),
  version: z.int().min(1),
  counts: z.object({
    statements: z.int().min(0),
    verbatim: z.int().min(0).describe('Statements in the words of the source.'),
    reworded: z.int().min(0),
    uncovered: z.int().min(0),
    affected: z.int().min(0),
    quotes: z.int().min(0).describe('Different places quoted.'),
    standing: z.int().min(0).describe('Of those, the ones whose words stand in the archive today.'),
  }),
  title: VERIFICATION_VIEW,
  statements: z.array(
    z.object({
      number: z.int().min(0),
      text: z.string(),
      reworded: z.boolean(),
      verification: VERIFICATION_VIEW,
      citations: z.array(z.int().min(1)),
      affected: z.boolean(),
    }),
  ),
  citations: z.array(KEPT_CITATION_VIEW),
  exportRefused: z.string().nullable().describe('Norwegian: why the brief may not be exported, or null when it may.'),
});
/** Whether the sources of a brief still carry it, statement by statement. */
export type BriefVerificationView = z.infer<typeof BRIEF_VERIFICATION_VIEW>;

/** Made from the brief's own view, so that what is withheld there is withheld here. */
export function briefVerificationView(view: BriefView, exportRefused: string | null): BriefVerificationView {
  const leadIns = [...view.lead, ...view.keyMessages].flatMap(({ standing, ...statement }) => [
    ...(standing?.leadIn == null ? [] : [standing.leadIn]),
    statement,
  ]);
  const rest = view.sections.flatMap(({ statements }) => statements);
  const slides = view.slides.flatMap(({ points, notes }) => [...points, ...notes].flatMap(partStatementViews));
  const statements = [...leadIns, ...rest, ...slides];
  return {
    id: view.id,
    version: view.version,
    counts: {
      statements: statements.length,
      verbatim: statements.filter(({ reworded }) => !reworded).length,
      reworded: statements.filter(({ reworded }) => reworded).length,
      uncovered: view.uncovered.length,
      affected: view.affected.length,
      quotes: view.citations.length,
      standing: view.citations.filter(({ stands }) => stands).length,
    },
    title: view.titleVerification,
    statements: statements.map(({ number, text, reworded, verification: own, citations, affected }) => ({
      number,
      text,
      reworded,
      verification: own,
      citations,
      affected,
    })),
    citations: view.citations,
    exportRefused,
  };
}
