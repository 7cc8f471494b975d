import { z } from 'zod';
import { BRIEF_KINDS, BRIEF_LENGTHS } from '#domain/brief.ts';
import { BRIEF_STATUSES, type Signature } from '../brief/life/brief-status.ts';
import type { BriefId, BriefSummary } from './briefs.ts';

const ID = z.string().transform((id) => id as BriefId);

/** A row of the table `briefs`. */
export const BRIEF_ROW = z.object({
  id: ID,
  version: z.int(),
  status: z.enum(BRIEF_STATUSES),
  kind: z.enum(BRIEF_KINDS),
  length: z.enum(BRIEF_LENGTHS),
  theme: z.string(),
  title: z.string(),
  copied_from: ID.nullable(),
  created_at: z.string(),
  created_by: z.string().nullable(),
  changed_at: z.string(),
  changed_by: z.string().nullable(),
  checked_at: z.string().nullable(),
  checked_by: z.string().nullable(),
  approved_at: z.string().nullable(),
  approved_by: z.string().nullable(),
});

export function briefSummary(row: z.infer<typeof BRIEF_ROW>): BriefSummary {
  const { id, version, status, kind, length, theme, title, copied_from: copiedFrom } = row;
  return {
    id,
    version,
    status,
    kind,
    length,
    theme,
    title,
    copiedFrom,
    created: { at: row.created_at, by: row.created_by },
    changed: { at: row.changed_at, by: row.changed_by },
    checked: signature(row.checked_at, row.checked_by),
    approved: signature(row.approved_at, row.approved_by),
  };
}

function signature(at: string | null, by: string | null): Signature | null {
  return at === null ? null : { at, by };
}
