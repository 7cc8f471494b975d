/**
 * Characters of a passage. Not yet measured in evals; sensible ranges are 600–1,200 for the target, up to 2,000 for the
 * longest and up to 4,000 for a list, which loses its meaning when it is cut.
 */
export const TARGET_LENGTH = 900;
export const MAX_LENGTH = 1_500;
export const MAX_LIST_LENGTH = 3_000;
