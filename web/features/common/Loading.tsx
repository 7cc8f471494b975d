import { Spinner } from '@digdir/designsystemet-react';
import { nb } from '../../texts/nb.ts';

export function Loading() {
  return (
    <p className="loading">
      <Spinner aria-hidden data-size="sm" /> {nb.app.loading}
    </p>
  );
}
