import type { ReactNode } from 'react';
import { shownFigure } from '../baseline/shown-figure.ts';
import { FigureBeside } from './FigureBeside.tsx';
import { FigureTable } from './FigureTable.tsx';
import { Legend } from './Legend.tsx';

export type BarGroup = { readonly name: string; readonly questions: number; readonly values: readonly (number | null)[] };

type Props = {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  /** What each value of a group is, at most three. */
  readonly series: readonly string[];
  readonly groups: readonly BarGroup[];
};

const CLASSES = ['bar first', 'bar second', 'bar third'];
const WIDTH = 560;
const NAMES = 190;
const VALUES = 48;
const BAR = 13;
const GAP = 14;

/** Lying bars from 0 to 1, one group for each part of the questions, each bar with its figure. */
export function GroupedBars({ id, title, caption, series, groups }: Props): ReactNode {
  const groupHeight = series.length * BAR + GAP;
  const height = groups.length * groupHeight + 6;
  const length = (value: number): number => value * (WIDTH - NAMES - VALUES);
  return (
    <FigureBeside
      caption={caption}
      drawing={
        <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{groups.map((group) => spoken(group, series)).join(' ')}</desc>
          <line className="grid" x1={NAMES} x2={NAMES} y1={0} y2={height} />
          {groups.map(({ name, questions, values }, row) => (
            <g key={name} transform={`translate(0 ${row * groupHeight + GAP / 2})`}>
              <text className="label" x={NAMES - 8} y={(series.length * BAR) / 2 + 4} textAnchor="end">
                {name} <tspan className="tick">({questions})</tspan>
              </text>
              {values.map((value, index) => (
                <g key={series[index]}>
                  <rect className={CLASSES[index] ?? 'bar'} x={NAMES} y={index * BAR + 1} width={length(value ?? 0)} height={BAR - 2} />
                  <text className="tick" x={NAMES + length(value ?? 0) + 5} y={index * BAR + BAR - 3}>
                    {shownFigure(value)}
                  </text>
                </g>
              ))}
            </g>
          ))}
        </svg>
      }
      legend={
        series.length > 1 ? <Legend entries={series.map((name, index) => ({ className: CLASSES[index] ?? 'bar', name }))} /> : undefined
      }
    >
      <FigureTable
        caption={title}
        head={['Del', 'Spørsmål', ...series]}
        rows={groups.map(({ name, questions, values }) => ({ name, cells: [String(questions), ...values.map(shownFigure)] }))}
      />
    </FigureBeside>
  );
}

function spoken({ name, values }: BarGroup, series: readonly string[]): string {
  return `${name}: ${values.map((value, index) => `${(series[index] ?? '').toLowerCase()} ${shownFigure(value)}`).join(', ')}.`;
}
