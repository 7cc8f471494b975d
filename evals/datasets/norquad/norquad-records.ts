import { z } from 'zod';

/** A line of `passages.jsonl`. Fields not named here may stand there and are not used. */
export const passageRecord = z.object({
  id: z.string().regex(/^[\p{L}\p{N}_-][\p{L}\p{N}._-]*$/u),
  title: z.string(),
  text: z.string().min(1),
});

/** A line of a file of questions. `start` counts code points of the passage's text, as the data set does. */
export const questionRecord = z.object({
  id: z.string().min(1),
  question: z.string().trim().min(1),
  passage_id: z.string().min(1),
  answers: z.array(z.string().regex(/\S/u)),
  start: z.array(z.int().min(0)),
  is_impossible: z.boolean().default(false),
});
export type QuestionRecord = z.infer<typeof questionRecord>;

/** `refusal.json`. The questions may be of other files than the one in use. */
export const refusalRecord = z.object({
  archive_passage_ids: z.array(z.string()).min(1),
  answerable_question_ids: z.array(z.string()),
  unanswerable_question_ids: z.array(z.string()),
});
export type RefusalRecord = z.infer<typeof refusalRecord>;
