import type { ReactNode } from 'react';
import type { FigureChange } from '../baseline/compare-figures.ts';
import { shownChange } from '../baseline/shown-figure.ts';

export type NamedChange = FigureChange & { readonly suite: string };

const WIDTH = 460;
/** A line of text, and the bar below it. */
const ROW = 36;
const TEXT = 18;
/** Room for a figure beside the longest bar. */
const VALUES = 56;
/** The axis reaches at least this far both ways, so that a change of nothing does not look like one of much. */
const LEAST = 0.02;

/** How far each guarded figure moved from the baseline, and how far it may move the wrong way. */
export function ChangeBars({ changes }: { readonly changes: readonly NamedChange[] }): ReactNode {
  const reach = Math.max(LEAST, ...changes.map(({ change }) => Math.abs(change ?? 0)));
  const middle = WIDTH / 2;
  const length = (value: number): number => (value / reach) * (WIDTH / 2 - VALUES);
  const height = changes.length * ROW + 8;
  return (
    <figure>
      <svg className="narrow" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-labelledby="changes-title changes-desc">
        <title id="changes-title">Endring mot referansen</title>
        <desc id="changes-desc">{spoken(changes)}</desc>
        {changes.map(({ suite, path, rule, change }, index) => {
          const value = length(change ?? 0);
          const wrong = (change ?? 0) * (rule?.better === 'lower' ? -1 : 1) < 0;
          const allowed = length(rule?.tolerance ?? 0) * (rule?.better === 'lower' ? 1 : -1);
          return (
            <g key={`${suite}.${path}`} transform={`translate(0 ${index * ROW + 4})`}>
              <text className="label" x={0} y={12}>
                <tspan className="tick">{suite}</tspan> {rule?.label ?? path}
              </text>
              <line className="grid" x1={middle} x2={middle} y1={TEXT - 1} y2={TEXT + 13} />
              <rect className="allowed" x={Math.min(middle, middle + allowed)} y={TEXT} width={Math.abs(allowed)} height={12} />
              <rect
                className={wrong ? 'bar worse' : 'bar better'}
                x={Math.min(middle, middle + value)}
                y={TEXT + 2}
                width={Math.abs(value)}
                height={8}
              />
              <text
                className="tick"
                x={middle + (value < 0 ? value - 5 : value + 5)}
                y={TEXT + 10}
                textAnchor={value < 0 ? 'end' : 'start'}
              >
                {shownChange(change)}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption>
        Det grå feltet er hvor langt et tall kan gå feil vei før kjøringen feiler. For feil og uriktige avvisninger er det bra å gå ned.
      </figcaption>
    </figure>
  );
}

function spoken(changes: readonly NamedChange[]): string {
  const moved = changes.filter(({ change }) => Math.abs(change ?? 0) >= 0.0005);
  if (moved.length === 0) return 'Ingen av tallene har endret seg.';
  return moved.map(({ suite, path, rule, change }) => `${suite}, ${rule?.label ?? path}: ${shownChange(change)}.`).join(' ');
}
