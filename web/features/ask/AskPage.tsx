import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { parseRoute } from '../../routes/route.ts';
import { navigate } from '../../routes/use-route.ts';
import { nb } from '../../texts/nb.ts';
import { SourceView } from '../document/SourceView.tsx';
import { AnswerSection } from './AnswerSection.tsx';
import { AnswerStatus } from './AnswerStatus.tsx';
import { ArchiveLine } from './ArchiveLine.tsx';
import { citationsOf } from './answer-state.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { useAnswer } from './use-answer.ts';

type Props = { readonly question: string /** Number of the citation shown beside the answer. */; readonly source: number | null };

/** Ask, read the answer, and open its sources beside it. The question and the open source stand in the address. */
export function AskPage({ question, source }: Props) {
  const { state, stop, askAgain } = useAnswer(question);
  const opener = useRef<HTMLElement | null>(null);
  const open = source === null ? undefined : citationsOf(state).find((citation) => citation.number === source);
  const href = open?.href ?? null;
  const route = useMemo(() => (href === null ? null : parseRoute(href)), [href]);

  const openSource = useCallback(
    (number: number, link: HTMLElement) => {
      opener.current = link;
      navigate({ name: 'ask', question, source: number });
    },
    [question],
  );
  const closeSource = useCallback(() => {
    navigate({ name: 'ask', question, source: null });
    (opener.current ?? document.querySelector<HTMLElement>('[data-citation][aria-current]'))?.focus();
  }, [question]);
  const submit = useCallback(
    (next: string) => (next === question ? askAgain() : navigate({ name: 'ask', question: next, source: null })),
    [question, askAgain],
  );
  useEscape(source === null ? null : closeSource);

  return (
    <div className="ask" data-beside={route?.name === 'document'}>
      <div className="ask__main">
        <Heading level={1} data-size="lg">
          {nb.ask.title}
        </Heading>
        <Paragraph className="ask__lead">{nb.ask.lead}</Paragraph>
        <QuestionForm question={question} busy={state.kind === 'streaming'} onAsk={submit} onStop={stop} />
        {state.kind === 'idle' && <ArchiveLine />}
        <AnswerStatus state={state} />
        <AnswerSection state={state} openSource={source} onOpen={openSource} onAskAgain={askAgain} />
      </div>
      {route?.name === 'document' && (
        <section className="ask__source" aria-label={nb.source.panel}>
          <SourceView target={route.target} headingLevel={2} onClose={closeSource} />
        </section>
      )}
    </div>
  );
}

function useEscape(close: (() => void) | null): void {
  useEffect(() => {
    if (close === null) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [close]);
}
