import { Alert, Button, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react';
import type { StatementView } from '../../../server/http/views/answer-view.ts';
import type { CitationView } from '../../../server/http/views/citation-view.ts';
import { nb } from '../../texts/nb.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import type { AnswerState } from './answer-state.ts';
import type { OpenSource } from './CitationLink.tsx';
import { RefusalSection } from './RefusalSection.tsx';
import { SourceList } from './SourceList.tsx';
import { Statements } from './Statements.tsx';

type Props = {
  readonly state: AnswerState;
  readonly openSource: number | null;
  readonly onOpen: OpenSource;
  readonly onAskAgain: () => void;
};

/** The answer, on its way, ended, refused or broken off; each looks like what it is. */
export function AnswerSection({ state, openSource, onOpen, onAskAgain }: Props) {
  if (state.kind === 'idle') return null;
  if (state.kind === 'done' && state.answer.kind === 'unanswered') {
    return <RefusalSection answer={state.answer} openSource={openSource} onOpen={onOpen} />;
  }
  const { statements, citations } = state.kind === 'done' ? (state.answer.kind === 'answered' ? state.answer : NOTHING) : state;
  return (
    <section className="answer" aria-labelledby="answer-title" aria-busy={state.kind === 'streaming'}>
      <Heading id="answer-title" level={2} data-size="sm">
        {nb.answer.title}
      </Heading>
      {state.kind === 'failed' && <ErrorNotice error={state.error} retry={onAskAgain} what={nb.answer.failed} />}
      {state.kind === 'failed' && statements.length > 0 && <Paragraph data-size="sm">{nb.answer.failedPartly}</Paragraph>}
      {state.kind === 'stopped' && (
        <Alert data-color="info" className="notice">
          <Paragraph>{statements.length === 0 ? nb.answer.stoppedEmpty : nb.answer.stopped}</Paragraph>
          <Button variant="secondary" data-size="sm" onClick={onAskAgain}>
            {nb.answer.askAgain}
          </Button>
        </Alert>
      )}
      <Statements statements={statements} citations={citations} openSource={openSource} onOpen={onOpen} />
      {state.kind === 'streaming' && (
        <p className="loading" aria-hidden="true">
          <Spinner aria-hidden data-size="sm" /> {state.reading ? nb.answer.writing : nb.answer.searching}
        </p>
      )}
      {state.kind === 'done' && state.answer.kind === 'answered' && (
        <Paragraph data-size="sm" className="answer__mode">
          {state.answer.mode === 'model' ? nb.answer.byModel(state.answer.model ?? '') : nb.answer.extractive}
        </Paragraph>
      )}
      {citations.length > 0 && (
        <>
          <Heading level={3} data-size="xs" className="answer__sources">
            {nb.answer.sources}
          </Heading>
          <SourceList citations={citations} openSource={openSource} onOpen={onOpen} />
        </>
      )}
    </section>
  );
}

const NOTHING: { readonly statements: readonly StatementView[]; readonly citations: readonly CitationView[] } = {
  statements: [],
  citations: [],
};
