/**
 * Works through a queue that may grow meanwhile, `parallel` items at a time, in order.
 *
 * @throws the first failure, once the work under way has ended; nothing more is started after it.
 */
export async function inParallel<T>(queue: T[], parallel: number, work: (item: T) => Promise<void>): Promise<void> {
  const failures: unknown[] = [];
  async function worker(): Promise<void> {
    for (;;) {
      const item = failures.length === 0 ? queue.shift() : undefined;
      if (item === undefined) return;
      await work(item).catch((failure: unknown) => void failures.push(failure));
    }
  }
  // Work may add to the queue after a worker has found it empty, so the workers are started again until it stays empty.
  while (queue.length > 0 && failures.length === 0) {
    await Promise.all(Array.from({ length: parallel }, worker));
  }
  if (failures.length > 0) throw failures[0];
}
