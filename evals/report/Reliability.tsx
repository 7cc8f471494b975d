import type { ReactNode } from 'react';
import { shownFigure } from '../baseline/shown-figure.ts';
import type { ReliabilityBin, ReliabilityDiagram } from '../scorers/reliability-diagram.ts';
import { FigureBeside } from './FigureBeside.tsx';
import { FigureTable } from './FigureTable.tsx';
import { Legend } from './Legend.tsx';
import { PlotFrame } from './PlotFrame.tsx';

type Reading = { readonly name: string; readonly diagram: ReliabilityDiagram };

type Props = { readonly id: string; readonly name: string; readonly readings: readonly Reading[] };

const CLASSES = ['dot a', 'dot b hollow'];

/** Stated confidence against how often it came true; what lies on the slanted line is calibrated. At most two readings of it. */
export function Reliability({ id, name, readings }: Props): ReactNode {
  const most = Math.max(1, ...readings.flatMap(({ diagram }) => diagram.bins.map(({ count }) => count)));
  return (
    <FigureBeside
      caption="På den skrå linjen stemmer oppgitt sikkerhet med virkeligheten. Under den er programmet for sikkert. Store prikker er mange spørsmål."
      drawing={
        <PlotFrame
          id={id}
          title={`Oppgitt sikkerhet mot virkeligheten, ${name}`}
          description={readings.map(spoken).join(' ')}
          xLabel="Oppgitt sikkerhet"
          yLabel="Andel som stemte"
        >
          {({ x, y }) => (
            <>
              <line className="line wanted" x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
              {readings.map(({ name: reading, diagram }, index) =>
                diagram.bins.map(({ from, count, confidence, accuracy }) =>
                  confidence === null || accuracy === null ? null : (
                    <circle
                      key={`${reading}${from}`}
                      className={CLASSES[index] ?? 'dot'}
                      cx={x(confidence)}
                      cy={y(accuracy)}
                      r={radius(count, most)}
                    />
                  ),
                ),
              )}
            </>
          )}
        </PlotFrame>
      }
      legend={<Legend entries={readings.map((reading, index) => ({ className: CLASSES[index] ?? 'dot', name: reading.name }))} />}
    >
      <FigureTable
        caption={name}
        head={['Sikkerhet', 'Spørsmål', 'Oppgitt, snitt', ...readings.map((reading) => reading.name)]}
        rows={(readings[0]?.diagram.bins ?? []).map((bin, index) => ({
          name: `${shownTenth(bin.from)}–${shownTenth(bin.to)}`,
          cells: [
            String(bin.count),
            shownFigure(bin.confidence),
            ...readings.map(({ diagram }) => shownFigure(diagram.bins[index]?.accuracy)),
          ],
        }))}
      />
      <p>{readings.map(spoken).join(' ')}</p>
    </FigureBeside>
  );
}

/** The area follows the count. */
function radius(count: ReliabilityBin['count'], most: number): number {
  return 4 + 9 * Math.sqrt(count / most);
}

function shownTenth(value: number): string {
  return value.toFixed(1).replace('.', ',');
}

function spoken({ name, diagram }: Reading): string {
  return `${name}: gjennomsnittlig avvik (ECE) ${shownFigure(diagram.expectedCalibrationError)}.`;
}
