import type { StatementView } from '../../../server/http/views/answer-view.ts';
import type { CitationView } from '../../../server/http/views/citation-view.ts';
import { CitationLink, type OpenSource } from './CitationLink.tsx';
import { statementGroups } from './statement-groups.ts';

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
      {statement.text}{' '}
      {citations
        .filter((citation) => statement.citations.includes(citation.number))
        .map((citation) => (
          <CitationLink key={citation.number} citation={citation} open={citation.number === openSource} onOpen={onOpen} />
        ))}
    </>
  );
  return (
    <div className="statements">
      {statementGroups(statements).map((group, at) =>
        group.kind === 'list' ? (
          <ul key={at}>
            {group.statements.map((statement, index) => (
              <li key={index}>{cited(statement)}</li>
            ))}
          </ul>
        ) : (
          group.statements.map((statement, index) => <p key={`${at}-${index}`}>{cited(statement)}</p>)
        ),
      )}
    </div>
  );
}
