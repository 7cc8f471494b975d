import { ArchiveError } from '#domain/archive-error.ts';
import type { BriefContent } from '#domain/brief.ts';
import type { Citation } from '#domain/citation.ts';
import type { ExportSource } from './export-options.ts';

/** The source of a citation; every citation of the brief has one. */
export type SourceOf = (citation: Citation) => ExportSource;

/**
 * Ties each citation to its document.
 *
 * @throws ArchiveError `not-found` when a cited document is not among the open ones; nothing of it is said, since it may be closed
 */
export function openSources(brief: BriefContent, citations: readonly Citation[], sources: readonly ExportSource[]): SourceOf {
  const byId = new Map(sources.map((source) => [source.documentId, source]));
  const missing = new Set(citations.filter(({ documentId }) => !byId.has(documentId)).map(({ documentId }) => documentId)).size;
  if (missing > 0) throw sourceGone(missing, brief);

  return function sourceOf(citation) {
    const source = byId.get(citation.documentId);
    if (source === undefined) throw sourceGone(1, brief);
    return source;
  };
}

function sourceGone(missing: number, { citations }: BriefContent): ArchiveError {
  const count = new Set(citations.map(({ documentId }) => documentId)).size;
  return new ArchiveError(
    'not-found',
    `Dokumentet kan ikke eksporteres: ${missing} av ${Math.max(missing, count)} kilder er lukket eller finnes ikke lenger i arkivet.`,
    'Ta ut påstandene som bygger på dem, eller lag et nytt dokument om temaet.',
  );
}
