import type { BriefContent } from '#domain/brief.ts';
import { briefStatements } from '#domain/brief-statements.ts';
import type { Citation } from '#domain/citation.ts';
import type { Statement } from '#domain/statement.ts';
import type { CitedSource } from '../../people/cited-source.ts';

/**
 * A brief with what people have done to it. The statements keep the words of their sources; what a person has written instead stands
 * beside them, so that what was quoted is never lost and what was not quoted never passes for it.
 */
export type BriefDraft = {
  readonly content: BriefContent;
  /** The title a person has given it, or null for the content's own. */
  readonly title: string | null;
  /** At most one for each statement, in their order. */
  readonly rewordings: readonly Rewording[];
  /** What the cited documents were when the brief was made. */
  readonly sources: readonly CitedSource[];
};

/** A sentence put in the place of a statement's own. */
type Rewording = {
  /** Number of the statement in `briefStatements`, from 0. */
  readonly statement: number;
  readonly text: string;
};

/** A statement as it reads in the draft. */
export type DraftStatement = {
  /** From 0 in `briefStatements`. */
  readonly number: number;
  /** The words a person has written, or the source's. */
  readonly text: string;
  readonly reworded: boolean;
  readonly statement: Statement;
};

export function draftStatements({ content, rewordings }: BriefDraft): DraftStatement[] {
  const texts = new Map(rewordings.map(({ statement, text }) => [statement, text]));
  return briefStatements(content).map((statement, number) => {
    const text = texts.get(number);
    return { number, text: text ?? statement.text, reworded: text !== undefined, statement };
  });
}

export function draftTitle({ title, content }: BriefDraft): string {
  return title ?? content.title;
}

/** Every citation that stands anywhere in a brief; the same one may come several times. */
export function contentCitations(content: BriefContent): Citation[] {
  return [
    ...briefStatements(content).flatMap(({ citations }) => citations),
    ...content.citations,
    ...content.furtherReading,
    ...content.slides.flatMap(({ sources }) => sources),
  ];
}
