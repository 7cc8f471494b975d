import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { askArchive } from '../../client/ask-archive.ts';
import { asApiError } from '../../client/problem.ts';
import { type AnswerState, IDLE, nextAnswerState } from './answer-state.ts';

type Asking = { readonly state: AnswerState; readonly stop: () => void; readonly askAgain: () => void };

/** Asks the archive whenever the question is another one (none when it is ''), and follows the answer as it comes. */
export function useAnswer(question: string): Asking {
  const [state, dispatch] = useReducer(nextAnswerState, IDLE);
  const [attempt, setAttempt] = useState(0);
  const running = useRef<AbortController | null>(null);

  // Another attempt is a reason to ask again.
  useEffect(() => {
    if (question === '') {
      dispatch({ kind: 'cleared' });
      return undefined;
    }
    const controller = new AbortController();
    running.current = controller;
    const follow = async (): Promise<void> => {
      dispatch({ kind: 'asked' });
      try {
        for await (const progress of askArchive(question, controller.signal)) {
          if (controller.signal.aborted) return;
          dispatch({ kind: 'progress', progress });
        }
      } catch (error) {
        if (!controller.signal.aborted) dispatch({ kind: 'failed', error: asApiError(error) });
      }
    };
    void follow();
    return () => controller.abort();
  }, [question, attempt]);

  const stop = useCallback(() => {
    running.current?.abort();
    dispatch({ kind: 'stopped' });
  }, []);
  const askAgain = useCallback(() => setAttempt((count) => count + 1), []);
  return { state, stop, askAgain };
}
