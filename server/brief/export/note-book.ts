import type { Citation } from '#domain/citation.ts';
import type { Statement } from '#domain/statement.ts';
import type { PrintInline } from './print-document.ts';

/** Gives cited places their note numbers, from 1, in the order they are met; the same place always has the same number. */
export interface NoteBook {
  /**
   * The numbers a statement is followed by, ascending.
   *
   * @param shown the text that is shown
   */
  notes(statement: Statement, shown: string): PrintInline[];
  /** Citations in the order of their numbers, with the texts that refer to them. */
  entries(): readonly NoteEntry[];
}

export type NoteEntry = { readonly citation: Citation; readonly texts: readonly string[] };

export function createNoteBook(): NoteBook {
  const entries = new Map<string, { readonly number: number; readonly citation: Citation; readonly texts: string[] }>();

  function numberOf(citation: Citation, text: string): number {
    const place = citedPlace(citation);
    const entry = entries.get(place) ?? { number: entries.size + 1, citation, texts: [] };
    entries.set(place, entry);
    entry.texts.push(text);
    return entry.number;
  }

  return {
    notes: ({ citations }, text) => {
      const numbers = [...new Set(citations.map((citation) => numberOf(citation, text)))].sort((a, b) => a - b);
      return numbers.map((number, index) => ({ kind: 'note', number, last: index === numbers.length - 1 }));
    },
    entries: () => [...entries.values()].map(({ citation, texts }) => ({ citation, texts })),
  };
}

/** One text for each cited place. */
export function citedPlace({ passageId, revision, range }: Citation): string {
  return `${passageId} ${revision} ${range.start}-${range.end}`;
}
