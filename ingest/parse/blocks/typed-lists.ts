import type { BlockDraft } from './block-draft.ts';
import { leadingMarker } from './list-marker.ts';

/**
 * Paragraphs where the author typed the list mark by hand become list items. A number alone is no list («3. mai ble …»),
 * so numbered paragraphs need a neighbour whose number follows on.
 *
 * @param indents how far each is indented, where the text shows it: what is indented more stands below, not between
 */
export function typedLists(drafts: readonly BlockDraft[], indents: readonly number[] = []): BlockDraft[] {
  let underNumber = false;
  return drafts.map((draft, index) => {
    if (draft.kind === 'list-item') {
      const item = markInsideBullet(draft, underNumber);
      underNumber = item.level === draft.level ? item.marker !== draft.marker : underNumber;
      return item;
    }
    underNumber = false;
    if (draft.kind !== 'paragraph') return draft;
    const found = leadingMarker(draft.text);
    if (found === null || (found.ordered && !followsOn(drafts, indents, index, found.marker))) return draft;
    return { kind: 'list-item', level: 1, marker: found.marker, text: found.rest };
  });
}

type ListItem = Extract<BlockDraft, { readonly kind: 'list-item' }>;

/** «• – Verksted» is a dash below a bullet; «• 1. Klima» is a number, and the bare bullets that follow stand below it. */
function markInsideBullet(item: ListItem, underNumber: boolean): ListItem {
  if (/[\p{L}\d]/u.test(item.marker)) return item;
  const found = leadingMarker(item.text);
  const ordered = found !== null && found.ordered && /^\p{Lu}/u.test(found.rest);
  if (found === null || (found.ordered && !ordered)) return underNumber ? { ...item, level: item.level + 1 } : item;
  return { ...item, level: ordered ? item.level : item.level + 1, marker: found.marker, text: found.rest };
}

function followsOn(drafts: readonly BlockDraft[], indents: readonly number[], index: number, marker: string): boolean {
  const ordinal = ordinalOf(marker);
  const beside = (step: 1 | -1): number => {
    let at = index + step;
    while ((indents[at] ?? 0) > (indents[index] ?? 0)) at += step;
    return ordinalAt(drafts[at]);
  };
  return beside(-1) === ordinal - 1 || beside(1) === ordinal + 1;
}

function ordinalAt(draft: BlockDraft | undefined): number {
  if (draft === undefined || draft.kind === 'table-row') return Number.NaN;
  const found = leadingMarker(draft.text);
  return found === null ? Number.NaN : ordinalOf(found.marker);
}

function ordinalOf(marker: string): number {
  const mark = marker.replace(/[().]/gu, '');
  return /^\d/u.test(mark) ? Number(mark) : (mark.codePointAt(0) ?? Number.NaN);
}
