import { exportRefusal } from '../../brief/life/export-refusal.ts';
import type { BriefDraft } from '../../brief/life/brief-draft.ts';
import { createSourceStates } from '../../brief/life/source-state.ts';
import { type BriefVerification, verifyBrief } from '../../brief/life/verify-brief.ts';
import type { BriefRecord } from '../../people/briefs.ts';
import { type BriefView, briefView } from '../views/brief-view.ts';
import { createKeptCitations, type KeptCitations } from '../views/kept-citations.ts';
import type { BriefsDeps } from './briefs-deps.ts';

export type ShownBrief = {
  readonly view: BriefView;
  readonly verification: BriefVerification;
  readonly citations: KeptCitations;
  readonly exportRefused: string | null;
};

/** Verifies a brief as it stands against the archive as it stands, and makes its view; for one response. */
export function showBrief(
  record: BriefRecord,
  { reader, verifyEdited }: Pick<BriefsDeps, 'reader' | 'verifyEdited'>,
  draft: BriefDraft = record.draft,
): ShownBrief {
  const sourceState = createSourceStates(reader);
  const verification = verifyBrief(draft, { verifyEdited, readPassage: (id) => reader.passage(id), sourceState });
  const citations = createKeptCitations(reader, draft.sources, sourceState);
  const view = briefView(record, draft, verification, citations);
  return { view, verification, citations, exportRefused: exportRefusal(draft, sourceState) };
}
