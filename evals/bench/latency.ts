/** Milliseconds: median, 95th percentile and the slowest. */
export type Latency = { readonly p50: number; readonly p95: number; readonly max: number };

function latencyOf(milliseconds: readonly number[]): Latency {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number): number => round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

/** Times each call in turn, after a warm-up that is not counted. */
export async function timeEach<T>(items: readonly T[], warmUp: number, call: (item: T) => unknown): Promise<Latency> {
  for (const item of items.slice(0, warmUp)) await call(item);
  const times: number[] = [];
  for (const item of items) {
    const startedAt = performance.now();
    await call(item);
    times.push(performance.now() - startedAt);
  }
  return latencyOf(times);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
