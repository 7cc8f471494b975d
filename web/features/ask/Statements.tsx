import { Fragment } from 'react';
import type { StatementView } from '../../../server/http/views/answer-view.ts';
import type { CitationView } from '../../../server/http/views/citation-view.ts';
import { CitationLink, type OpenSource } from './CitationLink.tsx';
import { statementGroups } from './statement-groups.ts';
import { statementWords } from './statement-words.ts';

type Props = {
  readonly statements: readonly StatementView[];
  readonly citations: readonly CitationView[];
  readonly openSource: number | null;
  readonly onOpen: OpenSource;
};

/** Each statement followed by the numbers of its sources. */
export function Statements({ statements, citations, openSource, onOpen }: Props) {
  const cited = (statement: StatementView) => (
    <>
      {statementWords(statement.text)}
      {citations
        .filter((citation) => statement.citations.includes(citation.number))
        .map((citation) => (
          <Fragment key={citation.number}>
            {'\u00a0'}
            <CitationLink citation={citation} open={citation.number === openSource} onOpen={onOpen} />
          </Fragment>
        ))}
    </>
  );
  // The sentence the open source belongs to stands out, so that the eye finds back.
  const isOpen = (statement: StatementView): true | undefined => statement.citations.some((number) => number === openSource) || undefined;
  return (
    <div className="statements">
      {statementGroups(statements).map((group, at) =>
        group.kind === 'list' ? (
          <ul key={at}>
            {group.statements.map((statement, index) => (
              <li key={index} data-open={isOpen(statement)}>
                {cited(statement)}
              </li>
            ))}
          </ul>
        ) : (
          group.statements.map((statement, index) => (
            <p key={`${at}-${index}`} data-open={isOpen(statement)}>
              {cited(statement)}
            </p>
          ))
        ),
      )}
    </div>
  );
}
