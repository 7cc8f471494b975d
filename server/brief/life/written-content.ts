import type { BriefContent, BriefPart, ConflictSide, Standing, StatementPart } from '#domain/brief.ts';
import type { Statement } from '#domain/statement.ts';
import { type BriefDraft, draftTitle } from './brief-draft.ts';
import type { BriefVerification } from './verify-brief.ts';
import type { Verification } from './verify/verification.ts';

/** Stands after a sentence that its sources do not carry, wherever the brief goes. */
const NOT_COVERED = '[ikke belagt i kildene]';

/** The content as it reads: with the words people have written, each sentence marked that its sources do not carry. */
export function writtenContent(draft: BriefDraft, { title, statements }: BriefVerification): BriefContent {
  let next = 0;
  // Called once for each statement in the order of `briefStatements`.
  const written: Write = (statement) => {
    const found = statements[next++];
    if (found === undefined || !found.reworded) return statement;
    // Verified by the one who calls, or marked: the one place where a statement's text is not what its quote says.
    return { ...statement, text: marked(found.text, found.verification) } as Statement;
  };
  const part = (one: BriefPart): BriefPart => writtenPart(one, written);
  const statementPart = (one: StatementPart): StatementPart => ({
    ...one,
    ...withLeadIn(one.standing, written),
    statement: written(one.statement),
  });
  const { content } = draft;
  const lead = content.lead.map(statementPart);
  const [message, ...messages] = content.keyMessages;
  return {
    ...content,
    title: draft.title === null ? content.title : marked(draftTitle(draft), title),
    lead,
    keyMessages: [statementPart(message), ...messages.map(statementPart)],
    sections: content.sections.map((section) => {
      const [one, ...rest] = section.parts;
      return { ...section, parts: [part(one), ...rest.map(part)] };
    }),
    slides: content.slides.map((slide) => ({ ...slide, points: slide.points.map(part), notes: slide.notes.map(part) })),
  };
}

type Write = (statement: Statement) => Statement;

function marked(text: string, verification: Verification): string {
  return verification.kind === 'covered' ? text : `${text} ${NOT_COVERED}`;
}

/** Properties are written in the order the statements are numbered. */
function writtenPart(part: BriefPart, written: Write): BriefPart {
  switch (part.kind) {
    case 'statement':
      return { ...part, ...withLeadIn(part.standing, written), statement: written(part.statement) };
    case 'figure': {
      const standing = withLeadIn(part.standing, written);
      const statement = written(part.statement);
      // A figure is characters of the sentence; those a person has written away are gone.
      const [figure, ...figures] = part.figures.filter(({ text }) => statement.text.includes(text));
      return figure === undefined
        ? { kind: 'statement', ...standing, statement, ...(part.input && { input: true }) }
        : { ...part, ...standing, statement, figures: [figure, ...figures] };
    }
    case 'list': {
      const leadIn = withLeadIn(part.standing, written).standing;
      const [item, ...items] = part.items;
      return { ...part, standing: leadIn ?? part.standing, items: [written(item), ...items.map(written)] };
    }
    case 'vedtak': {
      const [point, ...points] = part.points;
      return {
        ...part,
        points: [written(point), ...points.map(written)],
        adoption: part.adoption === null ? null : written(part.adoption),
      };
    }
    case 'conflict': {
      const side = ({ statement, date }: ConflictSide): ConflictSide => ({ statement: written(statement), date });
      const [one, two, ...sides] = part.sides;
      return { ...part, sides: [side(one), side(two), ...sides.map(side)] };
    }
    case 'editorial':
      return part;
  }
}

function withLeadIn(standing: Standing | null, written: Write): { readonly standing: Standing | null } {
  return { standing: standing?.leadIn == null ? standing : { ...standing, leadIn: written(standing.leadIn) } };
}
