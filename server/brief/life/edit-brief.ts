import type { BriefContent, BriefPart, BriefSection, BriefSlide, StatementPart } from '#domain/brief.ts';
import { briefStatements, partStatements } from '#domain/brief-statements.ts';
import type { Citation } from '#domain/citation.ts';
import { EDITORIAL_RULE, editorial, foreignWords } from '#domain/editorial.ts';
import type { BriefDraft } from './brief-draft.ts';
import type { BriefEdit } from './brief-edit.ts';
import { withoutStatements } from './without-statements.ts';

export type EditResult =
  | { readonly kind: 'edited'; readonly draft: BriefDraft }
  | {
      readonly kind: 'refused';
      /** Norwegian: why, and what to do. */
      readonly why: string;
    };

/** Makes all of the changes, or none. */
export function editBrief(draft: BriefDraft, edits: readonly BriefEdit[]): EditResult {
  const why = edits.map((edit) => objection(draft.content, edit)).find((one) => one !== null);
  if (why !== undefined && why !== null) return { kind: 'refused', why };
  const removed = new Set(edits.flatMap((edit) => (edit.kind === 'remove' ? groupOf(draft.content, edit.statement) : [])));
  const { content, kept } = rebuilt(draft.content, removed, edits);
  const texts = new Map(draft.rewordings.map(({ statement, text }) => [statement, text]));
  for (const edit of edits) {
    if (edit.kind === 'restore') texts.delete(edit.statement);
    if (edit.kind === 'reword') texts.set(edit.statement, edit.text.trim());
  }
  const original = briefStatements(draft.content);
  return {
    kind: 'edited',
    draft: {
      ...draft,
      content,
      title: edits.findLast((edit) => edit.kind === 'title')?.text.trim() ?? draft.title,
      rewordings: kept.flatMap((before, statement) => {
        const text = texts.get(before);
        return text === undefined || text === original[before]?.text ? [] : [{ statement, text }];
      }),
    },
  };
}

function objection(content: BriefContent, edit: BriefEdit): string | null {
  switch (edit.kind) {
    case 'title':
      return null;
    case 'add-editorial': {
      const section = content.sections[edit.section];
      if (section === undefined || edit.before > section.parts.length) return unknown();
      return editorial(edit.text) === null ? refusedEditorial(edit.text) : null;
    }
    case 'remove-editorial':
      return content.sections[edit.section]?.parts[edit.part]?.kind === 'editorial' ? null : unknown();
    case 'reword':
    case 'restore':
    case 'remove': {
      const part = allParts(content).find(({ first, size }) => edit.statement >= first && edit.statement < first + size);
      if (part === undefined) return unknown();
      if (edit.kind === 'reword' && part.part.kind === 'vedtak') {
        return 'Et vedtak gjengis ordrett og kan ikke skrives om. Ta det ut, eller la det stå.';
      }
      return edit.kind === 'remove' && part.fixed ? 'Et brief har alltid tre hovedbudskap. Skriv om setningen i stedet.' : null;
    }
  }
}

function refusedEditorial(text: string): string {
  const foreign = foreignWords(text).map((word) => `«${word}»`);
  return foreign.length === 0 ? EDITORIAL_RULE : `${EDITORIAL_RULE} Dette må ut: ${foreign.join(', ')}.`;
}

function unknown(): string {
  return 'Setningen finnes ikke i denne versjonen av briefet. Last briefet på nytt og prøv igjen.';
}

type NumberedPart = {
  readonly part: BriefPart;
  readonly first: number;
  readonly size: number /** One of the hovedbudskap. */;
  readonly fixed: boolean;
};

/** In the order of `briefStatements`, with the number of the first statement of each. */
function allParts({ lead, keyMessages, sections, slides }: BriefContent): NumberedPart[] {
  let next = 0;
  const numbered = (part: BriefPart, fixed: boolean): NumberedPart => {
    const size = partStatements(part).length;
    next += size;
    return { part, first: next - size, size, fixed };
  };
  return [
    ...lead.map((part) => numbered(part, false)),
    ...keyMessages.map((part) => numbered(part, true)),
    ...sections.flatMap(({ parts }) => parts.map((part) => numbered(part, false))),
    ...slides.flatMap(({ points, notes }) => [...points, ...notes].map((part) => numbered(part, false))),
  ];
}

/** The statements that go when one goes. */
function groupOf(content: BriefContent, statement: number): number[] {
  const found = allParts(content).find(({ first, size }) => statement >= first && statement < first + size);
  if (found === undefined) return [];
  const { part, first, size } = found;
  const asOne = part.kind === 'vedtak' || (part.kind === 'conflict' && part.sides.length === 2);
  return asOne ? Array.from({ length: size }, (_, index) => first + index) : [statement];
}

/** The content without what was removed and with the linking sentences changed; `kept` = the former number of each statement left. */
function rebuilt(content: BriefContent, removed: ReadonlySet<number>, edits: readonly BriefEdit[]) {
  const kept: number[] = [];
  let next = 0;
  // Called for the parts in the order of `briefStatements`, so that counting gives each statement its number.
  const keep: Keep = (part) => {
    const own = partStatements(part).map((_, index) => next + index);
    const gone = new Set(own.flatMap((number, index) => (removed.has(number) ? [index] : [])));
    next += own.length;
    const left = gone.size === 0 ? part : withoutStatements(part, gone);
    if (left === null) return [];
    kept.push(...own.filter((number) => !removed.has(number)));
    return [left];
  };
  const lead = content.lead.flatMap(keep).filter(isStatementPart);
  content.keyMessages.forEach(keep);
  const sections = content.sections.flatMap((section, index) => keptSection(section, index, keep, edits));
  const slides = content.slides.flatMap((slide) => keptSlide(slide, keep));
  const changed = { ...content, lead, sections, slides };
  return { content: { ...changed, citations: citationsLeft(changed) }, kept };
}

type Keep = (part: BriefPart) => BriefPart[];

function isStatementPart(part: BriefPart): part is StatementPart {
  return part.kind === 'statement';
}

function keptSection(section: BriefSection, number: number, keep: Keep, edits: readonly BriefEdit[]): BriefSection[] {
  const added = (before: number): BriefPart[] =>
    edits.flatMap((edit) =>
      edit.kind === 'add-editorial' && edit.section === number && edit.before === before ? (editorial(edit.text) ?? []) : [],
    );
  const isTakenOut = (at: number): boolean =>
    edits.some((edit) => edit.kind === 'remove-editorial' && edit.section === number && edit.part === at);
  const parts = section.parts.flatMap((part, at) => [...added(at), ...(isTakenOut(at) ? [] : keep(part))]);
  const [first, ...rest] = [...parts, ...added(section.parts.length)];
  const says = parts.some(({ kind }) => kind !== 'editorial');
  return first === undefined || !says ? [] : [{ ...section, parts: [first, ...rest] }];
}

function keptSlide(slide: BriefSlide, keep: Keep): BriefSlide[] {
  const points = slide.points.flatMap(keep);
  const notes = slide.notes.flatMap(keep);
  if (points.length + notes.length === 0) return [];
  const cited = new Set([...points, ...notes].flatMap(partStatements).flatMap(({ citations }) => citations.map(placeOf)));
  return [{ ...slide, points, notes, sources: slide.sources.filter((citation) => cited.has(placeOf(citation))) }];
}

/** Those of statements in the order they first stand, then those of further reading that were among the notes. */
function citationsLeft(content: BriefContent): Citation[] {
  const reading = new Set(content.furtherReading.map(placeOf));
  const cited = briefStatements(content).flatMap(({ citations }) => citations);
  const all = [...cited, ...content.citations.filter((citation) => reading.has(placeOf(citation)))];
  return [...new Map(all.map((citation) => [placeOf(citation), citation])).values()];
}

function placeOf({ passageId, revision, range }: Citation): string {
  return `${passageId} ${revision} ${range.start}-${range.end}`;
}
