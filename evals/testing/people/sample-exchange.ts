import type { Exchange } from '../../../server/people/exchange.ts';
import { samplePassage } from './sample-passage.ts';

const TEXT = 'Representantskapet vedtok budsjettet på 12 millioner kroner.';

/** A question with an answer of one sentence, for tests. */
export function sampleExchange(question: string, at = '2026-01-02T10:00:00.000Z'): Exchange {
  const { state, source } = samplePassage('protokoll.txt', TEXT);
  return {
    at,
    answer: { kind: 'answered', question, understoodAs: null, notices: ['Merk datoen.'], statements: [state(TEXT)], confidence: 0.9 },
    filters: {},
    sources: [source],
  };
}

export function sampleRefusal(question: string): Exchange {
  const { cite, source } = samplePassage('protokoll.txt', TEXT);
  return {
    at: '2026-01-02T10:00:00.000Z',
    answer: {
      kind: 'unanswered',
      question,
      understoodAs: 'Hva kostet skiheisen?',
      notices: [],
      reason: 'Arkivet har ikke grunnlag.',
      searched: { query: 'skiheis', filter: { type: 'referat' } },
      nearest: [cite('budsjettet')],
      confidence: 0.1,
    },
    filters: { type: 'referat' },
    sources: [source],
  };
}
