import { describe, expect, it } from 'vitest';
import { nb } from '../../texts/nb.ts';
import { escaped, markdownAnswer } from './markdown-answer.ts';
import { testAnswered, testCitation, testUnanswered } from './testing/test-answer.ts';

const setting = { texts: nb, origin: 'https://arkiv.example', day: '3. februar 2026' };

describe('an answer as Markdown', () => {
  it('has the question as a heading and the numbers as links', () => {
    const lines = markdownAnswer(testAnswered(), setting).split('\n\n');
    expect(lines[0]).toBe('## Hva er visjonen?');
    expect(lines[1]).toBe(
      'Visjonen er uendret. [\\[1\\]](https://arkiv.example/dokument/dstrategi?side=3&passasje=1&fra=0&til=20&sha=a1b2c3d4e5f6)',
    );
    expect(lines.at(-2)).toContain('Status: vedtatt.\n  > Visjonen er uendret.');
  });

  it('keeps words from documents from becoming markup or links', () => {
    const nasty = '<img src=x onerror=alert(1)> [klikk](javascript:alert(1)) *fet*\n# Overskrift';
    const text = markdownAnswer(
      testAnswered({ statements: [{ text: nasty, citations: [1] }], citations: [testCitation(1, { title: nasty, quote: nasty })] }),
      setting,
    );
    expect(text).not.toMatch(/(?<!\\)<img|(?<!\\)\[klikk|^# Overskrift|(?<!\\)\*fet/mu);
  });

  it('says of a refusal that there is no answer', () => {
    expect(markdownAnswer(testUnanswered(), setting)).toContain('Arkivet har ikke svar. Ordet «giraffen» finnes ikke i arkivet.');
  });
});

it('holds back what begins a list', () => {
  expect(escaped('1. januar')).toBe('1\\. januar');
  expect(escaped('- strek')).toBe('\\- strek');
  expect(escaped('29. august 2024')).toBe('29\\. august 2024');
});
