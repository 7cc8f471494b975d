import type { Extract, ListPlace } from './piece.ts';
import { mayEndInLabel } from './run-in-heading.ts';

/** A label of this many words or fewer that ends with a colon introduces the items after it. */
const LABEL_WORDS = 14;
/** An item this short with items nested under it introduces them. */
const PARENT_WORDS = 8;

/** «Omdannet 28. oktober 2020» tells of a day rather than introducing the lines after. */
const ENDS_IN_DATE = /\d{1,2}\.\s?\p{L}+\s\d{4}$/u;

/** Follows the lists of a document from line to line: which words introduce the item that comes. */
export type ListContext = {
  /** Other headings: no list goes on. `labels` is how many items under them end with a colon. */
  enter(key: string, labels: number): void;
  /** A paragraph; one that ends with a colon, or `leads` in the middle of a sentence, introduces the list that follows. */
  paragraph(lastSentence: Extract, leads: boolean): void;
  /** @returns null when the item itself is a label for those that follow, which a table row never is */
  item(item: Extract, level: number, mayLabel: boolean): ListPlace | null;
};

type Lead = { readonly extract: Extract; readonly level: number };

export function createListContext(): ListContext {
  let section = '';
  let labels = 0;
  let seen = 0;
  let sentence: Extract | null = null;
  let label: (Lead & { readonly lasts: boolean; readonly nested: boolean }) | null = null;
  let parent: Lead | null = null;
  const counts = new Map<string, number>();

  function leadFor(level: number): Extract | null {
    // Back at the label's own level after items nested under it, or out of it.
    if (label !== null && (label.level > level || (label.nested && label.level === level))) label = null;
    if (label !== null && label.level < level) label = { ...label, nested: true };
    if (label !== null && (label.level < level || label.lasts)) return label.extract;
    if (parent !== null && parent.level < level && words(parent.extract.text) <= PARENT_WORDS) return parent.extract;
    if (label !== null) {
      const once = label.extract;
      label = null;
      return once;
    }
    return sentence;
  }

  return {
    enter(key, found) {
      if (key === section) return;
      section = key;
      labels = found;
      seen = 0;
      sentence = null;
      label = null;
      parent = null;
    },
    paragraph(last, leads) {
      sentence = leads || last.text.endsWith(':') ? last : null;
      label = null;
      parent = null;
    },
    item(extract, level, mayLabel) {
      seen++;
      if (mayLabel && extract.text.endsWith(':') && words(extract.text) <= LABEL_WORDS) {
        // One label in the middle of a list may introduce no more than the next item; several, or the first line, divide it.
        label = { extract, level, lasts: labels > 1 || seen === 1, nested: false };
        return null;
      }
      const leadIn = leadFor(level);
      if (parent === null || level <= parent.level) parent = ENDS_IN_DATE.test(extract.text) ? null : { extract, level };
      // What follows may belong to a label run in at the end of this item: no label is better than a wrong one.
      if (mayEndInLabel(extract.text)) {
        label = null;
        parent = null;
      }
      const key = `${section}|${leadIn === null ? '' : `${leadIn.passage.id}:${leadIn.range.start}`}`;
      const index = counts.get(key) ?? 0;
      counts.set(key, index + 1);
      return { key, leadIn, index };
    },
  };
}

function words(text: string): number {
  return text.split(/\s+/u).length;
}
