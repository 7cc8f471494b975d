import type { ReadRequest } from '../../../ingest/pipeline/read-message.ts';

// A reader process for tests of the pool: the file's name says how it goes wrong.
process.on('message', ({ name }: ReadRequest) => {
  if (name === 'abort') process.abort();
  if (name === 'exit') process.exit(3);
  if (name === 'spin') for (;;);
  if (name === 'grow') grow();
  setTimeout(() => process.send?.({ kind: 'refused', code: 'no-content', detail: String(process.pid) }), waitOf(name));
});
process.on('disconnect', () => process.exit(0));

/** «vent 500»: answers after half a second of doing nothing. */
function waitOf(name: string): number {
  return Number(/^vent (\d+)$/u.exec(name)?.[1] ?? 0);
}

/** Fills memory outside the heap, which no heap limit bounds. */
function grow(): void {
  const kept: Buffer[] = [];
  for (let megabytes = 0; megabytes < 4_000; megabytes += 50) kept.push(Buffer.alloc(50 * 1024 * 1024, 1));
  process.send?.({ kind: 'failed', message: `${kept.length}` });
}
