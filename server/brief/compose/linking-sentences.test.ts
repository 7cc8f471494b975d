import { describe, expect, it } from 'vitest';
import { BRIEF_SECTION_KINDS } from '#domain/brief.ts';
import { LINKING, linking, unknownSentence } from './linking-sentences.ts';

describe('our own sentences', () => {
  it('carry no fact', () => {
    for (const text of Object.values(LINKING)) expect(linking(text).text).toBe(text);
    for (const kind of BRIEF_SECTION_KINDS) expect(unknownSentence(kind, true).kind).toBe('editorial');
  });

  it('say when a proposal is all there is', () => {
    expect(unknownSentence('vedtak', true).text).toContain('forslag til vedtak');
    expect(unknownSentence('vedtak', false).text).not.toContain('forslag');
  });
});
