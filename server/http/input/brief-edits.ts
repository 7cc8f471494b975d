import { z } from 'zod';
import { type BriefEdit, MAX_SENTENCE_LENGTH, MAX_TITLE_LENGTH } from '../../brief/life/brief-edit.ts';
import { name, version } from './brief-fields.ts';
import { line } from './kept-fields.ts';

/** Changes in one request; a brief has a hundred sentences or so. */
const MOST_EDITS = 200;

const number = z.int('skal være et helt tall').min(0, 'skal være minst 0').max(10_000, 'er for stort');
const sentence = line(MAX_SENTENCE_LENGTH);

const EDIT: z.ZodType<BriefEdit> = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('title'), text: line(MAX_TITLE_LENGTH) }),
    z.strictObject({ kind: z.literal('reword'), statement: number, text: sentence }),
    z.strictObject({ kind: z.literal('restore'), statement: number }),
    z.strictObject({ kind: z.literal('remove'), statement: number }),
    z.strictObject({ kind: z.literal('add-editorial'), section: number, before: number, text: sentence }),
    z.strictObject({ kind: z.literal('remove-editorial'), section: number, part: number }),
  ],
  'skal være en av: title, reword, restore, remove, add-editorial, remove-editorial',
);

export const BRIEF_EDITS = z.strictObject({
  version,
  by: name.exactOptional(),
  edits: z.array(EDIT).min(1, 'kan ikke være tomt').max(MOST_EDITS, `kan ikke ha mer enn ${MOST_EDITS} endringer`),
});
