/**
 * Runs work one at a time, in the order it comes. Between two pieces of work the event loop is let go, so that what people wait for
 * comes before what is only nice to have.
 *
 * @returns a function that runs the work when it is its turn; work whose signal is aborted before that is not run
 */
export function inTurn(): <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();

  return function takeTurn(work, signal) {
    const run = last.then(async () => {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      signal.throwIfAborted();
      return work();
    });
    last = run.catch(() => undefined);
    return run;
  };
}
