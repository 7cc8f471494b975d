import { Fragment } from 'react';
import type { BriefStatementView } from '../../../server/http/views/brief-statement-view.ts';
import { CitationLink } from '../ask/CitationLink.tsx';
import { statementWords } from '../ask/statement-words.ts';
import type { StatementTools } from './edit-tools.ts';

type Props = { readonly statement: BriefStatementView; readonly tools: Pick<StatementTools, 'citations' | 'openSource' | 'onOpen'> };

/** The words of a statement, and after them the numbers of its sources. */
export function Cited({ statement, tools }: Props) {
  const { citations, openSource, onOpen } = tools;
  return (
    <>
      {statementWords(statement.text)}
      {citations
        .filter(({ number }) => statement.citations.includes(number))
        .map((citation) => (
          <Fragment key={citation.number}>
            {'\u00a0'}
            <CitationLink citation={citation} open={citation.number === openSource} onOpen={onOpen} />
          </Fragment>
        ))}
    </>
  );
}
