import type { Texts } from '../../texts/nb.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { AnswerState } from './answer-state.ts';
import { statementWords } from './statement-words.ts';

/** A short answer is read out whole; characters. A longer one is only told of, to be read at one's own pace. */
const READ_OUT = 300;

/** Tells those who cannot see the page how far the answer has come: when it starts and when it ends, not every sentence. */
export function AnswerStatus({ state }: { readonly state: AnswerState | null }) {
  const texts = useTexts();
  return (
    <p role="status" className="ds-sr-only">
      {state === null ? '' : statusText(state, texts)}
    </p>
  );
}

export function statusText(state: AnswerState, { answer: t, refusal }: Texts): string {
  switch (state.kind) {
    case 'streaming':
      return t.searching;
    case 'stopped':
      return state.statements.length === 0 ? t.stoppedEmpty : t.stopped;
    case 'failed':
      return `${t.failed} ${state.error.detail}`;
    case 'done': {
      const { answer } = state;
      if (answer.kind === 'unanswered') return `${refusal.status} ${answer.reason}`;
      const words = answer.statements.map(({ text }) => statementWords(text)).join(' ');
      const ready = t.ready(answer.statements.length, answer.citations.length);
      return words.length > READ_OUT ? ready : `${ready} ${words}`;
    }
  }
}
