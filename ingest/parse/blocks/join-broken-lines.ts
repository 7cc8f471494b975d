import type { BlockDraft } from './block-draft.ts';
import { leadingMarker } from './list-marker.ts';

/** A paragraph shorter than this was ended on purpose; text lines pasted from a page are 70–110 characters. */
const SHORTEST_FULL_LINE = 60;
const GOES_ON = /[\p{L}\d,–-]$/u;
/** Words no sentence ends with; what follows goes on whatever its first letter. */
const LEFT_HANGING = /(?<!\p{L})(?:og|eller|samt|i|på|til|for|av|som|med|mot|å|en|et|den|det|de|fra|om|ved|at|der)$/u;
const STARTS_INSIDE_SENTENCE = /^[\p{Ll}«(]/u;

/**
 * Puts together a paragraph that was pasted into the document line by line: a full line without an end mark, and a next
 * paragraph that starts in the middle of a sentence.
 */
export function joinBrokenLines(drafts: readonly BlockDraft[]): BlockDraft[] {
  const joined: BlockDraft[] = [];
  let lastLine = '';
  for (const draft of drafts) {
    const previous = joined.at(-1);
    if (
      draft.kind === 'paragraph' &&
      (previous?.kind === 'paragraph' || previous?.kind === 'list-item') &&
      belongsTo(lastLine, draft.text)
    ) {
      joined[joined.length - 1] = { ...previous, text: `${previous.text.trimEnd()} ${draft.text.trimStart()}` };
    } else {
      joined.push(draft);
    }
    lastLine = draft.kind === 'paragraph' || draft.kind === 'list-item' ? draft.text.trim() : '';
  }
  return joined;
}

function belongsTo(line: string, next: string): boolean {
  const start = next.trimStart();
  if (line.length < SHORTEST_FULL_LINE || leadingMarker(start) !== null) return false;
  return LEFT_HANGING.test(line) || (GOES_ON.test(line) && STARTS_INSIDE_SENTENCE.test(start));
}
