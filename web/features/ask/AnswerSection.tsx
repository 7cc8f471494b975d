import { Alert, Button, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { StatementView } from '../../../server/http/views/answer-view.ts';
import type { CitationView } from '../../../server/http/views/citation-view.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import type { AnswerState } from './answer-state.ts';
import type { OpenSource } from './CitationLink.tsx';
import { RefusalSection } from './RefusalSection.tsx';
import { ServiceBack } from './ServiceBack.tsx';
import { SourceList } from './SourceList.tsx';
import { Statements } from './Statements.tsx';

export type AnswerSectionProps = {
  readonly state: AnswerState;
  readonly filters: SearchFilter;
  /** Number of the citation shown beside the answer. */
  readonly openSource: number | null;
  readonly onOpen: OpenSource;
  /** null where it cannot be asked again. */
  readonly onAskAgain: (() => void) | null;
  readonly onAskAll: (() => void) | null;
};

/** The answer, on its way, ended, refused or broken off; each looks like what it is. */
export function AnswerSection({ state, filters, openSource, onOpen, onAskAgain, onAskAll }: AnswerSectionProps) {
  const { answer: t } = useTexts();
  const done = state.kind === 'done' ? state.answer : null;
  const refused = done?.kind === 'unanswered' ? done : null;
  const { statements, citations } = state.kind === 'done' ? (state.answer.kind === 'answered' ? state.answer : NOTHING) : state;
  return (
    <div className={refused === null ? 'answer' : 'answer answer--refused'} aria-busy={state.kind === 'streaming'}>
      {done !== null && done.understoodAs !== null && (
        <p className="answer__understood">
          {t.understoodAs} <q>{done.understoodAs}</q>
        </p>
      )}
      {refused !== null && (
        <RefusalSection answer={refused} filters={filters} openSource={openSource} onOpen={onOpen} onAskAll={onAskAll} />
      )}
      {state.kind === 'failed' && onAskAgain !== null && (
        <>
          <ErrorNotice error={state.error} retry={onAskAgain} what={t.failed} />
          <ServiceBack error={state.error} />
        </>
      )}
      {state.kind === 'failed' && statements.length > 0 && <Paragraph data-size="sm">{t.failedPartly}</Paragraph>}
      {state.kind === 'stopped' && (
        <Alert data-color="info" className="notice">
          <Paragraph>{statements.length === 0 ? t.stoppedEmpty : t.stopped}</Paragraph>
          {onAskAgain !== null && (
            <Button variant="secondary" data-size="sm" onClick={onAskAgain}>
              {t.askAgain}
            </Button>
          )}
        </Alert>
      )}
      {refused === null && (statements.length > 0 || state.kind === 'streaming') && (
        <Heading level={3} data-size="2xs" className="answer__title">
          {t.title}
        </Heading>
      )}
      {statements.length > 0 && <Statements statements={statements} citations={citations} openSource={openSource} onOpen={onOpen} />}
      {state.kind === 'streaming' && (
        <p className="loading" aria-hidden="true">
          <Spinner aria-hidden data-size="sm" /> {state.reading ? t.writing : t.searching}
        </p>
      )}
      {done !== null && done.notices.length > 0 && (
        <Alert data-color="warning" data-size="sm" className="notice">
          {done.notices.map((notice) => (
            <Paragraph key={notice}>{notice}</Paragraph>
          ))}
        </Alert>
      )}
      {done?.kind === 'answered' && (
        <Paragraph data-size="sm" className="answer__mode">
          {done.mode === 'model' ? t.byModel(done.model ?? '') : t.extractive}
        </Paragraph>
      )}
      {citations.length > 0 && (
        <>
          <Heading level={4} data-size="2xs" className="answer__sources">
            {t.sources}
          </Heading>
          <SourceList citations={citations} openSource={openSource} onOpen={onOpen} />
        </>
      )}
    </div>
  );
}

const NOTHING: { readonly statements: readonly StatementView[]; readonly citations: readonly CitationView[] } = {
  statements: [],
  citations: [],
};
