import type { Context } from 'hono';
import { z } from 'zod';
import type { ApiEnv } from '../api-env.ts';
import type { DescribedAnswer } from '../describe-route.ts';
import { PROBLEM } from '../problem.ts';
import { BRIEF_REFUSAL_VIEW } from './brief-refusal-view.ts';
import { BRIEF_VIEW } from './brief-view.ts';

/** Outcomes of a request about a brief that are not failures: the brief as it stands does not let it be done. */
const RULES = {
  'brief-conflict': { status: 409, title: 'Briefet er endret av en annen' },
  'brief-locked': { status: 409, title: 'Briefet er godkjent og låst' },
  'status-refused': { status: 409, title: 'Statusen kan ikke endres' },
  'export-refused': { status: 409, title: 'Briefet kan ikke eksporteres' },
  'brief-refused': { status: 422, title: 'Arkivet har ikke grunnlag for et brief' },
} as const;
export type BriefProblemCode = keyof typeof RULES;

export const BRIEF_CONFLICT = z.object({
  ...PROBLEM.shape,
  current: BRIEF_VIEW.describe('The brief as the other has left it.'),
  texts: z
    .array(z.object({ number: z.int().min(0), yours: z.string(), theirs: z.string().nullable() }))
    .describe('For each sentence you reworded, by its number in your version: your words and what stands now; null = taken out.'),
});
export type BriefConflict = z.infer<typeof BRIEF_CONFLICT>;

export const BRIEF_REFUSED = z.object({ ...PROBLEM.shape, ...BRIEF_REFUSAL_VIEW.shape });

const BODIES: Readonly<Record<BriefProblemCode, z.ZodType>> = {
  'brief-conflict': BRIEF_CONFLICT,
  'brief-locked': PROBLEM,
  'status-refused': PROBLEM,
  'export-refused': PROBLEM,
  'brief-refused': BRIEF_REFUSED,
};

/** These outcomes in the description of a route, by status. */
export function briefProblemAnswers(...codes: readonly BriefProblemCode[]): Record<number, DescribedAnswer> {
  const statuses = [...new Set(codes.map((code) => RULES[code].status))];
  return Object.fromEntries(
    statuses.map((status) => {
      const named = codes.filter((code) => RULES[code].status === status);
      const bodies = [...new Set(named.map((code) => BODIES[code]))];
      return [status, { description: named.join(', '), content: { 'application/problem+json': z.union(bodies) } }];
    }),
  );
}

/** An RFC 9457 problem, with what else the reader needs to go on as members of its own. */
export function briefProblem(c: Context<ApiEnv>, code: BriefProblemCode, detail: string, more: object = {}): Response {
  const { status, title } = RULES[code];
  const problem = { ...more, type: `urn:arkivsvar:problem:${code}`, title, status, detail, code, requestId: c.get('requestId') };
  return new Response(JSON.stringify(problem), { status, headers: { 'Content-Type': 'application/problem+json; charset=UTF-8' } });
}
