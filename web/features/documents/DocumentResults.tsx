import { Heading, Link, Paragraph, useMediaQuery } from '@digdir/designsystemet-react';
import { useCallback, useRef } from 'react';
import { documentsCsvUrl, fetchDocuments } from '../../client/archive-requests.ts';
import { useLoaded } from '../../client/use-loaded.ts';
import type { ArchiveTarget } from '../../routes/archive-target.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import { DownloadIcon } from '../common/icons.ts';
import { ArchiveFilters } from './ArchiveFilters.tsx';
import { DocumentCards } from './DocumentCards.tsx';
import { DocumentTable } from './DocumentTable.tsx';
import { FilterChips } from './FilterChips.tsx';
import { FACET_NAMES, filterChips } from './filter-choices.ts';
import { ListPages } from './ListPages.tsx';
import { ListSkeleton } from './ListSkeleton.tsx';
import type { Removal } from './removal.ts';
import { SortSelect } from './SortSelect.tsx';
import { TABLE } from './screen-width.ts';
import { useKept } from './use-kept.ts';

type Props = {
  readonly target: ArchiveTarget;
  /** Another number = the archive may have changed. */
  readonly version: number;
  readonly remove: ((removal: Removal) => void) | null;
};

/** The documents of a view, with what they can be narrowed to. */
export function DocumentResults({ target, version, remove }: Props) {
  const t = useTexts();
  const asTable = useMediaQuery(TABLE);
  const heading = useRef<HTMLHeadingElement>(null);
  // `version` is a reason to load again.
  const loaded = useLoaded(
    useCallback(
      (signal: AbortSignal) => (version < 0 ? Promise.reject(new RangeError('version')) : fetchDocuments(target, signal)),
      [target, version],
    ),
  );
  const view = useKept(loaded);
  const chips = filterChips(target, view?.facets ?? null, t);

  if (view === null) {
    return loaded.state === 'failed' ? (
      <ErrorNotice error={loaded.error} retry={loaded.retry} what={t.documents.failed} />
    ) : (
      <ListSkeleton />
    );
  }
  const { total, documents, facets } = view;
  return (
    <div className="archive-results" data-beside={facets !== null && FACET_NAMES.some((facet) => facets[facet].length > 0)}>
      {facets !== null && <ArchiveFilters target={target} facets={facets} />}
      <section className="archive-list" aria-busy={loaded.state === 'loading'} aria-label={t.documents.listDocuments}>
        <div className="archive-list__head">
          <Heading ref={heading} level={2} data-size="xs" tabIndex={-1} className="archive-list__count">
            {t.documents.found(total)}
          </Heading>
          <Link href={documentsCsvUrl(target)} download="dokumenter.csv">
            <DownloadIcon aria-hidden /> {t.documents.download}
          </Link>
        </div>
        <p className="ds-sr-only" role="status">
          {loaded.state === 'loaded' ? t.documents.loaded(total) : ''}
        </p>
        <FilterChips target={target} facets={facets} heading={heading} />
        {loaded.state === 'failed' && <ErrorNotice error={loaded.error} retry={loaded.retry} what={t.documents.failed} />}
        {total === 0 ? (
          <div className="archive-none">
            <Paragraph>{chips.length === 0 ? t.documents.none : t.documents.noneFound}</Paragraph>
            {chips.length > 0 && <Paragraph>{t.documents.noneHint}</Paragraph>}
          </div>
        ) : (
          <>
            {(!asTable || (target.text !== '' && target.searchIn === 'tekst')) && <SortSelect target={target} />}
            {asTable ? (
              <DocumentTable target={target} documents={documents} remove={remove} />
            ) : (
              <DocumentCards documents={documents} remove={remove} />
            )}
          </>
        )}
        <ListPages target={target} total={total} />
      </section>
    </div>
  );
}
