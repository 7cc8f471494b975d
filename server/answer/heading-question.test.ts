import { expect, it } from 'vitest';
import { headingQuestion } from './heading-question.ts';

const isName = (word: string): boolean => word === 'Oslofjorden';
const question = (heading: string): string | null => headingQuestion(heading, isName);

it('asks about a heading, without its number and with a small first letter', () => {
  expect(question('3.2 Kraft og energi')).toBe('Hva står det om kraft og energi?');
  expect(question('Kartlegging av kraftsituasjonen:')).toBe('Hva står det om kartlegging av kraftsituasjonen?');
});

it('keeps the first letter of a name', () => {
  expect(question('Oslofjorden, vann og vassdrag')).toBe('Hva står det om Oslofjorden, vann og vassdrag?');
});

it('asks which, when the heading counts', () => {
  expect(question('Tre overordnede mål')).toBe('Hvilke overordnede mål nevnes?');
  expect(question('14 Høringsinnspill')).toBe('Hvilke høringsinnspill nevnes?');
});

it('takes a heading that is a question, or begins as one', () => {
  expect(question('Kva er Osloregionen?')).toBe('Kva er Osloregionen?');
  expect(question('Hvorfor saken kom opp')).toBe('Hva står det om hvorfor saken kom opp?');
});

it.each([
  'Kommunedirektørens innstilling',
  'SAKSFRAMLEGG',
  'Votering',
  'Hva saken gjelder',
  'Protokoll – 20. januar 2026',
  'Møtet i formannskapet, sak 8/25',
  'Utfallet er ikke kjent',
  'Rammen',
  'Bakgrunn for saken',
  '2024',
  'Høringen: hvem svarte',
  'x'.repeat(81),
  'Virkelig?',
  '   ',
])('makes no question of «%s»', (heading) => expect(question(heading)).toBeNull());
