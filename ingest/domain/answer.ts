import type { Citation } from './citation.ts';
import type { Statement } from './statement.ts';
import type { SearchFilter } from './search-filter.ts';

/** What a question comes to. A refusal is a result of its own, never an empty answer. */
export type Answer = Understanding &
  (
    | {
        readonly kind: 'answered';
        readonly statements: readonly [Statement, ...Statement[]];
        /** Probability 0–1 that the archive holds the answer. */
        readonly confidence: number;
      }
    | {
        readonly kind: 'unanswered';
        /** A Norwegian sentence: why there is no answer. */
        readonly reason: string;
        readonly searched: { readonly query: string; readonly filter: SearchFilter };
        /** The nearest the archive has, best first; may be empty. */
        readonly nearest: readonly Citation[];
        /** Probability 0–1 that the archive holds the answer. */
        readonly confidence: number;
      }
  );

type Understanding = {
  /** As it was asked. */
  readonly question: string;
  /** The follow-up written out so that it stands alone, or the Norwegian words an English question was searched by; otherwise null. */
  readonly understoodAs: string | null;
  /** What a reader must know to use the answer, Norwegian sentences: sources that disagree, a list that may not be complete. */
  readonly notices: readonly string[];
};
