import type { PassageFinder } from './passage-finder.ts';
import type { Searcher } from './searcher.ts';

export function createPassageSearcher(findPassages: PassageFinder): Searcher {
  return {
    async search(query, filter, limit, signal) {
      const { passages } = await findPassages(query, filter, signal);
      const best = passages[0]?.score ?? 0;
      return passages.slice(0, limit).map(({ passage, document, score }) => ({ passage, document, score: Math.exp(score - best) }));
    },
  };
}
