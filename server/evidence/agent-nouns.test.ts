import { describe, expect, it } from 'vitest';
import { namesTheDoing } from './agent-nouns.ts';

describe('a word with the stem of the one asked for', () => {
  it.each([
    ['leder', 'ledende'],
    ['leder', 'Ledelse'],
    ['lederen', 'ledelsen'],
    ['saksbehandler', 'saksbehandling'],
    ['leiar', 'leiinga'],
  ])('%s: %s names the doing', (asked, word) => {
    expect(namesTheDoing(asked, word)).toBe(true);
  });
  it.each([
    ['leder', 'lederen'],
    ['leder', 'leder'],
    ['leder', 'ledet'],
    ['saksbehandler', 'saksbehandlere'],
    ['samarbeidet', 'samarbeidende'],
  ])('%s: %s does not', (asked, word) => {
    expect(namesTheDoing(asked, word)).toBe(false);
  });
});
