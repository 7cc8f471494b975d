import type { AnswerView, StatementView } from '../../../server/http/views/answer-view.ts';
import type { CitationView } from '../../../server/http/views/citation-view.ts';
import type { ApiError } from '../../client/api-error.ts';
import type { AnswerProgress } from '../../client/ask-archive.ts';

/** How far the answer to a question has come. */
export type AnswerState =
  | (Collected & { readonly kind: 'streaming' /** True once passages are found. */; readonly reading: boolean })
  | (Collected & { readonly kind: 'stopped' })
  | (Collected & { readonly kind: 'failed'; readonly error: ApiError })
  | { readonly kind: 'done'; readonly answer: AnswerView };

type Collected = { readonly statements: readonly StatementView[]; readonly citations: readonly CitationView[] };

export type AnswerStep =
  | { readonly kind: 'progress'; readonly progress: AnswerProgress }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly error: ApiError };

/** Asked, and nothing heard yet. */
export const ASKED: AnswerState = { kind: 'streaming', statements: [], citations: [], reading: false };

/** What ends the answer ends it; what comes later is not taken notice of. */
export function nextAnswerState(state: AnswerState, step: AnswerStep): AnswerState {
  if (state.kind !== 'streaming') return state;
  const { statements, citations } = state;
  switch (step.kind) {
    case 'stopped':
      return { kind: 'stopped', statements, citations };
    case 'failed':
      return { kind: 'failed', statements, citations, error: step.error };
    case 'progress':
      return progressed(state, step.progress);
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
  if (state.kind !== 'done') return state.citations;
  return state.answer.kind === 'answered' ? state.answer.citations : state.answer.nearest;
}
