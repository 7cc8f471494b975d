import type { RankingTable } from './softmax-ranker.ts';

const FIRST_ROWS = 100_000;

export type TableBuilder<Name extends string> = {
  /** Adds the candidates of one question. */
  add(candidates: readonly Readonly<Record<Name, number>>[], right: readonly boolean[]): void;
  build(): RankingTable;
};

export function createTableBuilder<Name extends string>(names: readonly Name[]): TableBuilder<Name> {
  const width = names.length;
  let features = new Float32Array(FIRST_ROWS * width);
  let right = new Uint8Array(FIRST_ROWS);
  const starts = [0];
  let rows = 0;

  function grow(wanted: number): void {
    if (wanted <= right.length) return;
    const more = Math.max(wanted, right.length * 2);
    const wider = new Float32Array(more * width);
    wider.set(features);
    features = wider;
    const longer = new Uint8Array(more);
    longer.set(right);
    right = longer;
  }

  return {
    add(candidates, labels) {
      grow(rows + candidates.length);
      candidates.forEach((candidate, index) => {
        names.forEach((name, column) => {
          features[rows * width + column] = candidate[name];
        });
        right[rows] = labels[index] === true ? 1 : 0;
        rows++;
      });
      starts.push(rows);
    },
    build: () => ({ width, features: features.subarray(0, rows * width), right: right.subarray(0, rows), starts }),
  };
}
