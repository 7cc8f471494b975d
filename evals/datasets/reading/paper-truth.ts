import { z } from 'zod';
import { DOCUMENT_TYPES } from '#domain/document.ts';

/** What a person wrote down about one paper by reading it. */
export const paperTruth = z.strictObject({
  /** Path below the folder of papers. */
  file: z.string().min(1),
  /** Whoever writes rules may look at the open half; the other is only counted. */
  half: z.enum(['open', 'held-out']),
  /** Every wording that would do as a title, the best first. */
  titles: z.array(z.string().min(3)).min(1),
  type: z.enum(DOCUMENT_TYPES),
  date: z.iso.date().nullable(),
  /** In its base form: «Formannskapet». */
  organ: z.string().min(2).nullable(),
  /** The sak a paper is about, as printed without «sak» before it: «10/24». */
  sakerHead: z.array(z.string().min(1)),
  /** The saker of a meeting's paper, each an item of its own, as printed. */
  sakerInside: z.array(z.string().min(1)),
  arkivsak: z.string().nullable(),
  /** What else would do, where a reader may judge otherwise. */
  typesAlso: z.array(z.enum(DOCUMENT_TYPES)).default([]),
  organsAlso: z.array(z.string().min(2)).default([]),
  datesAlso: z.array(z.iso.date()).default([]),
  /** No organ would do as well. */
  organOptional: z.boolean().default(false),
  /** Numbers that may be counted as saker of the meeting or not. */
  sakerOptional: z.array(z.string().min(1)).default([]),
  note: z.string().optional(),
});
export type PaperTruth = z.infer<typeof paperTruth>;
