import { Button } from '@digdir/designsystemet-react';
import { nb } from '../../texts/nb.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import { Loading } from '../common/Loading.tsx';
import type { Paged } from './use-paged.ts';

/** The end of a list that is loaded in parts: what failed, that more is coming, or a way to get more. */
export function MoreButton({ list }: { readonly list: Paged<unknown> }) {
  if (list.error !== null) return <ErrorNotice error={list.error} retry={list.more} />;
  if (list.loading) return <Loading />;
  if (list.total === null || list.items.length >= list.total) return null;
  return (
    <Button variant="secondary" onClick={list.more}>
      {nb.documents.more}
    </Button>
  );
}
