import { useEffect, useState, useSyncExternalStore } from 'react';
import { type Connection, connection } from '../../client/connection.ts';
import { useTexts } from '../../texts/use-texts.ts';

/** Milliseconds the good news stays; long enough to be read, WCAG 2.2.1 does not apply as nothing is lost. */
const GOOD_NEWS = 6_000;

/** Says when there is no contact with the service, and when there is again. The region is always there, so that it is read aloud. */
export function ConnectionNotice() {
  const { error } = useTexts();
  const now = useSyncExternalStore(connection.onChange, connection.current, connection.current);
  const back = useJustBack(now);
  const text = now === 'ok' ? (back ? error.reconnected : null) : error[now];
  return (
    <div role="status" className="connection" data-color={now === 'ok' ? 'success' : 'warning'} data-shown={text !== null}>
      {text}
    </div>
  );
}

function useJustBack(now: Connection): boolean {
  const [lost, setLost] = useState(false);
  if (now !== 'ok' && !lost) setLost(true);
  useEffect(() => {
    if (now !== 'ok' || !lost) return undefined;
    const timer = setTimeout(() => setLost(false), GOOD_NEWS);
    return () => clearTimeout(timer);
  }, [now, lost]);
  return lost && now === 'ok';
}
