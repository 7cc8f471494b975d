import type { ReactNode } from 'react';
import { precisionCoverageCurve } from '../scorers/precision-coverage-curve.ts';
import { reliabilityDiagram } from '../scorers/reliability-diagram.ts';
import type { NorQuadRun } from '../suites/norquad.ts';
import type { RefusalPlots } from '../suites/refusals-scores.ts';
import type { RefusalRun } from '../suites/refusals.ts';
import { type Curve, PrecisionCoverage } from './PrecisionCoverage.tsx';
import { Reliability } from './Reliability.tsx';

type Props = { readonly norquad: NorQuadRun | undefined; readonly refusals: RefusalRun | undefined };

const GOLD = 'Egne spørsmål';
const NORQUAD = 'NorQuAD';
const HAS_ANSWER = 'Arkivet har svaret';

/** How well the program keeps silent, and whether the confidence it states is to be believed. */
export function RefusalSection({ norquad, refusals }: Props): ReactNode {
  const scored = norquad?.refusals ?? refusals?.norquad?.scored ?? [];
  const curves: Curve[] = [
    { name: NORQUAD, points: precisionCoverageCurve(scored) },
    { name: GOLD, points: refusals?.gold.curve ?? [] },
  ].filter(({ points }) => points.length > 0);
  const ofNorQuad = refusals?.norquad ?? null;
  return (
    <>
      <p>
        Uten belegg skal programmet tie. Her får det både spørsmål som arkivet har svar på, og spørsmål som det ikke har svar på, og
        rangerer alle etter hvor sikkert det er.
      </p>
      {curves.length === 0 ? <p>Ingen av dataene har spørsmål uten svar.</p> : <PrecisionCoverage curves={curves} />}
      <h3>Stemmer den oppgitte sikkerheten?</h3>
      {ofNorQuad !== null ? (
        <TwoReadings id="reliability-norquad" name={NORQUAD} plots={ofNorQuad} />
      ) : scored.length > 0 ? (
        <Reliability
          id="reliability-norquad"
          name={NORQUAD}
          readings={[
            {
              name: HAS_ANSWER,
              diagram: reliabilityDiagram(scored.map(({ confidence, answerable }) => ({ confidence, right: answerable }))),
            },
          ]}
        />
      ) : null}
      {refusals === undefined ? null : <TwoReadings id="reliability-gold" name={GOLD} plots={refusals.gold} />}
    </>
  );
}

function TwoReadings({ id, name, plots }: { readonly id: string; readonly name: string; readonly plots: RefusalPlots }): ReactNode {
  const readings = [
    { name: 'Belegget er rett', diagram: plots.reliability },
    { name: HAS_ANSWER, diagram: plots.answerableReliability },
  ];
  return <Reliability id={id} name={name} readings={readings} />;
}
