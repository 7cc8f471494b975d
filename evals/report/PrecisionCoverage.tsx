import type { ReactNode } from 'react';
import { ANSWER_FROM } from '../../server/evidence/confidence.ts';
import { shownFigure } from '../baseline/shown-figure.ts';
import type { CurvePoint } from '../scorers/precision-coverage-curve.ts';
import { FigureBeside } from './FigureBeside.tsx';
import { FigureTable, type TableRow } from './FigureTable.tsx';
import { Legend } from './Legend.tsx';
import { PlotFrame, type PlotScale } from './PlotFrame.tsx';

export type Curve = { readonly name: string; readonly points: readonly CurvePoint[] };

const WANTED = 0.95;
const CLASSES = ['line a', 'line b dashed'];
const THRESHOLDS = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0];

/** How much can be answered, and how much of what is answered can be. One line for each set of questions, at most two. */
export function PrecisionCoverage({ curves }: { readonly curves: readonly Curve[] }): ReactNode {
  const lowest = Math.min(...curves.flatMap(({ points }) => points.map(({ precision }) => precision)));
  const yFrom = Math.max(0, Math.min(0.8, Math.floor(lowest * 10) / 10));
  return (
    <FigureBeside
      caption={`Ringen viser hvor programmet setter grensen i dag: det svarer når sikkerheten er minst ${shownFigure(ANSWER_FROM)}.`}
      drawing={
        <PlotFrame
          id="precision-coverage"
          title="Presisjon mot dekning"
          description={`${curves.map(spoken).join(' ')} Tabellen ved siden av har tallene.`}
          xLabel="Dekning: andel av spørsmålene med svar som blir besvart"
          yLabel="Presisjon: andel av de besvarte med svar"
          yFrom={yFrom}
        >
          {(scale) => (
            <>
              <line className="line wanted" x1={scale.x(0)} x2={scale.x(1)} y1={scale.y(WANTED)} y2={scale.y(WANTED)} />
              {curves.map(({ name, points }, index) => (
                <g key={name}>
                  <polyline className={CLASSES[index] ?? 'line'} points={points.map((point) => place(point, scale)).join(' ')} />
                  {at(points, ANSWER_FROM).map(({ coverage, precision }) => (
                    <circle
                      key={coverage}
                      className={`ring ${index === 0 ? 'a' : 'b'}`}
                      cx={scale.x(coverage)}
                      cy={scale.y(precision)}
                      r="6"
                    />
                  ))}
                </g>
              ))}
            </>
          )}
        </PlotFrame>
      }
      legend={
        <Legend
          entries={[
            ...curves.map(({ name }, index) => ({ className: CLASSES[index] ?? 'line', name })),
            { className: 'line wanted', name: '95 % presisjon' },
          ]}
        />
      }
    >
      {curves.map(({ name, points }) => (
        <FigureTable key={name} caption={name} head={['Sikkerhet minst', 'Dekning', 'Presisjon', 'Besvart']} rows={rows(points)} />
      ))}
    </FigureBeside>
  );
}

function rows(points: readonly CurvePoint[]): TableRow[] {
  return THRESHOLDS.flatMap((threshold) =>
    at(points, threshold).map(({ coverage, precision, answered }) => ({
      name: shownFigure(threshold),
      cells: [shownFigure(coverage), shownFigure(precision), String(answered)],
      marked: threshold === ANSWER_FROM,
    })),
  );
}

/** The point of everything at least that sure; none when nothing is. */
function at(points: readonly CurvePoint[], threshold: number): CurvePoint[] {
  const point = points.findLast((candidate) => candidate.threshold >= threshold);
  return point === undefined ? [] : [point];
}

function place({ coverage, precision }: CurvePoint, { x, y }: PlotScale): string {
  return `${x(coverage).toFixed(1)},${y(precision).toFixed(1)}`;
}

function spoken({ name, points }: Curve): string {
  const wanted = points.findLast(({ precision }) => precision >= WANTED);
  return `${name}: ved 95 % presisjon er dekningen ${shownFigure(wanted?.coverage ?? 0)}.`;
}
