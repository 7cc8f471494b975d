import type { ReactNode } from 'react';

/** From a value 0–1 to a place in the drawing. */
export type PlotScale = { readonly x: (value: number) => number; readonly y: (value: number) => number };

type Props = {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What the drawing shows, in words, for those who do not see it. */
  readonly description: string;
  readonly xLabel: string;
  readonly yLabel: string;
  /** The lowest value on the upright axis; 0–0.9. */
  readonly yFrom?: number;
  readonly children: (scale: PlotScale) => ReactNode;
};

const SIZE = { width: 440, height: 360 };
const EDGE = { left: 54, right: 16, top: 14, bottom: 48 };

/** A square-ish drawing with both axes from some value to 1, and lines at every fifth of them. */
export function PlotFrame({ id, title, description, xLabel, yLabel, yFrom = 0, children }: Props): ReactNode {
  const inner = { width: SIZE.width - EDGE.left - EDGE.right, height: SIZE.height - EDGE.top - EDGE.bottom };
  const x = (value: number): number => EDGE.left + value * inner.width;
  const y = (value: number): number => EDGE.top + ((1 - value) / (1 - yFrom)) * inner.height;
  return (
    <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {ticks(0).map((value) => (
        <g key={`x${value}`}>
          <line className="grid" x1={x(value)} x2={x(value)} y1={y(yFrom)} y2={y(1)} />
          <text className="tick" x={x(value)} y={y(yFrom) + 18} textAnchor="middle">
            {tickText(value)}
          </text>
        </g>
      ))}
      {ticks(yFrom).map((value) => (
        <g key={`y${value}`}>
          <line className="grid" x1={x(0)} x2={x(1)} y1={y(value)} y2={y(value)} />
          <text className="tick" x={x(0) - 8} y={y(value) + 4} textAnchor="end">
            {tickText(value)}
          </text>
        </g>
      ))}
      <text className="axis" x={x(0.5)} y={SIZE.height - 8} textAnchor="middle">
        {xLabel}
      </text>
      <text className="axis" transform={`translate(14 ${EDGE.top + inner.height / 2}) rotate(-90)`} textAnchor="middle">
        {yLabel}
      </text>
      {children({ x, y })}
    </svg>
  );
}

/** Five steps from `from` to 1. */
function ticks(from: number): number[] {
  return Array.from({ length: 6 }, (_, step) => from + ((1 - from) * step) / 5);
}

function tickText(value: number): string {
  return value.toFixed(2).replace(/0$/u, '').replace('.', ',');
}
