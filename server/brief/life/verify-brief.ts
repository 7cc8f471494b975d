import { type Statement, statement as stated } from '#domain/statement.ts';
import type { BriefDraft } from './brief-draft.ts';
import { contentCitations, draftStatements, draftTitle } from './brief-draft.ts';
import type { SourceState, SourceStates } from './source-state.ts';
import type { TitleSources } from './verify/title-rules.ts';
import type { Verification } from './verify/verification.ts';
import type { ReadPassage, VerifyEdited } from './verify/verify-edited.ts';

/** What stands of a brief today: whether its sources carry its sentences, and what has become of the sources. */
export type BriefVerification = {
  readonly title: Verification;
  readonly statements: readonly VerifiedStatement[];
};

export type VerifiedStatement = {
  /** From 0 in `briefStatements`. */
  readonly number: number;
  readonly text: string;
  readonly reworded: boolean;
  readonly verification: Verification;
  /** Of each of the statement's citations, in order. */
  readonly sources: readonly SourceState[];
};

export type VerificationTools = {
  readonly verifyEdited: VerifyEdited;
  readonly readPassage: ReadPassage;
  readonly sourceState: SourceStates;
};

const COVERED: Verification = { kind: 'covered' };

/** Reworded sentences are held against their sources; the archive's own words need only be those that were quoted. */
export function verifyBrief(draft: BriefDraft, { verifyEdited, readPassage, sourceState }: VerificationTools): BriefVerification {
  return {
    // A title is made from the theme or the archive; what a person has written must be carried by what the brief cites.
    title:
      draft.title === null ? COVERED : verifyEdited(draftTitle(draft), contentCitations(draft.content), readPassage, titleSources(draft)),
    statements: draftStatements(draft).map(({ number, text, reworded, statement }) => ({
      number,
      text,
      reworded,
      verification: reworded ? verifyEdited(text, statement.citations, readPassage) : asQuoted(statement),
      sources: statement.citations.map(sourceState),
    })),
  };
}

function titleSources({ content }: BriefDraft): TitleSources {
  const decisions = content.sections.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'vedtak' ? part.points : [])));
  return { decided: decisions.flatMap(({ citations }) => citations), names: [content.title, content.theme] };
}

function asQuoted({ text, citations }: Statement): Verification {
  if (stated(text, citations) !== null) return COVERED;
  return { kind: 'no-longer-covered', why: 'Ordene står ikke slik i sitatet.', missing: [] };
}

/** Numbers of the statements that their sources do not carry. */
export function uncoveredStatements({ statements }: BriefVerification): number[] {
  return statements.filter(({ verification }) => verification.kind === 'no-longer-covered').map(({ number }) => number);
}

/** Numbers of the statements with a source that is closed, removed or changed so that the words are gone. */
export function lostStatements({ statements }: BriefVerification): number[] {
  return statements.filter(({ sources }) => sources.some(isLost)).map(({ number }) => number);
}

function isLost(state: SourceState): boolean {
  return state.kind === 'closed' || state.kind === 'removed' || (state.kind === 'changed' && state.now === null);
}
