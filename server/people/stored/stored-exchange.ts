import { z } from 'zod';
import type { Answer } from '#domain/answer.ts';
import { DOCUMENT_TYPES } from '#domain/document.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { Exchange } from '../exchange.ts';
import { STORED_CITATION } from './stored-citation.ts';
import { STORED_SOURCE } from './stored-source.ts';
import { STORED_STATEMENT } from './stored-statement.ts';

const DATE = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u)
  .transform((date) => date as IsoDate);
const FILTER: z.ZodType<SearchFilter> = z.object({
  type: z.enum(DOCUMENT_TYPES).exactOptional(),
  organ: z.string().exactOptional(),
  from: DATE.exactOptional(),
  to: DATE.exactOptional(),
  collection: z.string().exactOptional(),
});

const UNDERSTANDING = {
  question: z.string(),
  understoodAs: z.string().nullable(),
  notices: z.array(z.string()),
  confidence: z.number(),
};
const ANSWER: z.ZodType<Answer> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('answered'),
    ...UNDERSTANDING,
    statements: z.tuple([STORED_STATEMENT]).rest(STORED_STATEMENT),
  }),
  z.object({
    kind: z.literal('unanswered'),
    ...UNDERSTANDING,
    reason: z.string(),
    searched: z.object({ query: z.string(), filter: FILTER }),
    nearest: z.array(STORED_CITATION),
  }),
]);

export const STORED_EXCHANGE: z.ZodType<Exchange> = z.object({
  at: z.string(),
  answer: ANSWER,
  filters: FILTER,
  sources: z.array(STORED_SOURCE),
});
