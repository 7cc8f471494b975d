import { z } from 'zod';
import { explain, FILE_STATES, type FileOutcome } from '#domain/file-outcome.ts';

export const OUTCOME_VIEW = z.object({
  state: z.enum(FILE_STATES),
  explanations: z.array(z.object({ code: z.string(), reason: z.string(), nextStep: z.string() })),
});
/** How reading a file ended, in words for people; no explanations when there is nothing to say. */
export type OutcomeView = z.infer<typeof OUTCOME_VIEW>;

export function outcomeView(outcome: FileOutcome): OutcomeView {
  const causes = outcome.state === 'avvist' ? [outcome] : outcome.remarks;
  return { state: outcome.state, explanations: causes.map(({ code, detail }) => ({ code, ...explain(code, detail) })) };
}
