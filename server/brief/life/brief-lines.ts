import type { BriefPart } from '#domain/brief.ts';
import { partStatements } from '#domain/brief-statements.ts';
import type { Citation } from '#domain/citation.ts';
import { type BriefDraft, draftStatements, draftTitle } from './brief-draft.ts';

/** A brief read as lines: what is compared between versions. */
export type BriefLine = {
  readonly kind: 'title' | 'heading' | 'statement' | 'editorial';
  readonly text: string;
  /** [] for what is not a statement. */
  readonly citations: readonly Citation[];
};

/** Title, headings, statements and linking sentences in the order they are read. */
export function briefLines(draft: BriefDraft): BriefLine[] {
  const statements = draftStatements(draft);
  let next = 0;
  // Called in the order of `briefStatements`.
  const linesOf = (part: BriefPart): BriefLine[] => {
    if (part.kind === 'editorial') return [{ kind: 'editorial', text: part.text, citations: [] }];
    const own = statements.slice(next, next + partStatements(part).length);
    next += own.length;
    return own.map(({ text, statement }): BriefLine => ({ kind: 'statement', text, citations: statement.citations }));
  };
  const { lead, keyMessages, sections, slides } = draft.content;
  const heading = (text: string): BriefLine => ({ kind: 'heading', text, citations: [] });
  return [
    { kind: 'title', text: draftTitle(draft), citations: [] },
    ...lead.flatMap(linesOf),
    ...(keyMessages.length > 0 ? [heading('Hovedbudskap')] : []),
    ...keyMessages.flatMap(linesOf),
    ...sections.flatMap((section) => [heading(section.heading), ...section.parts.flatMap(linesOf)]),
    ...slides.flatMap(({ title, points, notes }) => [heading(title), ...[...points, ...notes].flatMap(linesOf)]),
  ];
}
