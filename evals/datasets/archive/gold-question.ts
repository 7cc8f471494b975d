import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readJsonLines } from '../norquad/read-records.ts';

/** `council`: the five documents of the council, kept outside the project. `corpus`: the notes the project is delivered with. */
export const GOLD_ARCHIVES = ['council', 'corpus'] as const;
export const GOLD_SPLITS = ['tuning', 'held-out'] as const;
export const GOLD_FORMS = ['nb', 'nn', 'en'] as const;
export const GOLD_KINDS = ['fact', 'list', 'count', 'follow-up', 'unanswerable'] as const;

const place = z
  .union([z.strictObject({ page: z.int().positive() }).readonly(), z.strictObject({ slide: z.int().positive() }).readonly()])
  .nullable();

const words = z.string().regex(/^\S(?:.*\S)?$/u);

/** A line of `council.jsonl` or `corpus.jsonl`. */
const goldQuestionSchema = z
  .strictObject({
    /** The archive and a running number: `council-001`. Never given to another question. */
    id: z.string().regex(/^(?:council|corpus)-\d{3}$/u),
    archive: z.enum(GOLD_ARCHIVES),
    /** `held-out` is only for the figures reported; nothing is tuned on it. */
    split: z.enum(GOLD_SPLITS),
    form: z.enum(GOLD_FORMS),
    kind: z.enum(GOLD_KINDS),
    question: words,
    /** The questions asked earlier in the conversation, the oldest first; [] unless the kind is `follow-up`. */
    before: z.array(words).readonly(),
    /** Each must stand verbatim, but for case, in the quotes of a right answer; [] when there is none. */
    facts: z.array(words).readonly(),
    /** Names without folder and ending; any of them is right, and each holds every fact. */
    documents: z.array(z.string().regex(/^[a-z0-9-]+$/u)).readonly(),
    /** Where the first fact stands, counted from 1; null unless one paged document alone is right. */
    place,
  })
  .readonly()
  .refine(({ id, archive }) => id.startsWith(`${archive}-`), { path: ['id'] })
  .refine(({ kind, facts }) => (kind === 'unanswerable') === (facts.length === 0), { path: ['facts'] })
  .refine(({ kind, documents }) => (kind === 'unanswerable') === (documents.length === 0), { path: ['documents'] })
  .refine(({ kind, before }) => (kind === 'follow-up') === before.length > 0, { path: ['before'] })
  .refine(({ documents, place: where }) => where === null || documents.length === 1, { path: ['place'] });

/** A question with what a right answer must hold and where it stands, or one the archive does not answer. */
export type GoldQuestion = z.infer<typeof goldQuestionSchema>;

/**
 * Every gold question, those of the council's archive first.
 *
 * @throws ArchiveError `not-found` or `invalid-input`, naming the line
 */
export function loadGoldQuestions(): readonly GoldQuestion[] {
  return GOLD_ARCHIVES.flatMap((archive) =>
    readJsonLines(fileURLToPath(new URL(`${archive}.jsonl`, import.meta.url)), goldQuestionSchema).map(({ record }) => record),
  );
}
