import type { BriefPart, Standing } from '#domain/brief.ts';
import type { Statement } from '#domain/statement.ts';

/** A statement with the numbers of its notes (contract: Statement). `sourceChanged`: a quote it rests on no longer stands. */
export type JsonStatement = { readonly text: string; readonly citations: readonly number[]; readonly sourceChanged?: true };
type JsonStanding = { readonly heading: string | null; readonly leadIn: JsonStatement | null };

/** A part of a brief as plain data; the words are as they stand in the source. */
export function jsonPart(part: BriefPart, view: (statement: Statement) => JsonStatement): object {
  switch (part.kind) {
    case 'statement':
      return {
        kind: part.kind,
        statement: view(part.statement),
        standing: standing(part.standing, view),
        input: part.input ?? false,
      };
    case 'list':
      return { kind: part.kind, standing: standing(part.standing, view), items: part.items.map(view) };
    case 'vedtak': {
      const { kind, points, adoption, sak, organ, date } = part;
      return { kind, points: points.map(view), adoption: adoption === null ? null : view(adoption), sak, organ, date };
    }
    case 'figure': {
      const { kind, figures, confirmed, statement, input = false } = part;
      return { kind, figures, confirmed, statement: view(statement), standing: standing(part.standing, view), input };
    }
    case 'conflict':
      return { kind: part.kind, sides: part.sides.map(({ statement, date }) => ({ statement: view(statement), date })) };
    case 'editorial':
      return { kind: part.kind, text: part.text };
  }
}

function standing(place: Standing | null, view: (statement: Statement) => JsonStatement): JsonStanding | null {
  if (place === null) return null;
  const { heading, leadIn } = place;
  return { heading: heading?.text ?? null, leadIn: leadIn === null ? null : view(leadIn) };
}
