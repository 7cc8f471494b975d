import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute, type Route } from './route.ts';

const ROUTES: readonly Route[] = [
  { name: 'ask', question: '', source: null },
  { name: 'ask', question: 'Hva er visjonen & målene i 2025–2028?', source: null },
  { name: 'ask', question: 'Når?', source: 3 },
  { name: 'documents' },
  { name: 'document', target: { documentId: 'notat-a1b2', page: null, quote: null } },
  { name: 'document', target: { documentId: 'år/møte 10%', page: 3, quote: null } },
  {
    name: 'document',
    target: { documentId: 'notat', page: 2, quote: { passage: 12, from: 0, to: 48, revision: 'ab12cd34ef56' } },
  },
];

describe('a route', () => {
  it.each(ROUTES)('is the same after being written as an address and read back: $name', (route) => {
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });

  it('ignores a page, a quote or a source that is not one', () => {
    expect(parseRoute('/dokument/a?side=-1&passasje=1&fra=9&til=4&sha=ab12cd34ef56')).toEqual({
      name: 'document',
      target: { documentId: 'a', page: null, quote: null },
    });
    expect(parseRoute('/?q=+hei+&kilde=x')).toEqual({ name: 'ask', question: 'hei', source: null });
  });

  it('is unknown for any other path, also one that cannot be decoded', () => {
    expect(parseRoute('/finnes-ikke').name).toBe('unknown');
    expect(parseRoute('/dokument/').name).toBe('unknown');
    expect(parseRoute('/dokument/%E0%A4%A').name).toBe('unknown');
  });
});
