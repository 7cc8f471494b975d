import { Spinner } from '@digdir/designsystemet-react';
import { useTexts } from '../../texts/use-texts.ts';

export function Loading() {
  const { app } = useTexts();
  return (
    <p className="loading">
      <Spinner aria-hidden data-size="sm" /> {app.loading}
    </p>
  );
}
