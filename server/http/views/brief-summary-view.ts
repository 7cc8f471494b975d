import { z } from 'zod';
import { BRIEF_KINDS, BRIEF_LENGTHS } from '#domain/brief.ts';
import { BRIEF_STATUSES } from '../../brief/life/brief-status.ts';
import type { BriefSummary } from '../../people/briefs.ts';

const SIGNATURE_VIEW = z.object({ by: z.string().nullable(), at: z.string() });

export const BRIEF_SUMMARY_VIEW = z.object({
  id: z.string(),
  version: z.int().min(1).describe('To be sent with every change.'),
  status: z.enum(BRIEF_STATUSES),
  kind: z.enum(BRIEF_KINDS),
  length: z.enum(BRIEF_LENGTHS),
  theme: z.string(),
  title: z.string(),
  created: SIGNATURE_VIEW,
  changed: SIGNATURE_VIEW,
  checked: SIGNATURE_VIEW.nullable(),
  approved: SIGNATURE_VIEW.nullable(),
  copiedFrom: z.string().nullable(),
});
/** A brief as it stands in a list. */
export type BriefSummaryView = z.infer<typeof BRIEF_SUMMARY_VIEW>;

export const BRIEFS_VIEW = z.object({
  total: z.int().min(0),
  offset: z.int().min(0),
  limit: z.int().min(1),
  briefs: z.array(BRIEF_SUMMARY_VIEW),
});
export type BriefsView = z.infer<typeof BRIEFS_VIEW>;

export function briefSummaryView(brief: BriefSummary): BriefSummaryView {
  const { id, version, status, kind, length, theme, title, created, changed, checked, approved, copiedFrom } = brief;
  return { id, version, status, kind, length, theme, title, created, changed, checked, approved, copiedFrom };
}
