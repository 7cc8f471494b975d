import { z } from 'zod';
import { BRIEF_SECTION_KINDS, type StatementPart } from '#domain/brief.ts';
import { type BriefDraft, contentCitations, draftTitle } from '../../brief/life/brief-draft.ts';
import { WITHHELD_NAME } from '../../brief/life/open-words.ts';
import type { BriefVerification } from '../../brief/life/verify-brief.ts';
import type { BriefSummary } from '../../people/briefs.ts';
import {
  BRIEF_PART_VIEW,
  INPUT_VIEW,
  type BriefPartView,
  briefPartView,
  type PartViewTools,
  partStatementViews,
} from './brief-part-view.ts';
import { BRIEF_STATEMENT_VIEW, type BriefStatementView, briefStatementView, VERIFICATION_VIEW } from './brief-statement-view.ts';
import { BRIEF_SUMMARY_VIEW, briefSummaryView } from './brief-summary-view.ts';
import { KEPT_CITATION_VIEW } from './kept-citation-view.ts';
import type { KeptCitations } from './kept-citations.ts';

const STATEMENT_PART = z.object({
  ...BRIEF_STATEMENT_VIEW.shape,
  standing: z.object({ heading: z.string().nullable(), leadIn: BRIEF_STATEMENT_VIEW.nullable() }).nullable(),
  input: INPUT_VIEW,
});
type StatementPartView = z.infer<typeof STATEMENT_PART>;

export const BRIEF_VIEW = z.object({
  ...BRIEF_SUMMARY_VIEW.shape,
  titleVerification: VERIFICATION_VIEW,
  lead: z.array(STATEMENT_PART),
  keyMessages: z.tuple([STATEMENT_PART], STATEMENT_PART).describe('Three; in a møtenotat or a faktaark there may be fewer.'),
  sections: z.array(
    z.object({
      kind: z.enum(BRIEF_SECTION_KINDS),
      heading: z.string(),
      statements: z.array(BRIEF_STATEMENT_VIEW).describe('Those of the parts, in the order they are read.'),
      parts: z.array(BRIEF_PART_VIEW),
    }),
  ),
  slides: z.array(z.object({ title: z.string(), points: z.array(BRIEF_PART_VIEW), notes: z.array(BRIEF_PART_VIEW) })),
  furtherReading: z.array(KEPT_CITATION_VIEW),
  unknown: z.array(z.object({ kind: z.enum(BRIEF_SECTION_KINDS), heading: z.string(), text: z.string() })),
  citations: z.array(KEPT_CITATION_VIEW),
  uncovered: z.array(z.int().min(0)).describe('Numbers of the statements that their sources do not carry.'),
  affected: z
    .array(z.int().min(0))
    .describe('Numbers of the statements whose words no longer stand in a source, or with a source that is replaced, closed or gone.'),
  mode: z.enum(['extractive', 'model']),
  model: z.string().nullable(),
});
/** A brief as the API gives it out (contract: Brief), with what has become of it since. */
export type BriefView = z.infer<typeof BRIEF_VIEW>;

/** @param draft of the version shown, which may be an older one than the summary's */
export function briefView(summary: BriefSummary, draft: BriefDraft, verification: BriefVerification, citations: KeptCitations): BriefView {
  const { content } = draft;
  // The numbers of the notes.
  for (const citation of [...content.citations, ...contentCitations(content)]) citations.view(citation);
  const shown: BriefStatementView[] = [];
  const tools: PartViewTools = {
    statement(statement) {
      const verified = verification.statements[shown.length];
      if (verified === undefined) throw new TypeError('A statement of the brief has not been verified');
      const view = briefStatementView(verified, statement, citations);
      shown.push(view);
      return view;
    },
    hides: ({ documentId, text }) => citations.isClosed(documentId, text),
    withheld: (statements) => statements.some((statement) => citations.withheld(statement.citations)),
  };
  const part = (one: Parameters<typeof briefPartView>[0]): BriefPartView => briefPartView(one, tools);
  const lead = content.lead.map((one) => statementPartView(one, tools));
  const [first, ...rest] = content.keyMessages;
  const keyMessages: BriefView['keyMessages'] = [statementPartView(first, tools), ...rest.map((one) => statementPartView(one, tools))];
  const sections = content.sections.map(({ kind, heading, parts }) => {
    const views = parts.map(part);
    return { kind, heading, statements: views.flatMap(partStatementViews), parts: views };
  });
  const slides = content.slides.map(({ title, points, notes }) => ({
    title: citations.name(title),
    points: points.map(part),
    notes: notes.map(part),
  }));
  const { title: verified } = verification;
  const title = citations.name(draftTitle(draft));
  const missing = verified.kind === 'covered' || title === WITHHELD_NAME ? [] : [...verified.missing];
  return {
    ...briefSummaryView(summary),
    theme: citations.name(summary.theme),
    title,
    titleVerification: verified.kind === 'covered' ? { kind: 'covered' } : { ...verified, missing },
    lead,
    keyMessages,
    sections,
    slides,
    furtherReading: content.furtherReading.map((citation) => citations.view(citation)),
    unknown: content.unknown.map(({ kind, heading, text }) => ({ kind, heading, text: text.text })),
    citations: citations.all(),
    uncovered: shown.filter(({ verification: { kind } }) => kind !== 'covered').map(({ number }) => number),
    affected: shown.filter(({ affected }) => affected).map(({ number }) => number),
    mode: content.mode,
    model: content.model,
  };
}

function statementPartView(one: StatementPart, tools: PartViewTools): StatementPartView {
  const view = briefPartView(one, tools);
  if (view.kind !== 'statement') throw new TypeError('A statement was shown as something else');
  return { ...view.statement, standing: view.standing, input: view.input };
}
