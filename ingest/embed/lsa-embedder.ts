import { createHash } from 'node:crypto';
import type { Analyser } from '#domain/analyser.ts';
import { ArchiveError } from '#domain/archive-error.ts';
import type { Embedder } from './embedder.ts';
import { type LsaModel, serialiseLsa } from './lsa-model.ts';
import { termWeights } from './lsa-weights.ts';

/** Digits of the digest that go into the id. */
const DIGEST_DIGITS = 16;

export type LsaEmbedder = Embedder & {
  /** The vector of a text whose terms are known already. */
  vectorOf(terms: Iterable<string>): Float32Array;
};

/**
 * The offline default: a text is folded into the space learnt from the archive, weighted terms × V (Deerwester et al. 1990), and
 * made of unit length. A text without a word the archive knows gives the zero vector.
 *
 * @throws ArchiveError `index-refused` when the model was learnt with another analyser
 */
export function createLsaEmbedder(model: LsaModel, analyser: Analyser): LsaEmbedder {
  if (model.analyserId !== analyser.id) {
    throw new ArchiveError(
      'index-refused',
      `Språkmodellen er lært med ordanalysen «${model.analyserId}», programmet bruker «${analyser.id}».`,
      'Modellen læres på nytt av arkivet.',
    );
  }
  const numbers = new Map(model.vocabulary.map((term, number) => [term, number]));
  const digest = createHash('sha256').update(serialiseLsa(model)).digest('hex').slice(0, DIGEST_DIGITS);

  function vectorOf(terms: Iterable<string>): Float32Array {
    const known: number[] = [];
    for (const term of terms) {
      const number = numbers.get(term);
      if (number !== undefined) known.push(number);
    }
    const { ids, weights } = termWeights(known, model.idf);
    const sums = new Float64Array(model.dimension);
    ids.forEach((id, place) => {
      const weight = weights[place] ?? 0;
      for (let column = 0; column < sums.length; column++) {
        sums[column] = (sums[column] ?? 0) + weight * (model.vectors[id * model.dimension + column] ?? 0);
      }
    });
    const length = Math.sqrt(sums.reduce((sum, value) => sum + value * value, 0));
    return Float32Array.from(sums, (value) => (length === 0 ? 0 : value / length));
  }

  return {
    id: `lsa-1:${analyser.id}:${digest}`,
    dimension: model.dimension,
    embed: async (texts, signal) =>
      texts.map((text) => {
        if (signal.aborted) throw new ArchiveError('cancelled', 'Arbeidet ble avbrutt.', 'Start på nytt når du er klar.');
        return vectorOf(analyser.terms(text).map(({ term }) => term));
      }),
    vectorOf,
  };
}
