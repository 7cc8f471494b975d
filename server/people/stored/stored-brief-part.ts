import { z } from 'zod';
import type { BriefPart, Standing, StatementPart } from '#domain/brief.ts';
import type { Editorial } from '#domain/editorial.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { SourceHeading } from '#domain/source-heading.ts';
import { STORED_STATEMENT } from './stored-statement.ts';

const DATE = z
  .string()
  .transform((date) => date as IsoDate)
  .nullable();
/** As for statements: the rules of what a linking sentence may say may have changed since it was stored. */
export const STORED_EDITORIAL = z
  .object({ kind: z.literal('editorial'), text: z.string().min(1) })
  .transform((editorial) => editorial as unknown as Editorial);
const HEADING = z
  .object({ documentId: z.string(), passageId: z.string(), text: z.string() })
  .transform((heading) => heading as unknown as SourceHeading);
const STANDING: z.ZodType<Standing> = z.object({ heading: HEADING.nullable(), leadIn: STORED_STATEMENT.nullable() });

const INPUT = z.literal(true).exactOptional();
const STATEMENT_PART = z.object({
  kind: z.literal('statement'),
  statement: STORED_STATEMENT,
  standing: STANDING.nullable(),
  input: INPUT,
});
export const STORED_STATEMENT_PART: z.ZodType<StatementPart> = STATEMENT_PART;

const FIGURE = z.object({ text: z.string(), year: z.int().nullable() });
const SIDE = z.object({ statement: STORED_STATEMENT, date: DATE });

export const STORED_BRIEF_PART: z.ZodType<BriefPart> = z.union([
  STATEMENT_PART,
  z.object({ kind: z.literal('list'), standing: STANDING, items: z.tuple([STORED_STATEMENT]).rest(STORED_STATEMENT) }),
  z.object({
    kind: z.literal('vedtak'),
    points: z.tuple([STORED_STATEMENT]).rest(STORED_STATEMENT),
    adoption: STORED_STATEMENT.nullable(),
    sak: z.object({ organ: z.string().nullable(), year: z.int(), number: z.int(), display: z.string() }).nullable(),
    organ: z.object({ code: z.string(), name: z.string() }).nullable(),
    date: DATE,
  }),
  z.object({
    kind: z.literal('figure'),
    figures: z.tuple([FIGURE]).rest(FIGURE),
    confirmed: DATE,
    statement: STORED_STATEMENT,
    standing: STANDING.nullable(),
    input: INPUT,
  }),
  z.object({ kind: z.literal('conflict'), sides: z.tuple([SIDE, SIDE]).rest(SIDE) }),
  STORED_EDITORIAL,
]);
