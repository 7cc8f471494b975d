import { describe, expect, it } from 'vitest';
import { isoDate } from '#domain/ids.ts';
import { WHOLE_ARCHIVE } from './archive-target.ts';
import { NOTHING_ASKED } from './ask-target.ts';
import { BLANK_BRIEF } from './new-brief-target.ts';
import { formatRoute, parseRoute, type Route } from './route.ts';

const from = isoDate(2024, 1, 1);
const to = isoDate(2024, 12, 31);
const period = { ...(from !== null && { from }), ...(to !== null && { to }) };
const ASK = { name: 'ask', ...NOTHING_ASKED } as const;
const ARCHIVE = { name: 'archive', ...WHOLE_ARCHIVE } as const;
const NEW_BRIEF = { name: 'new-brief', ...BLANK_BRIEF } as const;

const ROUTES: readonly Route[] = [
  { name: 'overview' },
  ASK,
  { ...ASK, question: 'Hva er visjonen & målene i 2025–2028?' },
  { ...ASK, question: 'Når?', source: 3 },
  { ...ASK, conversation: '3f0d4bb4-5f0a-4c1e', turn: 2, source: 1 },
  { ...ASK, question: 'Hva ble vedtatt?', filters: { type: 'moeteprotokoll', organ: 'REP', ...period, collection: 'møter og saker' } },
  { name: 'shared', id: 'ab12', turn: null, source: null },
  { name: 'shared', id: 'ab12', turn: 1, source: 2 },
  ARCHIVE,
  {
    ...ARCHIVE,
    list: 'dokumenter',
    text: 'vei & bane',
    searchIn: 'tekst',
    filters: { type: 'notat', ...period },
    status: 'vedtatt',
    format: 'pdf',
    sort: { by: 'tittel', descending: true },
    page: 4,
  },
  { ...ARCHIVE, list: 'avvist', sort: { by: 'dato', descending: false } },
  { name: 'document', target: { documentId: 'notat-a1b2', page: null, quote: null } },
  { name: 'document', target: { documentId: 'år/møte 10%', page: 3, quote: null } },
  { name: 'document', target: { documentId: 'notat', page: 2, quote: { passage: 12, from: 0, to: 48, revision: 'ab12cd34ef56' } } },
  { name: 'document', target: { documentId: 'notat', page: 2, quote: null, reading: true } },
  { name: 'briefs' },
  { name: 'briefs', text: 'fjord & by', status: 'godkjent', kind: 'faktaark', page: 2 },
  NEW_BRIEF,
  { ...NEW_BRIEF, theme: 'Oslofjorden', documentIds: ['a', 'b/c'], sak: 'REP-2024-10', kind: 'faktaark', length: 'kort', filters: period },
  { ...NEW_BRIEF, about: 'periode', filters: period },
  { name: 'brief', id: 'b1', version: null, compareWith: null, source: null },
  { name: 'brief', id: 'b1', version: 3, compareWith: 2, source: 5 },
  { name: 'about', page: 'answers' },
  { name: 'about', page: 'privacy' },
  { name: 'about', page: 'accessibility' },
  { name: 'about', page: 'help' },
];

describe('a route', () => {
  it.each(ROUTES.map((route) => [formatRoute(route), route] as const))('is the same after being read back: %s', (address, route) => {
    expect(parseRoute(address)).toEqual(route);
    expect(formatRoute(parseRoute(address))).toBe(address);
  });

  it('has its own address', () => {
    const addresses = ROUTES.map(formatRoute);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('is found at the addresses it had before', () => {
    expect(parseRoute('/?q=Hva+er+visjonen%3F&kilde=2')).toEqual({ ...ASK, question: 'Hva er visjonen?', source: 2 });
    expect(parseRoute('/dokumenter')).toEqual(ARCHIVE);
    expect(parseRoute('/arkiv/')).toEqual(ARCHIVE);
  });

  it('ignores a page, a quote, a source or a conversation that is not one', () => {
    expect(parseRoute('/dokument/a?side=-1&passasje=1&fra=9&til=4&sha=ab12cd34ef56&lest=ja')).toEqual({
      name: 'document',
      target: { documentId: 'a', page: null, quote: null },
    });
    expect(parseRoute('/spor?q=+hei+&kilde=x&svar=0&samtale=a/b')).toEqual({ ...ASK, question: 'hei' });
  });

  it('ignores filters and orders that do not exist', () => {
    expect(parseRoute('/spor?type=roman&organ=&fra=2024-02-31&til=i+fjor&samling=+')).toEqual(ASK);
    expect(parseRoute('/spor?fra=2025-01-01&til=2024-01-01')).toEqual(ASK);
    expect(parseRoute('/arkiv?vis=alt&i=alt&status=ferdig&format=doc&sorter=-farge&side=0')).toEqual(ARCHIVE);
    expect(parseRoute('/brief/ny?slag=dikt&lengde=3&dokument=&dokument=a&dokument=a')).toEqual({ ...NEW_BRIEF, documentIds: ['a'] });
  });

  it('is unknown for any other path, also one that cannot be decoded', () => {
    for (const path of ['/finnes-ikke', '/dokument/', '/dokument/%E0%A4%A', '/delt', '/om/alt', '/brief/%', '/sporr']) {
      expect(parseRoute(path)).toEqual({ name: 'unknown', path });
    }
  });
});
