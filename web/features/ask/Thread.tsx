import type { SearchFilter } from '#domain/search-filter.ts';
import { AnswerActions } from './AnswerActions.tsx';
import { citationsOf } from './answer-state.ts';
import type { Conversation, Turn } from './conversation.ts';
import { FollowUps } from './FollowUps.tsx';
import { TurnSection } from './TurnSection.tsx';

type Props = {
  readonly conversation: Conversation;
  /** At least one. */
  readonly turns: readonly Turn[];
  /** Number of the turn whose source is shown. */
  readonly openTurn: number | null;
  readonly openSource: number | null;
  readonly onOpen: (turn: number, source: number) => void;
  readonly onAsk: (question: string, filters: SearchFilter) => void;
};

/** The questions and answers of a conversation, oldest first. */
export function Thread({ conversation, turns, openTurn, openSource, onOpen, onAsk }: Props) {
  return turns.map((turn) => {
    const { number, question, state } = turn;
    const isLast = turn === turns.at(-1);
    const citations = citationsOf(state);
    return (
      <TurnSection
        key={number}
        turn={turn}
        openSource={number === openTurn ? openSource : null}
        onOpen={(source) => onOpen(number, source)}
        onAskAgain={isLast ? conversation.askAgain : null}
        onAskAll={isLast ? () => onAsk(question, {}) : null}
      >
        {state.kind === 'done' && <AnswerActions conversation={conversation.id} turn={number} answer={state.answer} />}
        {state.kind === 'done' && isLast && citations.length > 0 && (
          <FollowUps conversation={conversation.id} turns={turns} citations={citations} />
        )}
      </TurnSection>
    );
  });
}
