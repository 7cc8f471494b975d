import { Skeleton } from '@digdir/designsystemet-react';
import { useTexts } from '../../texts/use-texts.ts';

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** The shape of a list that is on its way. */
export function ListSkeleton() {
  const t = useTexts().documents;
  return (
    <div className="archive-skeleton">
      <p className="ds-sr-only" role="status">
        {t.loading}
      </p>
      {ROWS.map((row) => (
        <div key={row}>
          <Skeleton variant="rectangle" width="70%" height="1.25rem" />
          <Skeleton variant="rectangle" width="45%" height="1rem" />
        </div>
      ))}
    </div>
  );
}
