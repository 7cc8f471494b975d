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

  it('cuts accents stacked on one letter', () => {
    expect(cleanText(`a${'\u0301'.repeat(1_000)}`).text.length).toBeLessThan(6);
  });
});
