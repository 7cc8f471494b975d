import type { ReactNode } from 'react';
import type { Baseline } from '../baseline/baseline.ts';
import { type Comparison, compareFigures } from '../baseline/compare-figures.ts';
import { flatFigures } from '../baseline/flat-figures.ts';
import { type EvalRun, runOf } from '../run/eval-run.ts';
import { ArchiveSection } from './ArchiveSection.tsx';
import { ChangeBars, type NamedChange } from './ChangeBars.tsx';
import { Failures } from './Failures.tsx';
import { Faults } from './Faults.tsx';
import { NorQuadSection } from './NorQuadSection.tsx';
import { PeersTable } from './PeersTable.tsx';
import { RefusalSection } from './RefusalSection.tsx';
import { SuiteFigures } from './SuiteFigures.tsx';
import { SummaryTable } from './SummaryTable.tsx';

export type ReportInput = {
  readonly runs: readonly EvalRun[];
  readonly baseline: Baseline;
  readonly made: Date;
  /** Version of Node the figures were made with. */
  readonly node: string;
};

type Section = { readonly id: string; readonly heading: string; readonly content: ReactNode };

const DAY = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long' });
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The page: a section for each suite that was run, in the order a reader would ask. */
export function ReportPage({ runs, baseline, made, node, style }: ReportInput & { readonly style: string }): ReactNode {
  const compared = runs.map(({ suite, data, result }) => {
    return { suite, comparison: compareFigures({ data, figures: flatFigures(result.figures) }, baseline.suites[suite]) };
  });
  const sections = sectionsOf(runs, compared);
  return (
    <html lang="nb">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <meta name="color-scheme" content="light dark" />
        <title>Kvaliteten på Arkivsvar</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <header>
          <h1>Kvaliteten på Arkivsvar</h1>
          <p>
            Målt {DAY.format(made)} med Node {node.replace(/^v/u, '')}. Tallene går fra 0 til 1 der ikke annet står. Alt er målt gjennom den
            samme koden som svarer brukerne, uten språkmodell og uten nett.
          </p>
          <nav aria-label="Innhold">
            <ul>
              {sections.map(({ id, heading }) => (
                <li key={id}>
                  <a href={`#${id}`}>{heading}</a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main>
          {sections.map(({ id, heading, content }) => (
            <section key={id} id={id} aria-labelledby={`${id}-heading`}>
              <h2 id={`${id}-heading`}>{heading}</h2>
              {content}
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}

type Compared = { readonly suite: string; readonly comparison: Comparison };

function sectionsOf(runs: readonly EvalRun[], compared: readonly Compared[]): Section[] {
  const norquad = runOf(runs, 'norquad');
  const archive = runOf(runs, 'archive');
  const refusals = runOf(runs, 'refusals');
  const peers = runOf(runs, 'peers');
  const norsumm = runOf(runs, 'norsumm');
  const faulty = runOf(runs, 'citations') !== undefined || runOf(runs, 'injections') !== undefined;
  return [
    { id: 'endring', heading: 'Endring mot referansen', content: <Changes compared={compared} /> },
    ...(norquad === undefined && refusals === undefined
      ? []
      : [
          {
            id: 'avvisning',
            heading: 'Når arkivet tier',
            content: <RefusalSection norquad={norquad?.result} refusals={refusals?.result} />,
          },
        ]),
    ...(norquad === undefined
      ? []
      : [{ id: 'setninger', heading: 'Rett setning først', content: <NorQuadSection run={norquad.result} /> }]),
    ...(archive === undefined
      ? []
      : [{ id: 'arkiv', heading: 'Rett svar av arkivene', content: <ArchiveSection figures={archive.result.figures} /> }]),
    ...(peers === undefined
      ? []
      : [{ id: 'alternativer', heading: 'Ved siden av alternativene', content: <PeersTable rows={peers.result.figures.retrievers} /> }]),
    ...(norsumm === undefined
      ? []
      : [{ id: 'sammendrag', heading: 'Sammendrag', content: <SummaryTable report={norsumm.result.figures} /> }]),
    ...(faulty
      ? [
          {
            id: 'feil',
            heading: 'Feil i kilder og fiendtlige dokumenter',
            content: <Faults citations={runOf(runs, 'citations')?.result} injections={runOf(runs, 'injections')?.result} />,
          },
        ]
      : []),
    ...(archive === undefined
      ? []
      : [
          {
            id: 'gale-svar',
            heading: `Gale svar på spørsmålene brukt under arbeidet (${archive.result.failures.length})`,
            content: <Failures failures={archive.result.failures} />,
          },
        ]),
  ];
}

function Changes({ compared }: { readonly compared: readonly Compared[] }): ReactNode {
  const changes = compared.flatMap(({ suite, comparison }): NamedChange[] =>
    comparison.kind === 'compared'
      ? comparison.changes.filter(({ rule }) => rule !== null && rule.better !== null).map((change) => ({ ...change, suite }))
      : [],
  );
  const shares = changes.filter(({ change, value }) => change !== null && (value ?? 0) <= 1);
  return (
    <>
      {shares.length === 0 ? <p>Ingen av tallene kan sammenlignes med referansen.</p> : <ChangeBars changes={shares} />}
      <div className="columns">
        {compared
          .filter(({ comparison }) => comparison.changes.some(({ rule }) => rule !== null && rule.better !== null))
          .map(({ suite, comparison }) => (
            <SuiteFigures key={suite} suite={suite} comparison={comparison} />
          ))}
      </div>
    </>
  );
}
