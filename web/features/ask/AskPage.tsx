import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { SearchFilter } from '#domain/search-filter.ts';
import { type AskTarget, NOTHING_ASKED } from '../../routes/ask-target.ts';
import { navigate } from '../../routes/use-route.ts';
import '../../styles/ask.css';
import '../../styles/ask-history.css';
import { useTexts } from '../../texts/use-texts.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import { Loading } from '../common/Loading.tsx';
import { Beside } from '../document/Beside.tsx';
import { AnswerStatus } from './AnswerStatus.tsx';
import { ArchiveLine } from './ArchiveLine.tsx';
import { AskBar } from './AskBar.tsx';
import { Composer } from './Composer.tsx';
import { citationsOf } from './answer-state.ts';
import type { Turn } from './conversation.ts';
import { focusCitation } from './focus-citation.ts';
import { beginConversation } from './open-conversations.ts';
import { StartQuestions } from './StartQuestions.tsx';
import { Thread } from './Thread.tsx';
import { useAskedConversation } from './use-asked-conversation.ts';

/** Ask, read the answers, and open their sources beside them. The conversation, the filters and the open source stand in the address. */
export function AskPage({ target }: { readonly target: AskTarget }) {
  const { ask: t, conversations } = useTexts();
  const { conversation, state } = useAskedConversation(target);
  const { kept, turns } = state;
  const last = turns.at(-1);
  const busy = last?.state.kind === 'streaming';
  const open = openTurn(target, turns);

  const ask = useCallback(
    (question: string, filters: SearchFilter) => {
      const asked = conversation ?? beginConversation();
      asked.ask(question, filters);
      navigate({ name: 'ask', ...NOTHING_ASKED, question, conversation: asked.id, filters });
    },
    [conversation],
  );
  const show = useCallback(
    (turn: number, source: number) => navigate({ name: 'ask', ...target, turn, source }, target.source !== null),
    [target],
  );
  const close = useCallback(() => {
    navigate({ name: 'ask', ...target, turn: null, source: null });
    if (open !== null) focusCitation(open.number, target.source);
  }, [target, open]);
  const lost = kept === 'unknown' && target.question === '';
  const thread = useScrollToNewTurn(turns.length);

  return (
    <Beside
      hits={open === null ? NO_HITS : citationsOf(open.state)}
      current={target.source}
      onShow={(source) => show(open?.number ?? 1, source)}
      onClose={close}
    >
      <AskBar conversation={conversation?.id ?? null} title={state.title} begun={turns.length > 0} />
      {turns.length === 0 ? (
        <Heading level={1} data-size="lg">
          {t.title}
        </Heading>
      ) : (
        <h1 className="ds-sr-only">{t.thread(state.title ?? '')}</h1>
      )}
      {kept === 'loading' && <Loading />}
      {kept instanceof Error && <ErrorNotice error={kept} retry={() => conversation?.load()} what={conversations.notLoaded} />}
      {lost && (
        <Alert data-color="warning" className="notice">
          <Heading level={2} data-size="2xs">
            {conversations.unknown}
          </Heading>
          <Paragraph>{conversations.unknownText}</Paragraph>
        </Alert>
      )}
      {turns.length === 0 && kept === 'ready' && <Paragraph className="ask__lead">{t.lead}</Paragraph>}
      <div ref={thread}>
        {conversation !== null && turns.length > 0 && (
          <Thread
            conversation={conversation}
            turns={turns}
            openTurn={open?.number ?? null}
            openSource={target.source}
            onOpen={show}
            onAsk={ask}
          />
        )}
      </div>
      <AnswerStatus state={last?.state ?? null} />
      <Composer
        draft={conversation?.id ?? 'new'}
        begun={turns.length > 0}
        busy={busy}
        filters={target.filters}
        onFilters={(filters) => navigate({ name: 'ask', ...target, filters }, true)}
        onAsk={(question) => ask(question, target.filters)}
        onStop={() => conversation?.stop()}
        onUp={last === undefined || busy ? null : () => focusTurn(last.number)}
      />
      {turns.length === 0 && kept !== 'loading' && (
        <>
          <StartQuestions />
          <ArchiveLine />
        </>
      )}
    </Beside>
  );
}

const NO_HITS: readonly [] = [];

/** The turn whose source is shown; the last one when the address does not say. */
function openTurn({ turn, source }: AskTarget, turns: readonly Turn[]): Turn | null {
  if (source === null) return null;
  return (turn === null ? turns.at(-1) : turns.find(({ number }) => number === turn)) ?? null;
}

function focusTurn(number: number): void {
  const title = document.querySelector<HTMLElement>(`[data-turn="${number}"] .turn__title`);
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: 'start' });
}

/**
 * Brings a question that has just been asked to the top, so that its answer comes where it can be read. Chosen from the suggestions, which
 * go with the choice, it takes the focus that they had.
 */
function useScrollToNewTurn(count: number) {
  const thread = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(count);
  const used = useHadFocus();
  useEffect(() => {
    if (count === seen) return;
    setSeen(count);
    const turn = thread.current?.querySelector('[data-turn]:last-of-type');
    if (count > 1) turn?.scrollIntoView({ block: 'start' });
    if (used.current && count > 0 && document.activeElement === document.body) {
      turn?.querySelector<HTMLElement>('.turn__title')?.focus({ preventScroll: true });
    }
  }, [count, seen, used]);
  return thread;
}

/** True once something on the page has had the focus: before that there is none to lose. */
function useHadFocus() {
  const had = useRef(false);
  useEffect(() => {
    const onFocus = (): void => {
      had.current = true;
    };
    window.addEventListener('focusin', onFocus);
    return () => window.removeEventListener('focusin', onFocus);
  }, []);
  return had;
}
