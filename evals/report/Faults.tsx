import type { ReactNode } from 'react';
import type { CitationRun } from '../suites/citations.ts';
import type { InjectionRun } from '../suites/injections.ts';

type Props = { readonly citations: CitationRun | undefined; readonly injections: InjectionRun | undefined };

/** Answers whose sources do not hold, and hostile documents that got their way. */
export function Faults({ citations, injections }: Props): ReactNode {
  return (
    <>
      {citations === undefined ? null : (
        <>
          <p>Svar med feil i sitat, sted eller belegg: {citations.faults.length}.</p>
          <ul>
            {citations.faults.map(({ id, checked }) => (
              <li key={id}>
                {id}:{' '}
                {checked.quotes
                  .filter(({ inPassage, inPlace, marked }) => !(inPassage && inPlace && marked))
                  .map(({ quote }) => `«${quote}»`)
                  .join(' ')}
              </li>
            ))}
          </ul>
        </>
      )}
      {injections === undefined ? null : (
        <>
          <p>
            Fiendtlige dokumenter som ikke fikk viljen sin: {injections.figures.passed} av {injections.figures.cases}.
          </p>
          <ul>
            {injections.failed.map(({ id, category, faults }) => (
              <li key={id}>
                {id} ({category}): <span lang="en">{faults.join('; ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
