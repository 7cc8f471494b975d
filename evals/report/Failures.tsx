import type { ReactNode } from 'react';
import { shownFigure } from '../baseline/shown-figure.ts';
import type { ArchiveFailure } from '../suites/archive.ts';
import { GOLD_KIND_NAMES } from './norwegian-names.ts';

/** As much of a quote as is needed to see what was answered. */
const SHOWN = 300;

/** Every wrong answer to the tuning half, with what was wanted and what was given. */
export function Failures({ failures }: { readonly failures: readonly ArchiveFailure[] }): ReactNode {
  if (failures.length === 0) return <p>Ingen.</p>;
  return (
    <ul className="failures">
      {failures.map((failure) => (
        <li key={failure.id}>
          <details>
            <summary>
              <span className="tag">{GOLD_KIND_NAMES[failure.kind]}</span> {failure.question}{' '}
              <span className="fault">{fault(failure)}</span>
            </summary>
            <dl>
              <dt>Spørsmål</dt>
              <dd>
                {failure.id}
                {failure.before.map((question) => ` · før: ${question}`)}
              </dd>
              <dt>Ventet</dt>
              <dd>
                {failure.facts.length === 0
                  ? 'Avvisning: arkivet har ikke svaret.'
                  : `«${failure.facts.join('», «')}» i ${failure.documents.join(' eller ')}${wantedPlace(failure)}`}
              </dd>
              <dt>{failure.verdict.refused ? 'Nærmeste' : 'Svar'}</dt>
              <dd>
                {failure.quotes.length === 0 ? 'Ingenting.' : null}
                {failure.quotes.map(({ quote, document }, index) => (
                  <blockquote key={index}>
                    {quote.length > SHOWN ? `${quote.slice(0, SHOWN)} …` : quote} <cite>{document}</cite>
                  </blockquote>
                ))}
              </dd>
            </dl>
          </details>
        </li>
      ))}
    </ul>
  );
}

function fault({ kind, verdict, confidence }: ArchiveFailure): string {
  const sure = `sikkerhet ${shownFigure(confidence)}`;
  if (kind === 'unanswerable') return `svarte, ${sure}`;
  if (verdict.refused) return `${verdict.evidenceRight ? 'avvist med rett belegg nærmest' : 'avvist'}, ${sure}`;
  if (verdict.factRecall === 0) return `ingen av faktaene, ${sure}`;
  if ((verdict.factRecall ?? 0) < 1) return `${shownFigure(verdict.factRecall)} av faktaene, ${sure}`;
  return verdict.evidenceRight ? `feil sted i dokumentet, ${sure}` : `feil dokument, ${sure}`;
}

function wantedPlace({ place }: ArchiveFailure): string {
  if (place === null) return '';
  return 'page' in place ? `, side ${place.page}` : `, lysbilde ${place.slide}`;
}
