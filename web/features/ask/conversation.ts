import type { SearchFilter } from '#domain/search-filter.ts';
import type { ConversationView } from '../../../server/http/views/conversation-view.ts';
import type { ApiError } from '../../client/api-error.ts';
import type { Asked, AnswerProgress } from '../../client/ask-archive.ts';
import { asApiError } from '../../client/problem.ts';
import { ASKED, type AnswerState, type AnswerStep, nextAnswerState } from './answer-state.ts';
import { keptFilters } from './kept-filters.ts';

/** A question with how far its answer has come. */
export type Turn = {
  /** In the conversation, from 1. */
  readonly number: number;
  readonly question: string;
  readonly filters: SearchFilter;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly state: AnswerState;
};

export type ConversationState = {
  /** `unknown` = not kept under this id, or another's. */
  readonly kept: 'loading' | 'ready' | 'unknown' | ApiError;
  /** As it was named, or its first question; null before there is one. */
  readonly title: string | null;
  readonly turns: readonly Turn[];
};

/** A conversation as this page knows it. It goes on while other views are shown. */
export interface Conversation {
  readonly id: string;
  state(): ConversationState;
  subscribe(listener: () => void): () => void;
  /** Reads what is kept; nothing once that has succeeded. */
  load(): void;
  /** Asks, also while an answer is coming: that one is stopped. A question before it without an answer is left out from now on. */
  ask(question: string, filters: SearchFilter): void;
  /** Asks the last question once more. */
  askAgain(): void;
  stop(): void;
}

export type ConversationPorts = {
  readonly ask: (asked: Asked, signal: AbortSignal) => AsyncIterable<AnswerProgress>;
  /** @throws ApiError `not-found` */
  readonly read: (id: string) => Promise<Pick<ConversationView, 'title' | 'turns'>>;
  readonly now: () => Date;
};

/** Not kept here, or nothing is kept at all by this server. */
const NOT_THERE: ReadonlySet<string> = new Set(['not-found', 'unknown-route']);

/** @param begun true for a conversation that begins here, and is kept nowhere yet */
export function createConversation(id: string, begun: boolean, ports: ConversationPorts): Conversation {
  let state: ConversationState = { kept: begun ? 'ready' : 'loading', title: null, turns: [] };
  let loading = false;
  let running: AbortController | null = null;
  const listeners = new Set<() => void>();

  function change(next: Partial<ConversationState>): void {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  }

  function step(number: number, next: AnswerStep): void {
    change({
      turns: state.turns.map((turn) => (turn.number === number ? { ...turn, state: nextAnswerState(turn.state, next) } : turn)),
    });
  }

  async function follow({ number, question, filters }: Turn): Promise<void> {
    const controller = new AbortController();
    running = controller;
    try {
      for await (const progress of ports.ask({ question, conversation: id, filters }, controller.signal)) {
        if (controller.signal.aborted) return;
        step(number, { kind: 'progress', progress });
      }
    } catch (error) {
      if (!controller.signal.aborted) step(number, { kind: 'failed', error: asApiError(error) });
    }
  }

  function stop(): void {
    running?.abort();
    const last = state.turns.at(-1);
    if (last !== undefined) step(last.number, { kind: 'stopped' });
  }

  function ask(question: string, filters: SearchFilter): void {
    running?.abort();
    const answered = state.turns.filter((turn) => turn.state.kind === 'done');
    const turn: Turn = { number: (answered.at(-1)?.number ?? 0) + 1, question, filters, at: ports.now().toISOString(), state: ASKED };
    change({ turns: [...answered, turn], title: state.title ?? question });
    void follow(turn);
  }

  return {
    id,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load() {
      if (loading || state.kept === 'ready') return;
      loading = true;
      if (state.kept !== 'loading') change({ kept: 'loading' });
      ports
        .read(id)
        .then(
          ({ title, turns }) => change({ kept: 'ready', title, turns: turns.map((turn) => keptTurn(turn)) }),
          (failure: unknown) => {
            const error = asApiError(failure);
            change({ kept: NOT_THERE.has(error.code) ? 'unknown' : error });
          },
        )
        .finally(() => {
          loading = false;
        });
    },
    ask,
    askAgain() {
      const last = state.turns.at(-1);
      if (last !== undefined) ask(last.question, last.filters);
    },
    stop,
  };
}

function keptTurn({ number, at, filters, answer }: ConversationView['turns'][number]): Turn {
  return { number, question: answer.question, filters: keptFilters(filters), at, state: { kind: 'done', answer } };
}
