import type { AnswerView } from '../../../../server/http/views/answer-view.ts';
import type { CitationView } from '../../../../server/http/views/citation-view.ts';
import type { ConversationView } from '../../../../server/http/views/conversation-view.ts';

type Answered = Extract<AnswerView, { kind: 'answered' }>;
type Unanswered = Extract<AnswerView, { kind: 'unanswered' }>;

export function testCitation(number: number, changes: Partial<CitationView> = {}): CitationView {
  return {
    number,
    documentId: 'dstrategi',
    title: 'Strategi 2025–2028',
    type: 'strategi',
    organ: 'Representantskapet',
    date: '2024-06-11',
    status: 'vedtatt',
    replacedBy: null,
    locator: { page: 3 },
    pages: [3],
    quote: 'Visjonen er uendret.',
    href: `/dokument/dstrategi?side=3&passasje=${number}&fra=0&til=20&sha=a1b2c3d4e5f6`,
    ocr: false,
    passageId: `dstrategi#${number}`,
    checksum: 'a1b2c3d4e5f6'.padEnd(64, '0'),
    ...changes,
  };
}

export function testAnswered(changes: Partial<Answered> = {}): Answered {
  return {
    kind: 'answered',
    question: 'Hva er visjonen?',
    understoodAs: null,
    notices: [],
    statements: [{ text: 'Visjonen er uendret.', citations: [1] }],
    citations: [testCitation(1)],
    confidence: 0.9,
    mode: 'extractive',
    model: null,
    ...changes,
  };
}

export function testUnanswered(changes: Partial<Unanswered> = {}): Unanswered {
  return {
    kind: 'unanswered',
    question: 'Hvor er giraffen?',
    understoodAs: null,
    notices: [],
    reason: 'Ordet «giraffen» finnes ikke i arkivet.',
    searched: { query: 'giraffen', filters: {} },
    nearest: [testCitation(1)],
    confidence: 0.1,
    ...changes,
  };
}

/** A kept conversation of one question that was answered, and one that was not. */
export function testConversation(): ConversationView {
  const kept = { state: 'as-cited', stands: true } as const;
  const answered = testAnswered();
  const unanswered = testUnanswered();
  return {
    id: 'a1',
    title: 'Visjon & mål: år 2025',
    exchanges: 2,
    createdAt: '2026-01-02T10:00:00.000Z',
    changedAt: '2026-01-03T10:00:00.000Z',
    turns: [
      {
        number: 1,
        at: '2026-01-02T10:00:00.000Z',
        filters: { type: 'notat' },
        answer: { ...answered, citations: answered.citations.map((citation) => ({ ...citation, ...kept })) },
      },
      {
        number: 2,
        at: '2026-01-03T10:00:00.000Z',
        filters: {},
        answer: { ...unanswered, nearest: unanswered.nearest.map((citation) => ({ ...citation, ...kept })) },
      },
    ],
  };
}
