import type { AppDeps } from '../app-deps.ts';

/** What the routes for briefs are built from. */
export type BriefsDeps = Pick<AppDeps, 'reader' | 'state' | 'log' | 'times' | 'briefWriter' | 'verifyEdited' | 'exportBrief' | 'now'> & {
  readonly people: Pick<AppDeps['people'], 'briefs'>;
};
