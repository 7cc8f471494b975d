import type { Citation } from './citation.ts';
import type { Statement } from './statement.ts';
import type { SearchFilter } from './search-filter.ts';

/** What a question comes to. A refusal is a result of its own, never an empty answer. */
export type Answer =
  | {
      readonly kind: 'answered';
      readonly question: string;
      readonly statements: readonly [Statement, ...Statement[]];
      /** Probability 0–1 that the first statement answers the question. */
      readonly confidence: number;
    }
  | {
      readonly kind: 'unanswered';
      readonly question: string;
      /** A Norwegian sentence: why there is no answer. */
      readonly reason: string;
      readonly searched: { readonly query: string; readonly filter: SearchFilter };
      /** The nearest the archive has, best first; may be empty. */
      readonly nearest: readonly Citation[];
      /** Probability 0–1 that the best evidence found would have answered. */
      readonly confidence: number;
    };
