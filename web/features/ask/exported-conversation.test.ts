import { expect, it } from 'vitest';
import { nb } from '../../texts/nb.ts';
import { fileName, jsonConversation, markdownConversation } from './exported-conversation.ts';
import { testConversation } from './testing/test-answer.ts';

const conversation = testConversation();

it('writes the whole conversation as Markdown, each answer with the day it was given', () => {
  const { name, text } = markdownConversation(conversation, { texts: nb, origin: 'https://arkiv.example', day: '3. februar 2026' });
  expect(name).toBe('visjon-mal-ar-2025.md');
  expect(text).toMatch(/^# Visjon \\& mål: år 2025\n\nSamtale fra Arkivsvar, lastet ned 3\. februar 2026\.\n\n## Hva er visjonen\?/u);
  expect(text).toContain('## Hvor er giraffen?');
  expect(text).toContain('Hentet fra Arkivsvar 2. januar 2026.');
});

it('writes all that is kept as JSON', () => {
  const { name, text } = jsonConversation(conversation);
  expect(name).toBe('visjon-mal-ar-2025.json');
  expect(JSON.parse(text)).toEqual(conversation);
});

it('always gives a file a name', () => {
  expect(fileName('???')).toBe('samtale');
  expect(fileName('Æ'.repeat(200))).toHaveLength(60);
});
