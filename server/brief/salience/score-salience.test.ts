import { describe, expect, it } from 'vitest';
import { createNorwegianAnalyser } from '../../../ingest/norsk/norwegian-analyser.ts';
import { readSentences } from './read-sentences.ts';
import { scoreSalience } from './score-salience.ts';

const analyser = createNorwegianAnalyser();
const FJORD = readSentences([
  { headings: [], text: 'Været var fint på befaringen. Fjorden trenger bedre rensing. Rensing av fjorden koster penger.' },
  { headings: ['Transport'], text: 'Jernbanen får nye spor.' },
]);
const scores = (options: Partial<Parameters<typeof scoreSalience>[1]> = {}): number[] =>
  scoreSalience(FJORD, { analyser, ...options }).map(({ score }) => score);
const best = (values: readonly number[]): number => values.indexOf(Math.max(...values));

describe('scoreSalience', () => {
  it('puts what the text keeps coming back to before what it says once', () => {
    const [weather, cleaning, cost, railway] = scoreSalience(FJORD, { analyser }).map(({ centrality }) => centrality);
    expect(Math.min(cleaning ?? 0, cost ?? 0)).toBeGreaterThan(Math.max(weather ?? 1, railway ?? 1));
  });

  it('counts words by their stem, and leaves function words out', () => {
    const [, cleaning] = scoreSalience(FJORD, { analyser });
    expect(cleaning?.terms).toEqual(new Set(['fjord', 'treng', 'bedr', 'rensing'].map((word) => [...analyser.terms(word)][0]?.term)));
  });

  it('puts the earlier of two like sentences first, unless the order means nothing', () => {
    const twice = readSentences([{ headings: [], text: 'Styret vedtok planen. Styret vedtok planen.' }]);
    const [first, second] = scoreSalience(twice, { analyser }).map(({ score }) => score);
    expect(first).toBeGreaterThan(second ?? 0);
    const [one, other] = scoreSalience(twice, { analyser, earliness: 0 }).map(({ score }) => score);
    expect(one).toBe(other);
  });

  it('brings the sentences of a theme forward, also those under a heading that names it', () => {
    expect(best(scores())).toBe(1);
    const theme = new Map(analyser.terms('transport jernbanen').map(({ term }) => [term, 1]));
    expect(best(scores({ theme }))).toBe(3);
    expect(scoreSalience(FJORD, { analyser, theme }).map(({ themeCover }) => themeCover)).toEqual([0, 0, 0, 1]);
  });

  it('scores an empty list', () => {
    expect(scoreSalience([], { analyser })).toEqual([]);
  });
});
