import type { Range } from '#domain/sentence.ts';

/** The visible characters of a text, each with its place in it. */
type Visible = { readonly characters: string; readonly starts: readonly number[]; readonly ends: readonly number[] };

/**
 * Finds texts that ingest has read back in the raw text they came from. Only what ingest may change differs: white space, characters
 * nobody sees, the kind of hyphen, and composed accents; what stands between the texts (list marks, headings) is passed over.
 *
 * @param units in reading order
 * @returns the characters of `raw` for each character of each unit, `start` and `end` arrays of the unit's length (-1 for white
 * space); null for a unit that does not stand after the one before it
 */
export function locateUnits(raw: string, units: readonly string[]): (RawPlaces | null)[] {
  const haystack = visible(raw);
  let from = 0;
  return units.map((unit) => {
    const needle = visible(unit);
    const at = needle.characters === '' ? -1 : haystack.characters.indexOf(needle.characters, from);
    if (at < 0) return null;
    from = at + needle.characters.length;
    return rawPlaces(haystack, needle, at, unit.length);
  });
}

/** Where in the raw text each character of a unit starts and ends. */
export type RawPlaces = { readonly starts: Int32Array; readonly ends: Int32Array };

/** The characters of the raw text that a part of a unit came from; null when the part holds only white space. */
export function rawRange({ starts, ends }: RawPlaces, part: Range): Range | null {
  const first = starts.slice(part.start, part.end).find((place) => place >= 0);
  const last = ends.slice(part.start, part.end).findLast((place) => place >= 0);
  return first === undefined || last === undefined ? null : { start: first, end: last };
}

function rawPlaces(haystack: Visible, needle: Visible, at: number, length: number): RawPlaces {
  const starts = new Int32Array(length).fill(-1);
  const ends = new Int32Array(length).fill(-1);
  for (let index = 0; index < needle.characters.length; index++) {
    const place = needle.starts[index] ?? 0;
    starts[place] = haystack.starts[at + index] ?? -1;
    ends[place] = haystack.ends[at + index] ?? -1;
  }
  return { starts, ends };
}

function visible(text: string): Visible {
  let characters = '';
  const starts: number[] = [];
  const ends: number[] = [];
  // A letter with its accents is one thing: composed, it may be fewer characters than it is written with.
  for (const { 0: written, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const shown = written
      .replace(/[\s\p{C}\p{Variation_Selector}]/gu, '')
      .replace(/[\u2010\u2011]/gu, '-')
      .normalize('NFC');
    for (let unit = 0; unit < shown.length; unit++) {
      starts.push(index);
      ends.push(index + written.length);
    }
    characters += shown;
  }
  return { characters, starts, ends };
}
