import { writeFileSync } from 'node:fs';
import type { LinearModel } from '../../server/learnt/linear-model.ts';

const DIGITS = 4;

/** Writes weights where the code reads them, one to a line, so that a change can be read. */
export function writeModel(file: URL, model: LinearModel): void {
  const round = (value: number): number => Number(value.toFixed(DIGITS));
  const weights = Object.fromEntries(Object.entries(model.weights).map(([name, weight]) => [name, round(weight)]));
  writeFileSync(file, `${JSON.stringify({ ...model, bias: round(model.bias), weights }, null, 2)}\n`);
}
