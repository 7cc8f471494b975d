import { ArchiveError } from '#domain/archive-error.ts';

/** Aborts at Ctrl-C or a polite request to stop; a second Ctrl-C ends the process at once. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = (): void =>
    controller.abort(new ArchiveError('cancelled', 'Avbrutt.', 'Det som er lagret, er trygt. Kjør kommandoen på nytt for å fortsette.'));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return controller.signal;
}
