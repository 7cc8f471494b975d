import { expect, it } from 'vitest';
import { nb } from '../../texts/nb.ts';
import { plainAnswer } from './plain-answer.ts';
import { testAnswered, testCitation, testUnanswered } from './testing/test-answer.ts';

const setting = { texts: nb, origin: 'https://arkiv.example', day: '3. februar 2026' };

it('gives every sentence its numbers, and every number its source with status, date, words and address', () => {
  const text = plainAnswer(testAnswered({ understoodAs: 'Hva er visjonen 2025?', notices: ['Se datoen.'] }), setting);
  expect(text).toBe(
    [
      'Spørsmål: Hva er visjonen?',
      'Forstått som: Hva er visjonen 2025?',
      '',
      'Visjonen er uendret. [1]',
      '',
      'Se datoen.',
      '',
      'Kilder:',
      '[1] Strategi 2025–2028, side 3. Strategi, Representantskapet, 11. juni 2024. Status: vedtatt.',
      '    «Visjonen er uendret.»',
      '    https://arkiv.example/dokument/dstrategi?side=3&passasje=1&fra=0&til=20&sha=a1b2c3d4e5f6',
      '',
      'Ordrette utdrag fra kildene. Sjekk kilden før du bruker svaret. Hentet fra Arkivsvar 3. februar 2026.',
    ].join('\n'),
  );
});

it('sets a list as a list and a table row with dashes', () => {
  const statements = [
    { text: '2004 | Stiftet', citations: [1] },
    { text: '2020 | Nytt navn', citations: [1, 2] },
  ];
  const text = plainAnswer(testAnswered({ statements, citations: [testCitation(1), testCitation(2)] }), setting);
  expect(text).toContain('• 2004 – Stiftet [1]\n• 2020 – Nytt navn [1] [2]\n');
});

it('says of a refusal that there is no answer, why, and what is nearest', () => {
  const replaced = testCitation(1, { status: 'erstattet', date: null, organ: null, replacedBy: { id: 'd2', title: 'Strategi 2029' } });
  const text = plainAnswer(testUnanswered({ nearest: [replaced] }), setting);
  expect(text).toContain('Arkivet har ikke svar. Ordet «giraffen» finnes ikke i arkivet.');
  expect(text).toContain(
    'Det nærmeste som finnes:\n[1] Strategi 2025–2028, side 3. Strategi, uten dato. Status: erstattet. Erstattet av Strategi 2029.',
  );
});
