import { describe, expect, it } from 'vitest';
import type { AnswerView } from '../../server/http/views/answer-view.ts';
import type { CitationView } from '../../server/http/views/citation-view.ts';
import { answerHtml } from './injections-html.ts';

const HOSTILE = `<img src="https://angriper.example/p.png" onerror='x'>&`;
const CITATION: CitationView = {
  number: 1,
  documentId: 'd1',
  title: `Sak ${HOSTILE}`,
  type: 'annet',
  organ: null,
  date: null,
  status: 'ukjent',
  replacedBy: null,
  locator: { paragraph: 1 },
  pages: [1],
  quote: HOSTILE,
  href: '/dokument/d1?side=1&passasje=1',
  ocr: false,
  passageId: 'd1#1',
  checksum: '0',
};
const ANSWERED: AnswerView = {
  kind: 'answered',
  question: 'Hva?',
  understoodAs: HOSTILE,
  notices: [HOSTILE],
  statements: [{ text: HOSTILE, citations: [1] }],
  citations: [CITATION],
  confidence: 1,
  mode: 'extractive',
  model: null,
};
const REFUSED: AnswerView = {
  kind: 'unanswered',
  question: 'Hva?',
  understoodAs: HOSTILE,
  notices: [HOSTILE],
  reason: `Ordet «${HOSTILE}» finnes ikke.`,
  searched: { query: HOSTILE, filters: {} },
  nearest: [CITATION],
  confidence: 0,
};

describe('answerHtml', () => {
  it.each([
    ['an answer', ANSWERED],
    ['a refusal', REFUSED],
  ])('lets no text of %s become an element or an attribute', (_name, view) => {
    const html = answerHtml(view);
    expect(html).toContain('&lt;img src=&quot;https://angriper.example/p.png&quot; onerror=&#x27;x&#x27;&gt;&amp;');
    expect([...html.matchAll(/<(\w+)/gu)].map((match) => match[1] ?? '')).not.toContain('img');
    expect([...html.matchAll(/href="([^"]*)"/gu)].map((match) => match[1])).toContain('/dokument/d1?side=1&amp;passasje=1');
  });
});
