import type { BriefPartView } from '../../../server/http/views/brief-part-view.ts';
import type { BriefStatementView } from '../../../server/http/views/brief-statement-view.ts';
import type { BriefView } from '../../../server/http/views/brief-view.ts';

/**
 * What names a statement from version to version, by its number in this one: the words of its source, and which of those alike it is.
 * Numbers move when another statement is taken out, so they cannot.
 */
export function statementKeys(brief: Pick<BriefView, 'lead' | 'keyMessages' | 'sections' | 'slides'>): ReadonlyMap<number, string> {
  const seen = new Map<string, number>();
  return new Map(
    briefStatements(brief).map(({ number, original, text }) => {
      const words = original ?? text;
      const before = seen.get(words) ?? 0;
      seen.set(words, before + 1);
      return [number, before === 0 ? words : `${words} #${before + 1}`];
    }),
  );
}

/** Every statement of a brief, in the order they are read. */
export function briefStatements({
  lead,
  keyMessages,
  sections,
  slides,
}: Pick<BriefView, 'lead' | 'keyMessages' | 'sections' | 'slides'>): BriefStatementView[] {
  const standing = [...lead, ...keyMessages].flatMap((one) => (one.standing?.leadIn == null ? [one] : [one.standing.leadIn, one]));
  const inSlides = slides.flatMap(({ points, notes }) => [...points, ...notes].flatMap(statementsOf));
  return [...standing, ...sections.flatMap(({ statements }) => statements), ...inSlides];
}

/** What names a part among its like: its first statement, or the words of a linking sentence. */
export function partKey(part: BriefPartView, keys: ReadonlyMap<number, string>): string {
  const [first] = statementsOf(part);
  if (first !== undefined) return keys.get(first.number) ?? String(first.number);
  return part.kind === 'editorial' ? part.text : part.kind;
}

function statementsOf(part: BriefPartView): BriefStatementView[] {
  switch (part.kind) {
    case 'statement':
    case 'figure':
      return part.standing?.leadIn == null ? [part.statement] : [part.standing.leadIn, part.statement];
    case 'list':
      return part.standing?.leadIn == null ? part.items : [part.standing.leadIn, ...part.items];
    case 'vedtak':
      return part.adoption === null ? part.points : [...part.points, part.adoption];
    case 'conflict':
      return part.sides.map(({ statement }) => statement);
    case 'editorial':
      return [];
  }
}
