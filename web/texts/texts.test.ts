import { describe, expect, it } from 'vitest';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** Common words of one written form that are not words of the other. */
const BOKMAAL = /(?<!\p{L})(?:ikke|fra|hva|hvor|hvilke[nt]?|hvem|hvordan|noen?|kilden?|kilder|jeg|vises|lages|uten|hvis)(?!\p{L})/iu;
const NYNORSK = /(?<!\p{L})(?:ikkje|frå|kva|kvar|kven|korleis|nokon?|kjelde[nar]?|eg|berre|utan|anten)(?!\p{L})/iu;

describe('the texts', () => {
  it('in nynorsk have no bokmål in them, and the other way round', () => {
    expect(stringsOf(nn).filter((text) => BOKMAAL.test(withoutMessages(text)))).toEqual([]);
    expect(stringsOf(nb).filter((text) => NYNORSK.test(withoutMessages(text)))).toEqual([]);
  });

  it('are never empty, and have Norwegian quotation marks', () => {
    for (const texts of [nb, nn]) {
      const strings = stringsOf(texts);
      expect(strings.length).toBeGreaterThan(300);
      expect(strings.filter((text) => text.trim() === '')).toEqual([]);
      expect(strings.filter((text) => !text.includes('=>') && text.includes('"'))).toEqual([]);
    }
  });
});

/** Every text, however deep; of a text that is made, what it is made from. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** Without what is in the other form on purpose: names of parameters and what is between «». */
function withoutMessages(text: string): string {
  return text.replaceAll(/«[^»]*»/gu, '');
}
