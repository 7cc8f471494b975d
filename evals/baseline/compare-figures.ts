import type { DataName, SuiteBaseline } from './baseline.ts';
import { type FigureRule, figureRule } from './figure-rules.ts';
import type { FlatFigures } from './flat-figures.ts';

/** A figure of this run beside the same figure in the baseline. */
export type FigureChange = {
  readonly path: string;
  /** null for a figure of a part or a peer, which is shown and not guarded. */
  readonly rule: FigureRule | null;
  /** undefined when there is no such figure on that side, null when the questions could not tell. */
  readonly value: number | null | undefined;
  readonly before: number | null | undefined;
  /** value − before; null when one of them is not a number. */
  readonly change: number | null;
  /** Whether it moved the wrong way by more than its tolerance, or is gone. */
  readonly fell: boolean;
};

export type Comparison =
  | { readonly kind: 'compared'; readonly changes: readonly FigureChange[] }
  /** `reason` is a Norwegian sentence. */
  | { readonly kind: 'not-compared'; readonly reason: string; readonly changes: readonly FigureChange[] };

export type Measured = { readonly data: readonly DataName[]; readonly figures: FlatFigures };

/** Differences below this come of how floating-point numbers add up. */
const ROUNDING = 1e-9;

/**
 * Holds what was measured against what was recorded. Figures of other data are shown beside nothing: they say nothing about the
 * program having become better or worse.
 *
 * @param baseline undefined when the suite has never been recorded
 */
export function compareFigures({ data, figures }: Measured, baseline: SuiteBaseline | undefined): Comparison {
  const alone = Object.entries(figures).map(([path, value]) => changeOf(path, value, undefined));
  if (baseline === undefined) return { kind: 'not-compared', reason: 'Delprøven er ikke tatt opp i referansen ennå.', changes: alone };
  const other = otherData(data, baseline.data);
  if (other !== null) return { kind: 'not-compared', reason: other, changes: alone };
  const paths = [...new Set([...Object.keys(figures), ...Object.keys(baseline.figures)])];
  return { kind: 'compared', changes: paths.map((path) => changeOf(path, figures[path], baseline.figures[path])) };
}

/** The guarded figures that got worse. */
export function fallen({ kind, changes }: Comparison): readonly FigureChange[] {
  return kind === 'compared' ? changes.filter(({ fell }) => fell) : [];
}

function changeOf(path: string, value: number | null | undefined, before: number | null | undefined): FigureChange {
  const rule = figureRule(path);
  const change = typeof value === 'number' && typeof before === 'number' ? value - before : null;
  return { path, rule, value, before, change, fell: hasFallen(rule, value, before, change) };
}

function hasFallen(
  rule: FigureRule | null,
  value: number | null | undefined,
  before: number | null | undefined,
  change: number | null,
): boolean {
  if (rule === null || typeof before !== 'number') return false;
  if (typeof value !== 'number') return true;
  if (rule.better === null || change === null) return false;
  return (rule.better === 'higher' ? -change : change) > rule.tolerance + ROUNDING;
}

function otherData(measured: readonly DataName[], recorded: readonly DataName[]): string | null {
  const before = new Map(recorded.map(({ name, sha256 }) => [name, sha256]));
  const names = new Set(measured.map(({ name }) => name));
  const changed = measured.filter(({ name, sha256 }) => before.get(name) !== sha256).map(({ name }) => name);
  const missing = recorded.filter(({ name }) => !names.has(name)).map(({ name }) => name);
  if (changed.length > 0) return `Målt på andre data enn referansen: ${changed.join(', ')}.`;
  return missing.length > 0 ? `Referansen ble målt også på ${missing.join(', ')}.` : null;
}
