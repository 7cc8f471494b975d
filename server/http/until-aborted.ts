import { orAborted } from './deadline.ts';

/** The events as they come, until the signal is aborted: then its reason is thrown at once, also when the source hangs. */
export async function* untilAborted<T>(events: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
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
