import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepDraft, readDraft } from './draft.ts';

beforeEach(() => {
  const kept = new Map<string, string>();
  const sessionStorage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  };
  vi.stubGlobal('window', { sessionStorage });
});
afterEach(() => vi.unstubAllGlobals());

it('keeps what is typed under its name until it is sent', () => {
  keepDraft('ask.new', 'Hva er');
  expect(readDraft('ask.new')).toBe('Hva er');
  expect(readDraft('ask.other')).toBe('');
  keepDraft('ask.new', '');
  expect(readDraft('ask.new')).toBe('');
});

it('does without storage where the browser gives none', () => {
  vi.stubGlobal('window', {
    get sessionStorage(): Storage {
      throw new DOMException('denied');
    },
  });
  keepDraft('ask.new', 'Hva er');
  expect(readDraft('ask.new')).toBe('');
});
