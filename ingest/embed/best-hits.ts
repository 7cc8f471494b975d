import type { IndexHit } from './passage-index.ts';

/** Keeps the best `limit` hits of those offered: a heap with the worst on top. Equal scores: the lower row is the better. */
export type BestHits = {
  offer(row: number, score: number): void;
  /** Best first. */
  sorted(): IndexHit[];
};

export function bestHits(limit: number): BestHits {
  const heap: IndexHit[] = [];
  /** Score on top of a full heap; most offers fall below it and cost no more than this comparison. */
  let worst = -Infinity;

  function sink(from: number): void {
    let place = from;
    for (;;) {
      let worst = place;
      for (const child of [2 * place + 1, 2 * place + 2]) if (child < heap.length && isWorse(heap[child], heap[worst])) worst = child;
      if (worst === place) return;
      swap(place, worst);
      place = worst;
    }
  }

  function rise(from: number): void {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!isWorse(heap[place], heap[parent])) return;
      swap(place, parent);
      place = parent;
    }
  }

  function swap(a: number, b: number): void {
    const [first, second] = [heap[a], heap[b]];
    if (first === undefined || second === undefined) return;
    heap[a] = second;
    heap[b] = first;
  }

  return {
    offer(row, score) {
      if (limit < 1 || (heap.length === limit && score < worst)) return;
      const hit = { row, score };
      if (heap.length < limit) {
        heap.push(hit);
        rise(heap.length - 1);
      } else if (isWorse(heap[0], hit)) {
        heap[0] = hit;
        sink(0);
      }
      worst = heap[0]?.score ?? worst;
    },
    sorted: () => heap.toSorted((a, b) => b.score - a.score || a.row - b.row),
  };
}

function isWorse(a: IndexHit | undefined, b: IndexHit | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a.score < b.score || (a.score === b.score && a.row > b.row);
}
