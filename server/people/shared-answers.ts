import type { Exchange } from './exchange.ts';
import type { Owner } from './reader-key.ts';

/** Keeps answers that have been shared, frozen as they were given. Whoever has the id may read the answer, and no one can guess it. */
export interface SharedAnswers {
  /** @returns the id, of at least 128 bits of chance */
  share(exchange: Exchange, owner: Owner | null): string;
  find(id: string): SharedAnswer | null;
  /** @returns false, with nothing done, when there is none or the one who asks has not shared it */
  withdraw(id: string, owner: Owner): boolean;
}

export type SharedAnswer = { readonly exchange: Exchange /** ISO 8601 instant, UTC. */; readonly sharedAt: string };
