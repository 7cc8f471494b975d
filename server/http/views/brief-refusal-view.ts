import { z } from 'zod';
import type { BriefRefusal } from '#domain/brief.ts';
import { CITATION_VIEW } from './citation-view.ts';
import type { CitationNumbering } from './citation-numbering.ts';

export const BRIEF_REFUSAL_VIEW = z.object({
  refusal: z.enum(['no-evidence', 'too-little-evidence', 'too-wide']),
  reason: z.string().describe('Norwegian: why there is no brief, and what to do next.'),
  nearest: z.array(CITATION_VIEW),
  narrower: z.array(z.string()).describe('Narrower themes the archive has enough on.'),
});
/** Why there is no brief. */
export type BriefRefusalView = z.infer<typeof BRIEF_REFUSAL_VIEW>;

export function briefRefusalView({ code, reason, nearest, narrower }: BriefRefusal, numbering: CitationNumbering): BriefRefusalView {
  return { refusal: code, reason, nearest: nearest.map((citation) => numbering.view(citation)), narrower: [...narrower] };
}
