import type { Route } from '../../routes/route.ts';

/** One bar of a chart. */
export type ChartEntry = {
  readonly key: string;
  readonly label: string;
  readonly documents: number;
  /** The documents the bar counts; null when there are none to show. */
  readonly to: Route | null;
};

/** Length of a bar as a share of the longest (0–1); a bar that counts something can always be seen. */
export function barShare(documents: number, most: number): number {
  return documents === 0 || most === 0 ? 0 : Math.max(documents / most, LEAST_SHARE);
}

/** Range 0.01–0.05. */
const LEAST_SHARE = 0.02;

/** The most documents any of the entries has. */
export function mostDocuments(entries: readonly ChartEntry[]): number {
  return entries.reduce((most, { documents }) => Math.max(most, documents), 0);
}
