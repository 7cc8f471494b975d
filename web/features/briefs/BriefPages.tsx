import { Paragraph } from '@digdir/designsystemet-react';
import { BRIEFS_PAGE_SIZE } from '../../client/brief-requests.ts';
import type { BriefsTarget } from '../../routes/briefs-target.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import type { Route } from '../../routes/route.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ChevronLeftIcon, ChevronRightIcon } from '../common/icons.ts';

/** The way to the other pages of the list. */
export function BriefPages({ target, total }: { readonly target: BriefsTarget; readonly total: number }) {
  const { list: t } = useTexts().briefs;
  const { page = 1, ...rest } = target;
  const pages = Math.max(1, Math.ceil(total / BRIEFS_PAGE_SIZE));
  if (pages === 1 && page === 1) return null;
  const to = (number: number): Route => ({ name: 'briefs', ...rest, ...(number > 1 && { page: number }) });
  return (
    <nav className="briefs__pages" aria-label={t.paging}>
      {page > 1 && (
        <RouteLink to={to(Math.min(page - 1, pages))}>
          <ChevronLeftIcon aria-hidden /> {t.previous}
        </RouteLink>
      )}
      <Paragraph>{t.pageOf(page, pages)}</Paragraph>
      {page < pages && (
        <RouteLink to={to(page + 1)}>
          {t.next} <ChevronRightIcon aria-hidden />
        </RouteLink>
      )}
    </nav>
  );
}
