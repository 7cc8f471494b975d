import { Skeleton } from '@digdir/designsystemet-react';
import { Loading } from '../common/Loading.tsx';

/** Where the numbers and charts will stand. */
export function HoldingsSkeleton() {
  return (
    <section className="overview__section" aria-busy="true">
      <Loading />
      <div className="charts" aria-hidden="true">
        <Skeleton variant="rectangle" height="14rem" />
        <Skeleton variant="rectangle" height="14rem" />
      </div>
    </section>
  );
}
