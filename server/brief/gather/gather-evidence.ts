import type { SearchFilter } from '#domain/search-filter.ts';
import type { BriefScope } from '../brief-writer.ts';
import type { GatherDependencies } from './gather-dependencies.ts';
import { gatherDocuments } from './gather-documents.ts';
import { gatherPeriod } from './gather-period.ts';
import { gatherSak } from './gather-sak.ts';
import { gatherTheme } from './gather-theme.ts';
import type { Gathered, TooWide } from './gathered.ts';

/**
 * Everything the archive has on what is asked for, up to some hundred passages.
 *
 * @throws ArchiveError `not-found` for a document that is not in the archive; as `PassageFinder`
 */
export function gatherEvidence(
  scope: BriefScope,
  filter: SearchFilter,
  dependencies: GatherDependencies,
  signal: AbortSignal,
): Promise<Gathered | TooWide> {
  switch (scope.kind) {
    case 'theme':
      return gatherTheme(scope.theme, filter, dependencies, signal);
    case 'documents':
      return Promise.resolve(gatherDocuments(scope.documentIds, scope.theme, dependencies));
    case 'sak':
      return Promise.resolve(gatherSak(scope.sak, filter, dependencies));
    case 'period':
      return gatherPeriod(scope, filter, dependencies, signal);
  }
}
