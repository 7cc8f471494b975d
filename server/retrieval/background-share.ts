import { z } from 'zod';
import background from './background-frequencies.json' with { type: 'json' };

const schema = z.strictObject({
  learnt: z.strictObject({ date: z.iso.date(), data: z.string(), by: z.string() }),
  /** Id of the analyser the terms come from. */
  analyser: z.string(),
  passages: z.int().positive(),
  /** Share 0–1 of passages that hold the term; terms not listed are rarer than all listed. */
  shares: z.record(z.string(), z.number().min(0).max(1)),
});

export type BackgroundFrequencies = z.infer<typeof schema>;

const { shares, passages } = schema.parse(background);
const known = new Map(Object.entries(shares));

/** Share 0–1 of ordinary Norwegian passages that hold a term; of a term not listed, half a passage of those counted. */
export function backgroundShare(term: string): number {
  return known.get(term) ?? 0.5 / passages;
}
