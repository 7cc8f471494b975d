import { Paragraph } from '@digdir/designsystemet-react';
import { PAGE_SIZE } from '../../client/archive-query.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import type { ArchiveTarget } from '../../routes/archive-target.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ChevronLeftIcon, ChevronRightIcon } from '../common/icons.ts';

/** The way to the other pages of a list. */
export function ListPages({ target, total }: { readonly target: ArchiveTarget; readonly total: number }) {
  const t = useTexts().documents;
  const pages = Math.ceil(total / PAGE_SIZE);
  if (pages <= 1 && target.page === 1) return null;
  const to = (page: number) => ({ name: 'archive', ...target, page }) as const;
  return (
    <nav className="archive-pages" aria-label={t.paging}>
      {target.page > 1 && (
        <RouteLink to={to(Math.min(target.page - 1, Math.max(1, pages)))}>
          <ChevronLeftIcon aria-hidden /> {t.previous}
        </RouteLink>
      )}
      <Paragraph>{t.pageOf(target.page, Math.max(1, pages))}</Paragraph>
      {target.page < pages && (
        <RouteLink to={to(target.page + 1)}>
          {t.next} <ChevronRightIcon aria-hidden />
        </RouteLink>
      )}
    </nav>
  );
}
