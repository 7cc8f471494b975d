import { nb } from '../../texts/nb.ts';
import type { AnswerState } from './answer-state.ts';

/** Tells those who cannot see the page how far the answer has come: when it starts and when it ends, not every sentence. */
export function AnswerStatus({ state }: { readonly state: AnswerState }) {
  return (
    <p role="status" className="ds-sr-only">
      {statusText(state)}
    </p>
  );
}

function statusText(state: AnswerState): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'streaming':
      return nb.answer.searching;
    case 'stopped':
      return state.statements.length === 0 ? nb.answer.stoppedEmpty : nb.answer.stopped;
    case 'failed':
      return `${nb.answer.failed} ${state.error.detail}`;
    case 'done':
      return state.answer.kind === 'answered'
        ? nb.answer.ready(state.answer.statements.length, state.answer.citations.length)
        : nb.refusal.status;
  }
}
