import { describe, expect, it } from 'vitest';
import { createNorwegianAnalyser } from '../../../ingest/norsk/norwegian-analyser.ts';
import { countWords } from './count-words.ts';
import { extractiveSummary } from './extractive-summary.ts';

const analyser = createNorwegianAnalyser();
const SECTIONS = [
  { headings: [], text: 'Fjordplan. Styret vedtok i dag en plan for rensing av fjorden.\nHva skjer nå med arbeidet videre?' },
  { headings: ['Kostnad'], text: 'Rensing av fjorden koster to milliarder kroner. Kaffen var kald, sa en tilhører.' },
];

describe('extractiveSummary', () => {
  it('holds the most telling sentences in their order, cut at the words asked for', () => {
    expect(extractiveSummary(SECTIONS, 16, analyser)).toBe(
      'Styret vedtok i dag en plan for rensing av fjorden. Rensing av fjorden koster to milliarder',
    );
  });

  it('is never longer than asked for', () => {
    for (const words of [0, 1, 10, 17, 40]) expect(countWords(extractiveSummary(SECTIONS, words, analyser))).toBeLessThanOrEqual(words);
  });

  it('is empty for a text without sentences', () => {
    expect(extractiveSummary([{ headings: [], text: '' }], 100, analyser)).toBe('');
  });
});
