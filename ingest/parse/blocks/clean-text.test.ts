import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

describe('cleanText', () => {
  it('makes white space single and composes letters', () => {
    expect(cleanText('  Mål\u00a0og\n\tra\u030aad ')).toEqual({ text: 'Mål og råad', cleaned: false });
  });

  it('takes out soft hyphens without a remark', () => {
    expect(cleanText('kommune\u00adstyre, Oslo\u2011regionen')).toEqual({ text: 'kommunestyre, Oslo-regionen', cleaned: false });
  });

  it.each(['ved\u200btak', 'ved\u202etak', 'ved\u{e0041}tak', 'ved\0tak', 'ved\ufefftak', 'ved\ud800tak'])(
    'takes out what hides in a word and says so',
    (raw) => {
      expect(cleanText(raw)).toEqual({ text: 'vedtak', cleaned: true });
    },
  );

  it('puts the dash back where windows-1252 was taken for Latin-1 on its way here', () => {
    expect(cleanText('2025\u00962028 \u0093nok\u0094')).toEqual({ text: '2025–2028 “nok”', cleaned: false });
  });

  it('keeps every kind of dash, and takes out what is invisible beside one', () => {
    expect(cleanText('2025\u20112028, 10\u201212, 5\u22127, 6\u00AD–\u00AD9').text).toBe('2025-2028, 10‒12, 5−7, 6–9');
    expect(cleanText('8\u200B–\u200B9')).toEqual({ text: '8–9', cleaned: true });
  });

  it('cuts accents stacked on one letter', () => {
    expect(cleanText(`a${'\u0301'.repeat(1_000)}`).text.length).toBeLessThan(6);
  });
});
