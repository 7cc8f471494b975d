import { type Range, sentences } from '#domain/sentence.ts';

/** A cut leaves at least this share of the room, so that a comma early in the text does not make a crumb. */
const LEAST_FILL = 0.4;

/** The sentences of `text`, those longer than `max` split further at clause ends; see `clauses`. */
export function splitSentences(text: string, max: number): Range[] {
  return sentences(text).flatMap((sentence) => clauses(text, sentence, max));
}

/**
 * Splits a range into parts of at most `max` characters: after the last `;`, `:`, `|`, dash or comma that leaves a fair part,
 * else at a space, else where the room ends. The parts are trimmed and leave only white space out.
 */
export function clauses(text: string, range: Range, max: number): Range[] {
  const parts: Range[] = [];
  let { start } = range;
  while (range.end - start > max) {
    const end = start + cutAt(text.slice(start, start + max + 1), max);
    parts.push(trimEnd(text, start, end));
    start = end;
    while (start < range.end && /\s/u.test(text.charAt(start))) start++;
  }
  if (start < range.end) parts.push({ start, end: range.end });
  return parts;
}

/** Packs consecutive ranges into as few even parts as `max` allows. Each range is itself at most `max` long. */
export function packEvenly(ranges: readonly Range[], max: number): Range[] {
  const first = ranges[0];
  const last = ranges.at(-1);
  if (first === undefined || last === undefined) return [];
  const total = last.end - first.start;
  const goal = total / Math.ceil(total / max);
  const parts: Range[] = [];
  let current = first;
  for (const range of ranges.slice(1)) {
    const joined = range.end - current.start;
    if (joined <= max && current.end - current.start < goal) {
      current = { start: current.start, end: range.end };
    } else {
      parts.push(current);
      current = range;
    }
  }
  return [...parts, current];
}

function cutAt(head: string, max: number): number {
  for (const boundary of [/[;:|](?=\s)/gu, /\s[–—-](?=\s)/gu, /,(?=\s)/gu, /(?=\s)/gu]) {
    let cut = 0;
    for (const match of head.matchAll(boundary)) {
      const end = match.index + match[0].length;
      if (end <= max && end >= max * LEAST_FILL) cut = end;
    }
    if (cut > 0) return cut;
  }
  // Never between the two halves of a surrogate pair.
  return /[\uD800-\uDBFF]/u.test(head.charAt(max - 1)) && max > 1 ? max - 1 : max;
}

function trimEnd(text: string, start: number, end: number): Range {
  let to = end;
  while (to > start && /\s/u.test(text.charAt(to - 1))) to--;
  return { start, end: to };
}
