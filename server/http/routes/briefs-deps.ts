import type { BriefWriter } from '../../brief/brief-writer.ts';
import type { BriefExporter } from '../../brief/life/exported-brief.ts';
import type { VerifyEdited } from '../../brief/life/verify/verify-edited.ts';
import type { Briefs } from '../../people/briefs.ts';
import type { AppDeps } from '../app-deps.ts';

/** What the routes for briefs are built from. */
export type BriefsDeps = Pick<AppDeps, 'reader' | 'state' | 'log' | 'times'> & {
  readonly people: { readonly briefs: Briefs };
  readonly briefWriter: BriefWriter;
  readonly verifyEdited: VerifyEdited;
  readonly exportBrief: BriefExporter;
  readonly now?: () => Date;
};
