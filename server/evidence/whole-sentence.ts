import type { Passage } from '#domain/passage.ts';
import { type Range, sentences } from '#domain/sentence.ts';

/** A unit may be a part of a long sentence or item; what is quoted is the whole of it, so that nothing it says is cut off. */
export function wholeSentence(passage: Passage, unit: Range): Range {
  return sentences(passage.text).find(({ start, end }) => start <= unit.start && end >= unit.end) ?? { start: unit.start, end: unit.end };
}
