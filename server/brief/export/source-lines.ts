import type { Citation } from '#domain/citation.ts';
import { placeName } from './cited-pages.ts';
import { cleanText } from './clean-text.ts';
import type { ExportSource } from './export-options.ts';
import { citedPlace, type NoteEntry } from './note-book.ts';
import type { SourceOf } from './open-sources.ts';
import { pageLink } from './page-link.ts';
import { plainText, type PrintInline } from './print-document.ts';
import { citationRemarks, quoteLanguage, sourceFacts, sourceTitle } from './source-words.ts';

/** What lines about sources need: the documents, the address links begin with, and the quotes that no longer stand. */
export type SourceContext = { readonly sourceOf: SourceOf; readonly base: string; readonly failed: readonly Citation[] };

/** A note: the words quoted when the text does not show them all, a live link to the page, and what the document is. */
export function noteLine({ citation, texts }: NoteEntry, context: SourceContext): PrintInline[] {
  const source = context.sourceOf(citation);
  const shown = texts.some((text) => cleanText(text) === cleanText(citation.quote));
  const gone = context.failed.some((other) => citedPlace(other) === citedPlace(citation));
  const remarks = [
    sentence(sourceFacts(source)),
    ...citationRemarks(citation, source),
    gone ? 'Sitatet står ikke lenger slik i kilden.' : '',
  ];
  return [
    ...(shown ? [] : [quoteOf(citation, source), plainText(' – ')]),
    placeLink(citation, source, context.base),
    plainText(`. ${remarks.filter((remark) => remark !== '').join(' ')}`),
  ];
}

/** A place worth opening: the link first, then what the document is, and its most telling words. */
export function readingLine(citation: Citation, { sourceOf, base }: Pick<SourceContext, 'sourceOf' | 'base'>): PrintInline[] {
  const source = sourceOf(citation);
  return [placeLink(citation, source, base), plainText(`. ${sentence(sourceFacts(source))} `), quoteOf(citation, source)];
}

/** The documents behind the notes, each once, with the numbers of its notes; the link opens the first place cited. */
export function sourceLines(notes: readonly NoteEntry[], { sourceOf, base }: SourceContext): PrintInline[][] {
  const byDocument = new Map<string, { readonly citation: Citation; readonly numbers: number[] }>();
  for (const [index, { citation }] of notes.entries()) {
    const known = byDocument.get(citation.documentId) ?? { citation, numbers: [] };
    known.numbers.push(index + 1);
    byDocument.set(citation.documentId, known);
  }
  return [...byDocument.values()].map(({ citation, numbers }) => {
    const source = sourceOf(citation);
    const link: PrintInline = { kind: 'link', text: sourceTitle(source), href: pageLink(citation, source, base) };
    return [link, plainText(`. ${sentence(sourceFacts(source))} Note ${listed(numbers)}.`)];
  });
}

function placeLink(citation: Citation, source: ExportSource, base: string): PrintInline {
  return { kind: 'link', text: `${sourceTitle(source)}, ${cleanText(placeName(citation))}`, href: pageLink(citation, source, base) };
}

function quoteOf(citation: Citation, source: ExportSource): PrintInline {
  return { kind: 'text', text: `«${cleanText(citation.quote)}»`, style: 'plain', language: quoteLanguage(source) };
}

function sentence(words: string): string {
  return words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** «1, 2 og 5» */
function listed(numbers: readonly number[]): string {
  const [last, ...others] = numbers.toReversed();
  return others.length === 0 ? String(last) : `${others.toReversed().join(', ')} og ${last}`;
}
