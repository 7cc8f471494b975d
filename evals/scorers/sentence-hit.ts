import { MAX_UNIT_LENGTH } from '#domain/passage.ts';

/** Characters `start`–`end` (end excluded) of a passage's raw text. */
export type EvidenceSpan = { readonly passageId: string; readonly start: number; readonly end: number };

/** The gold passage and where in its raw text the right answers stand; any one of them is right. */
export type GoldEvidence = {
  readonly passageId: string;
  readonly answers: readonly { readonly start: number; readonly end: number }[];
};

/**
 * sentenceHit@k of the contract: 1 when one of the first `k` spans is at most 300 characters, comes from the gold passage, and contains
 * a gold answer at its position; else 0. A longer span is never a hit and takes up its place.
 */
export function sentenceHit(ranked: readonly EvidenceSpan[], gold: GoldEvidence, k: number): 0 | 1 {
  return ranked.slice(0, k).some((span) => isHit(span, gold)) ? 1 : 0;
}

function isHit(span: EvidenceSpan, gold: GoldEvidence): boolean {
  if (span.passageId !== gold.passageId || span.end - span.start > MAX_UNIT_LENGTH) return false;
  return gold.answers.some((answer) => answer.start < answer.end && span.start <= answer.start && answer.end <= span.end);
}
