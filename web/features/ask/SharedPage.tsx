import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useCallback } from 'react';
import type { SharedAnswerView } from '../../../server/http/views/shared-answer-view.ts';
import { readSharedAnswer } from '../../client/shared-answer-requests.ts';
import { useLoaded } from '../../client/use-loaded.ts';
import { NOTHING_ASKED } from '../../routes/ask-target.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import { navigate } from '../../routes/use-route.ts';
import '../../styles/ask.css';
import '../../styles/ask-history.css';
import { formatDate } from '../../texts/format-date.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import { Loading } from '../common/Loading.tsx';
import { Beside } from '../document/Beside.tsx';
import { type AnswerState, citationsOf } from './answer-state.ts';
import { CopyButton } from './CopyButton.tsx';
import { focusCitation } from './focus-citation.ts';
import { keptFilters } from './kept-filters.ts';
import { TurnSection } from './TurnSection.tsx';

type Props = {
  readonly id: string;
  readonly turn: number | null;
  /** Number of the citation shown beside the answer. */
  readonly source: number | null;
};

/** An answer that somebody shared, as it was then. */
export function SharedPage({ id, source }: Props) {
  const { sharing: t } = useTexts();
  const shared = useLoaded(useCallback((signal: AbortSignal) => readSharedAnswer(id, signal), [id]));
  if (shared.state === 'loaded') return <Shared id={id} source={source} shared={shared.value} />;
  return (
    <div className="page page--narrow">
      <Heading level={1} data-size="md">
        {t.heading}
      </Heading>
      {shared.state === 'loading' && <Loading />}
      {shared.state === 'failed' && shared.error.code !== 'not-found' && <ErrorNotice error={shared.error} retry={shared.retry} />}
      {shared.state === 'failed' && shared.error.code === 'not-found' && (
        <Alert data-color="warning" className="notice">
          <Heading level={2} data-size="2xs">
            {t.unknown}
          </Heading>
          <Paragraph>{t.unknownText}</Paragraph>
        </Alert>
      )}
    </div>
  );
}

type SharedProps = { readonly id: string; readonly source: number | null; readonly shared: SharedAnswerView };

function Shared({ id, source, shared }: SharedProps) {
  const { sharing: t } = useTexts();
  const { answer, sharedAt } = shared;
  const state: AnswerState = { kind: 'done', answer };
  const show = useCallback((number: number) => navigate({ name: 'shared', id, turn: null, source: number }, source !== null), [id, source]);
  const close = useCallback(() => {
    navigate({ name: 'shared', id, turn: null, source: null });
    focusCitation(1, source);
  }, [id, source]);
  const searched = answer.kind === 'unanswered' ? keptFilters(answer.searched.filters) : NO_FILTERS;
  return (
    <Beside hits={citationsOf(state)} current={source} onShow={show} onClose={close}>
      <Heading level={1} data-size="md">
        {t.heading}
      </Heading>
      <Paragraph data-size="sm">{t.sharedAt(formatDate(sharedAt.slice(0, 10)))}</Paragraph>
      <TurnSection
        turn={{ number: 1, question: answer.question, filters: searched, at: sharedAt, state }}
        openSource={source}
        onOpen={show}
        onAskAgain={null}
        onAskAll={null}
      >
        <div className="answer-actions">
          <div className="answer-actions__buttons">
            <CopyButton answer={answer} />
            <RouteLink to={{ name: 'ask', ...NOTHING_ASKED, question: answer.question }}>{t.askSame}</RouteLink>
          </div>
        </div>
      </TurnSection>
    </Beside>
  );
}

const NO_FILTERS = {};
