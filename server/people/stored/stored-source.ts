import { z } from 'zod';
import { DOCUMENT_STATUSES, DOCUMENT_TYPES } from '#domain/document.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { CitedSource } from '../cited-source.ts';

export const STORED_SOURCE: z.ZodType<CitedSource> = z.object({
  documentId: z
    .string()
    .min(1)
    .transform((id) => id as DocumentId),
  title: z.string(),
  type: z.enum(DOCUMENT_TYPES),
  organ: z.string().nullable(),
  date: z.string().nullable(),
  status: z.enum(DOCUMENT_STATUSES),
});
