import type { AnswerView, StatementView } from '../../../server/http/views/answer-view.ts';
import type { CitationView } from '../../../server/http/views/citation-view.ts';
import type { ApiError } from '../../client/api-error.ts';
import type { AnswerProgress } from '../../client/ask-archive.ts';

/** How far the answer to a question has come. */
export type AnswerState =
  | { readonly kind: 'idle' }
  | (Collected & { readonly kind: 'streaming' /** True once passages are found. */; readonly reading: boolean })
  | (Collected & { readonly kind: 'stopped' })
  | (Collected & { readonly kind: 'failed'; readonly error: ApiError })
  | { readonly kind: 'done'; readonly answer: AnswerView };

type Collected = { readonly statements: readonly StatementView[]; readonly citations: readonly CitationView[] };

export type AnswerStep =
  | { readonly kind: 'asked' }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'progress'; readonly progress: AnswerProgress }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly error: ApiError };

export const IDLE: AnswerState = { kind: 'idle' };

export function nextAnswerState(state: AnswerState, step: AnswerStep): AnswerState {
  switch (step.kind) {
    case 'asked':
      return { kind: 'streaming', statements: [], citations: [], reading: false };
    case 'cleared':
      return IDLE;
    case 'stopped':
      return state.kind === 'streaming' ? { kind: 'stopped', statements: state.statements, citations: state.citations } : state;
    case 'failed':
      return state.kind === 'streaming'
        ? { kind: 'failed', statements: state.statements, citations: state.citations, error: step.error }
        : state;
    case 'progress':
      return state.kind === 'streaming' ? progressed(state, step.progress) : state;
  }
}

function progressed(state: Extract<AnswerState, { kind: 'streaming' }>, progress: AnswerProgress): AnswerState {
  switch (progress.kind) {
    case 'passages-available':
      return { ...state, reading: true };
    case 'statement-available': {
      const known = new Set(state.citations.map((citation) => citation.number));
      return {
        ...state,
        reading: true,
        statements: [...state.statements, progress.statement],
        citations: [...state.citations, ...progress.citations.filter((citation) => !known.has(citation.number))],
      };
    }
    case 'answer-end':
      return { kind: 'done', answer: progress.answer };
  }
}

/** The citations a reader can open in this state, by number. */
export function citationsOf(state: AnswerState): readonly CitationView[] {
  if (state.kind === 'idle') return [];
  if (state.kind !== 'done') return state.citations;
  return state.answer.kind === 'answered' ? state.answer.citations : state.answer.nearest;
}
