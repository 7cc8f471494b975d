import type { BriefContent } from '#domain/brief.ts';
import { briefStatements } from '#domain/brief-statements.ts';
import type { Citation } from '#domain/citation.ts';
import type { Checksum, DocumentId } from '#domain/ids.ts';
import type { Statement } from '#domain/statement.ts';
import { findQuote } from '#domain/quote-check.ts';
import { placeName } from './cited-pages.ts';
import { citedPlace } from './note-book.ts';
import type { ExportSource } from './export-options.ts';
import type { SourceOf } from './open-sources.ts';
import { sourceTitle } from './source-words.ts';

/** What was checked before the file was written. Counts are of different statements, places and documents. */
export type Verification = {
  readonly statements: number;
  /** Statements whose text stands word for word in what they quote. */
  readonly verbatim: number;
  /** Places quoted. */
  readonly quotes: number;
  /** Quotes looked up in the archive for this export; null when they were checked only when the brief was made. */
  readonly checkedToday: number | null;
  /** Of those, the ones that do not stand there any more. */
  readonly failed: readonly Citation[];
  /** Statements with a quote that has failed. */
  readonly broken: number;
  readonly sources: readonly VerifiedSource[];
};

export type VerifiedSource = {
  readonly documentId: DocumentId;
  readonly title: string;
  readonly source: ExportSource;
  /** SHA-256 of the revision quoted. */
  readonly checksum: Checksum;
  /** True when the archive has another revision now. */
  readonly changed: boolean;
  /** «side 3», each once, in the order they are cited. */
  readonly places: readonly string[];
};

export function verify(
  brief: BriefContent,
  citations: readonly Citation[],
  sourceOf: SourceOf,
  quoteStands: ((citation: Citation) => boolean) | undefined,
): Verification {
  const statements = new Map(
    briefStatements(brief).map((statement) => [`${citedPlace(statement.citations[0])} ${statement.text}`, statement]),
  );
  const places = [...new Map(citations.map((citation) => [citedPlace(citation), citation])).values()];
  const failed = quoteStands === undefined ? [] : places.filter((citation) => !quoteStands(citation));
  return {
    statements: statements.size,
    verbatim: [...statements.values()].filter(({ text, citations: [first] }) => findQuote(first.quote, text) !== null).length,
    quotes: places.length,
    checkedToday: quoteStands === undefined ? null : places.length,
    failed,
    broken: [...statements.values()].filter(brokenBy(failed)).length,
    sources: verifiedSources(places, sourceOf),
  };
}

/** Tells of a statement whether one of its quotes is among those that have failed. */
export function brokenBy(failed: readonly Citation[]): (statement: Statement) => boolean {
  const gone = new Set(failed.map(citedPlace));
  return ({ citations }) => citations.some((citation) => gone.has(citedPlace(citation)));
}

function verifiedSources(places: readonly Citation[], sourceOf: SourceOf): VerifiedSource[] {
  const sources = new Map<string, { readonly citation: Citation; readonly places: Set<string> }>();
  for (const citation of places) {
    const key = `${citation.documentId} ${citation.revision}`;
    const known = sources.get(key) ?? { citation, places: new Set<string>() };
    known.places.add(placeName(citation));
    sources.set(key, known);
  }
  return [...sources.values()].map(({ citation, places: names }) => {
    const source = sourceOf(citation);
    return {
      documentId: citation.documentId,
      title: sourceTitle(source),
      source,
      checksum: citation.revision,
      changed: source.revision !== citation.revision,
      places: [...names],
    };
  });
}
