import { expect, it } from 'vitest';
import { nb } from '../../texts/nb.ts';
import { citationLine } from './citation-line.ts';
import { testCitation } from './testing/test-answer.ts';

it('does not say «status» twice of a source whose status is not known', () => {
  expect(citationLine(testCitation(1, { status: 'ukjent', organ: null }), nb)).toBe(
    'Strategi 2025–2028, side 3. Strategi, 11. juni 2024. Status ukjent.',
  );
});
