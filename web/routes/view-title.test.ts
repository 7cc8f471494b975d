import { describe, expect, it } from 'vitest';
import { nb } from '../texts/nb.ts';
import { nn } from '../texts/nn.ts';
import { parseRoute } from './route.ts';
import { sectionOf, viewKey } from './view-key.ts';
import { viewTitle } from './view-title.ts';

const ADDRESSES = [
  '/',
  '/spor',
  '/spor?q=N%C3%A5r%3F',
  '/delt/a',
  '/arkiv',
  '/dokument/a',
  '/brief',
  '/brief/ny',
  '/brief/a',
  '/om',
  '/om/personvern',
  '/om/tilgjengelighet',
  '/hjelp',
  '/finnes-ikke',
];

describe('a view', () => {
  it.each(ADDRESSES)('%s has a title in both languages', (address) => {
    for (const texts of [nb, nn]) expect(viewTitle(parseRoute(address), texts)).not.toBe('');
  });

  it('is called what was asked', () => {
    expect(viewTitle(parseRoute('/spor?q=N%C3%A5r%3F'), nb)).toBe('Når?');
  });

  it('is the same view at another place of the same document, and another at another document', () => {
    const key = (address: string): string => viewKey(parseRoute(address));
    expect(key('/dokument/a?side=2')).toBe(key('/dokument/a'));
    expect(key('/dokument/b')).not.toBe(key('/dokument/a'));
    expect(key('/spor?q=a')).toBe(key('/spor?q=b&kilde=1'));
    expect(new Set(ADDRESSES.map(key)).size).toBe(ADDRESSES.length - 1);
  });

  it('belongs to a part of the main menu, but for what is about the page itself', () => {
    const sections = ADDRESSES.map((address) => sectionOf(parseRoute(address)));
    expect(sections).toEqual([
      'overview',
      'ask',
      'ask',
      'ask',
      'archive',
      'archive',
      'briefs',
      'briefs',
      'briefs',
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
