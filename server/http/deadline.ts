import { ArchiveError } from '#domain/archive-error.ts';
import { HttpFailure } from './http-failure.ts';

/** Tells work to stop when the client is gone or the time is up; the signal's reason says which. */
export type Deadline = {
  readonly signal: AbortSignal;
  /** Stops the work now, as if the client had gone. */
  cancel(): void;
  /** Takes the timer and the listener away; call it when the work is done. Safe to call again. */
  release(): void;
};

export function createDeadline(client: AbortSignal, milliseconds: number): Deadline {
  const controller = new AbortController();
  const cancel = (): void => controller.abort(new ArchiveError('cancelled', 'Forespørselen ble avbrutt.', 'Prøv igjen.'));
  const expire = (): void =>
    controller.abort(
      new HttpFailure('time-limit', 'Svaret tok for lang tid og ble stoppet. Still et kortere eller mer avgrenset spørsmål.'),
    );
  const timer = setTimeout(expire, milliseconds);
  client.addEventListener('abort', cancel, { once: true });
  // A listener on a signal that is already aborted is never called.
  if (client.aborted) cancel();

  return {
    signal: controller.signal,
    cancel,
    release() {
      clearTimeout(timer);
      client.removeEventListener('abort', cancel);
    },
  };
}

/** Runs `work` within the deadline; when it passes, the call ends at once, even if the work does not heed the signal. */
export async function withDeadline<T>(deadline: Deadline, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  try {
    return await orAborted(deadline.signal, work(deadline.signal));
  } finally {
    deadline.release();
  }
}

/** The value, or the signal's reason thrown as soon as it is aborted. */
export function orAborted<T>(signal: AbortSignal, value: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    value
      // What an aborted engine throws is only a consequence; the reason is why.
      .then(resolve, (error: unknown) => reject(signal.aborted ? signal.reason : error))
      .finally(() => signal.removeEventListener('abort', stop));
  });
}
