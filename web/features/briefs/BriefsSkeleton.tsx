import { Skeleton } from '@digdir/designsystemet-react';
import { useTexts } from '../../texts/use-texts.ts';

const ROWS = ['a', 'b', 'c', 'd'];

/** The shape of the list while it is on its way. */
export function BriefsSkeleton() {
  const { briefs } = useTexts();
  return (
    <div className="briefs__wait">
      <p className="ds-sr-only" role="status">
        {briefs.list.loading}
      </p>
      {ROWS.map((row) => (
        <div key={row} className="brief-card">
          <Skeleton variant="rectangle" width="60%" height="1.5rem" />
          <Skeleton variant="rectangle" width="40%" height="1rem" />
        </div>
      ))}
    </div>
  );
}
