import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Baseline } from '../baseline/baseline.ts';
import { readmeTable } from './readme-table.ts';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const START = '<!-- evals:start -->\n';
const END = '<!-- evals:end -->';

/** What stands between the marks in a README, without the last line break; null when it has none. */
export function readmeFigures(readme: string): string | null {
  const place = placeIn(readme);
  return place === null ? null : readme.slice(place.from, place.to).replace(/\n$/u, '');
}

/** Puts the recorded figures between the marks in README.md. @returns whether it has them */
export function updateReadme(baseline: Baseline, file = README): boolean {
  const readme = readFileSync(file, 'utf8');
  const place = placeIn(readme);
  if (place === null) return false;
  writeFileSync(file, `${readme.slice(0, place.from)}${readmeTable(baseline)}\n${readme.slice(place.to)}`);
  return true;
}

function placeIn(readme: string): { readonly from: number; readonly to: number } | null {
  const start = readme.indexOf(START);
  const to = readme.indexOf(END, start);
  return start < 0 || to < 0 ? null : { from: start + START.length, to };
}
