import { z } from 'zod';
import { BRIEF_KINDS, BRIEF_LENGTHS, BRIEF_SECTION_KINDS, type BriefContent } from '#domain/brief.ts';
import type { BriefDraft } from '../../brief/life/brief-draft.ts';
import { STORED_BRIEF_PART, STORED_EDITORIAL, STORED_STATEMENT_PART } from './stored-brief-part.ts';
import { STORED_CITATION } from './stored-citation.ts';
import { STORED_SOURCE } from './stored-source.ts';

const CONTENT: z.ZodType<BriefContent> = z.object({
  kind: z.enum(BRIEF_KINDS),
  length: z.enum(BRIEF_LENGTHS),
  theme: z.string(),
  title: z.string(),
  lead: z.array(STORED_STATEMENT_PART),
  keyMessages: z.tuple([STORED_STATEMENT_PART], STORED_STATEMENT_PART),
  sections: z.array(
    z.object({
      kind: z.enum(BRIEF_SECTION_KINDS),
      heading: z.string(),
      parts: z.tuple([STORED_BRIEF_PART]).rest(STORED_BRIEF_PART),
    }),
  ),
  slides: z.array(
    z.object({
      title: z.string(),
      points: z.array(STORED_BRIEF_PART),
      notes: z.array(STORED_BRIEF_PART),
      sources: z.array(STORED_CITATION),
    }),
  ),
  furtherReading: z.array(STORED_CITATION),
  unknown: z.array(z.object({ kind: z.enum(BRIEF_SECTION_KINDS), heading: z.string(), text: STORED_EDITORIAL })),
  citations: z.array(STORED_CITATION),
  mode: z.enum(['extractive', 'model']),
  model: z.string().nullable(),
});

export const STORED_DRAFT: z.ZodType<BriefDraft> = z.object({
  content: CONTENT,
  title: z.string().nullable(),
  rewordings: z.array(z.object({ statement: z.int().min(0), text: z.string().min(1) })),
  sources: z.array(STORED_SOURCE),
});
