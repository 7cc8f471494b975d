import { z } from 'zod';
import type { BriefPart, Standing } from '#domain/brief.ts';
import type { SourceHeading } from '#domain/source-heading.ts';
import type { Statement } from '#domain/statement.ts';
import { BRIEF_STATEMENT_VIEW, type BriefStatementView } from './brief-statement-view.ts';

const DATE = z.string().nullable().describe('YYYY-MM-DD');
const STANDING = z
  .object({ heading: z.string().nullable(), leadIn: BRIEF_STATEMENT_VIEW.nullable() })
  .nullable()
  .describe('Where the words stood, when they do not read alone.');
export const INPUT_VIEW = z.boolean().describe('True when others said it or sent it in; to be shown as innspill.');

export const BRIEF_PART_VIEW = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('statement'), statement: BRIEF_STATEMENT_VIEW, standing: STANDING, input: INPUT_VIEW }),
  z.object({ kind: z.literal('list'), items: z.array(BRIEF_STATEMENT_VIEW).min(1), standing: STANDING }),
  z.object({
    kind: z.literal('vedtak'),
    points: z.array(BRIEF_STATEMENT_VIEW).min(1).describe('Word for word; they cannot be reworded.'),
    adoption: BRIEF_STATEMENT_VIEW.nullable(),
    sak: z.string().nullable(),
    organ: z.string().nullable(),
    date: DATE,
  }),
  z.object({
    kind: z.literal('figure'),
    figures: z.array(z.object({ text: z.string(), year: z.int().nullable() })),
    confirmed: DATE,
    statement: BRIEF_STATEMENT_VIEW,
    standing: STANDING,
    input: INPUT_VIEW,
  }),
  z.object({ kind: z.literal('conflict'), sides: z.array(z.object({ statement: BRIEF_STATEMENT_VIEW, date: DATE })).min(2) }),
  z.object({ kind: z.literal('editorial'), text: z.string() }),
]);
export type BriefPartView = z.infer<typeof BRIEF_PART_VIEW>;

export type PartViewTools = {
  /** To be called once for each statement in the order of `briefStatements`. */
  readonly statement: (statement: Statement) => BriefStatementView;
  /** True when the document a heading stands in is closed. */
  readonly hides: (heading: SourceHeading) => boolean;
  /** True when nothing that came with the statements may be shown. */
  readonly withheld: (statements: readonly Statement[]) => boolean;
};

export function briefPartView(part: BriefPart, tools: PartViewTools): BriefPartView {
  const { statement, withheld } = tools;
  switch (part.kind) {
    case 'statement':
      return {
        kind: 'statement',
        ...standingView(part.standing, tools),
        statement: statement(part.statement),
        input: part.input ?? false,
      };
    case 'list':
      return { kind: 'list', ...standingView(part.standing, tools), items: part.items.map(statement) };
    case 'vedtak': {
      const closed = withheld(part.points);
      return {
        kind: 'vedtak',
        points: part.points.map(statement),
        adoption: part.adoption === null ? null : statement(part.adoption),
        sak: closed ? null : (part.sak?.display ?? null),
        organ: closed ? null : (part.organ?.name ?? null),
        date: closed ? null : part.date,
      };
    }
    case 'figure':
      return {
        kind: 'figure',
        ...standingView(part.standing, tools),
        figures: withheld([part.statement]) ? [] : part.figures.map(({ text, year }) => ({ text, year })),
        confirmed: part.confirmed,
        statement: statement(part.statement),
        input: part.input ?? false,
      };
    case 'conflict':
      return {
        kind: 'conflict',
        sides: part.sides.map((side) => ({ statement: statement(side.statement), date: withheld([side.statement]) ? null : side.date })),
      };
    case 'editorial':
      return { kind: 'editorial', text: part.text };
  }
}

/** The statements of a part in the order they are read. */
export function partStatementViews(part: BriefPartView): BriefStatementView[] {
  switch (part.kind) {
    case 'statement':
    case 'figure':
      return [...leadIn(part), part.statement];
    case 'list':
      return [...leadIn(part), ...part.items];
    case 'vedtak':
      return part.adoption === null ? part.points : [...part.points, part.adoption];
    case 'conflict':
      return part.sides.map(({ statement }) => statement);
    case 'editorial':
      return [];
  }
}

function standingView(
  standing: Standing | null,
  { statement, hides }: PartViewTools,
): Pick<Extract<BriefPartView, { kind: 'statement' }>, 'standing'> {
  if (standing === null) return { standing };
  const heading = standing.heading === null || hides(standing.heading) ? null : standing.heading.text;
  return { standing: { heading, leadIn: standing.leadIn === null ? null : statement(standing.leadIn) } };
}

function leadIn({ standing }: Extract<BriefPartView, { kind: 'statement' | 'figure' | 'list' }>): BriefStatementView[] {
  return standing?.leadIn == null ? [] : [standing.leadIn];
}
