import { ArchiveError } from '#domain/archive-error.ts';
import type { Analyser } from '#domain/analyser.ts';
import { learnLsa } from '../embed/learn-lsa.ts';
import { createLsaEmbedder } from '../embed/lsa-embedder.ts';
import { parseLsa, serialiseLsa } from '../embed/lsa-model.ts';
import type { EmbedderSource } from './refresh-vectors.ts';

/** The offline default: latent semantic analysis of the archive's own terms. */
export function learntEmbedder(analyser: Analyser): EmbedderSource {
  return {
    kind: 'learnt',
    learn(termLists) {
      const model = learnLsa(termLists, { analyserId: analyser.id });
      return { embedder: createLsaEmbedder(model, analyser), model: serialiseLsa(model) };
    },
    restore(bytes) {
      try {
        return createLsaEmbedder(parseLsa(bytes), analyser);
      } catch (error) {
        // A model of another version, or a damaged one, is learnt again and never used.
        if (error instanceof ArchiveError) return null;
        throw error;
      }
    },
  };
}
