import { ArchiveError } from '#domain/archive-error.ts';
import type { AnswerEvent } from '../answer/answerer.ts';
import { orAborted } from './deadline.ts';

/** The events as they come, until the signal is aborted: then its reason is thrown at once, also when the source hangs. */
export async function* untilAborted(events: AsyncIterable<AnswerEvent>, signal: AbortSignal): AsyncGenerator<AnswerEvent> {
  const iterator = events[Symbol.asyncIterator]();
  let done = false;
  try {
    while (!done) {
      const next = await orAborted(signal, iterator.next());
      done = next.done === true;
      if (next.done !== true) yield next.value;
    }
  } finally {
    // Not awaited: a source that hangs would keep us here. Its failure was already reported by `next`.
    if (!done) void iterator.return?.().catch(() => undefined);
  }
}

/** What to throw when a source ends without its last event. */
export function unfinished(): ArchiveError {
  return new ArchiveError('internal', 'Svaret ble ikke fullført.', 'Still spørsmålet på nytt.');
}
