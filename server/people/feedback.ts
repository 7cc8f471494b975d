import type { Exchange } from './exchange.ts';

export const FEEDBACK_KINDS = ['feil-kilde', 'feil-svar', 'mangler'] as const;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

/** Keeps what readers say of answers, with the answer they said it of. */
export interface Feedback {
  /** @returns its id */
  add(given: GivenFeedback): string;
  /** Newest first. */
  list(query: { readonly kind?: FeedbackKind; readonly offset: number /** 1–500. */; readonly limit: number }): {
    readonly total: number;
    readonly feedback: readonly StoredFeedback[];
  };
}

type GivenFeedback = {
  readonly kind: FeedbackKind;
  /** '' when nothing was written. */
  readonly comment: string;
  /** Number of the citation meant as it was shown, from 1: each place once, in the order they are cited; null = the answer as a whole. */
  readonly citation: number | null;
  readonly exchange: Exchange;
};

type StoredFeedback = GivenFeedback & { readonly id: string /** ISO 8601 instant, UTC. */; readonly at: string };
