import { z } from 'zod';
import type { Citation } from '#domain/citation.ts';

const COUNT = z.int().min(1);
const INDEX = z.int().min(0);

const LOCATOR = z.object({
  place: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('page'), page: COUNT }),
    z.object({ kind: z.literal('slide'), slide: COUNT }),
    z.object({ kind: z.literal('paragraph'), paragraph: COUNT }),
    z.object({ kind: z.literal('row'), sheet: z.string(), row: COUNT }),
  ]),
  boxes: z.array(z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })),
  marks: z.array(z.object({ block: INDEX, start: INDEX, end: INDEX })),
});

/** A citation as it was stored. It was checked against its passage when it was made, and that passage may be gone. */
export const STORED_CITATION = z
  .object({
    documentId: z.string().min(1),
    revision: z.string().regex(/^[0-9a-f]{64}$/u),
    passageId: z.string().min(1),
    range: z.object({ start: INDEX, end: INDEX }),
    quote: z.string().min(1),
    locators: z.tuple([LOCATOR]).rest(LOCATOR),
    ocr: z.boolean(),
  })
  .transform((citation) => citation as unknown as Citation);
