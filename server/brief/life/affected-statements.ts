import type { BriefDraft } from './brief-draft.ts';
import { draftStatements } from './brief-draft.ts';
import { createSourceStates, type SourceReader, type SourceState } from './source-state.ts';

/** A statement with a source that is not as it was when it was cited. */
export type AffectedStatement = {
  /** From 0 in `briefStatements`. */
  readonly number: number;
  readonly causes: readonly { readonly citation: number /** In the statement's citations, from 0. */; readonly state: SourceState }[];
};

/** The statements of a brief whose sources have been replaced, changed, removed or closed since, in order. */
export function affectedStatements(draft: BriefDraft, reader: SourceReader): AffectedStatement[] {
  const sourceState = createSourceStates(reader);
  return draftStatements(draft).flatMap(({ number, statement }) => {
    const causes = statement.citations
      .map((citation, index) => ({ citation: index, state: sourceState(citation) }))
      .filter(({ state }) => state.kind !== 'as-cited');
    return causes.length === 0 ? [] : [{ number, causes }];
  });
}
