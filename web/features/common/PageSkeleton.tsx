import { Skeleton } from '@digdir/designsystemet-react';
import { useTexts } from '../../texts/use-texts.ts';

/** Where a view will stand, while its script is fetched. */
export function PageSkeleton() {
  const { app } = useTexts();
  return (
    <div className="page page--narrow skeleton" aria-busy="true">
      <span className="ds-sr-only">{app.loading}</span>
      <Skeleton variant="text" width={24} />
      <Skeleton variant="rectangle" height="3rem" />
      <Skeleton variant="text" width={60} />
      <Skeleton variant="text" width={48} />
    </div>
  );
}
