import { Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ApiError } from '../../client/api-error.ts';
import { connection } from '../../client/connection.ts';
import { useTexts } from '../../texts/use-texts.ts';

/** What a service that has stopped comes to. */
const GONE: ReadonlySet<string> = new Set(['network', 'broken-stream', 'http-502', 'http-503', 'http-504']);

/** Says when the service answers again, after an answer was lost because it did not. */
export function ServiceBack({ error }: { readonly error: ApiError }) {
  const { answer: t } = useTexts();
  const state = useSyncExternalStore(connection.onChange, connection.current, connection.current);
  const [missed, setMissed] = useState(false);
  if (state !== 'ok' && !missed) setMissed(true);
  const gone = GONE.has(error.code);
  useEffect(() => {
    if (gone) connection.suspect();
  }, [gone]);
  return <div role="status">{gone && missed && state === 'ok' && <Paragraph data-size="sm">{t.serviceBack}</Paragraph>}</div>;
}
