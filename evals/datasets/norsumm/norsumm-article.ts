import { z } from 'zod';

/** A line of a NorSumm file. Fields not named here may stand there and are not used. */
export const norsummArticle = z.object({
  id: z.string().min(1),
  /** One line: the title, then the text, with « | » after each heading. */
  article: z.string().regex(/\S/u),
  /** Summaries by people, in bokmål and in nynorsk. */
  summaries_nb: z.array(z.string().regex(/\S/u)).min(1),
  summaries_nn: z.array(z.string().regex(/\S/u)).default([]),
});
export type NorsummArticle = z.infer<typeof norsummArticle>;
