import { z } from 'zod';
import type { Statement } from '#domain/statement.ts';
import { STORED_CITATION } from './stored-citation.ts';

/**
 * A statement as it was stored. Whether its words still stand in its sources is for `verifyBrief` to say: the rules of that check may
 * have changed since, and what people have made must be readable all the same.
 */
export const STORED_STATEMENT = z
  .object({ text: z.string().min(1), citations: z.tuple([STORED_CITATION]).rest(STORED_CITATION) })
  .transform((statement) => statement as unknown as Statement);
