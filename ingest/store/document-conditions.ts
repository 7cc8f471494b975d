import type { Analyser } from '#domain/analyser.ts';
import type { DocumentFilter } from './archive-reader.ts';
import { filterConditions } from './filter-conditions.ts';
import { foldedText } from './norwegian-text.ts';
import type { TermDocuments } from './term-documents.ts';

/** SQL conditions on `documents d` with the values of their `?`, in order. */
export type DocumentConditions = { readonly where: string; readonly parameters: readonly string[] };

/** Shortest term that also finds words beginning with it, as «høring» does «høringsuttalelse». Range 3–6; judged on titles of councils. */
const SHORTEST_PREFIX = 4;
/** Words of a search that are heeded; more narrow nothing worth the time. */
const MOST_WORDS = 12;

/** What a list of documents is narrowed to; needs the functions of `norwegian-text.ts`. Closed documents are always left out. */
export function documentConditions(filter: DocumentFilter, analyser: Analyser, documentsOf: TermDocuments): DocumentConditions {
  const { conditions, parameters } = filterConditions(filter);
  const all = [...conditions];
  const values: string[] = [...parameters];
  const add = (condition: string, ...parts: readonly string[]): void => {
    all.push(condition);
    values.push(...parts);
  };
  if (filter.status === 'erstattet') all.push("(d.replaced_by IS NOT NULL OR d.status = 'erstattet')");
  else if (filter.status !== undefined) add('d.replaced_by IS NULL AND d.status = ?', filter.status);
  if (filter.format !== undefined) add('d.format = ?', filter.format);
  for (const word of typedWords(filter.text)) add(IN_TITLE, word);
  for (const { typed, term } of searchedTerms(filter.content, analyser)) {
    if (term === '') add(IN_TITLE, typed);
    else add(`(${IN_TITLE} OR d.id IN (SELECT value FROM json_each(?)))`, typed, documentsOf(matching(term)));
  }
  return { where: all.join(' AND '), parameters: values };
}

/** True of a document with the word in its title or path. */
export const IN_TITLE = "instr(folded_text(d.title || ' ' || d.path), ?) > 0";

export type SearchedTerm = { readonly typed: string /** As it is indexed. */; readonly term: string };

/** The terms of a search, each with the words it was typed with; a date or sak number of several words is one. */
export function searchedTerms(text: string | undefined, analyser: Analyser): SearchedTerm[] {
  if (text === undefined) return [];
  const byStart = new Map<number, SearchedTerm>();
  for (const { term, start, end } of analyser.terms(text)) {
    if (!byStart.has(start)) byStart.set(start, { typed: foldedText(text.slice(start, end)), term });
  }
  if (byStart.size > 0) return [...byStart.values()].slice(0, MOST_WORDS);
  // Nothing but signs: it can only stand in a title as it is.
  return typedWords(text).map((typed) => ({ typed, term: '' }));
}

/** A term in the language of FTS5. Terms hold only letters, digits and `_`, so the quotes cannot be broken. */
export function matching(term: string): string {
  return `"${term.replaceAll('"', '')}"${term.length >= SHORTEST_PREFIX ? ' *' : ''}`;
}

function typedWords(text: string | undefined): string[] {
  return foldedText(text ?? '')
    .split(/\s+/u)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
}
