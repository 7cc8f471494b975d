import type { BriefSectionKind } from '#domain/brief.ts';
import type { Composition } from './composition.ts';
import type { RankedPart, RankedSection } from './ranked-part.ts';

/** Parts of each section in the short version, about one page together. */
const PARTS: Readonly<Record<BriefSectionKind, number>> = {
  vedtak: 3,
  innstilling: 3,
  bakgrunn: 3,
  'tall-og-fakta': 3,
  'innspill-og-uenighet': 2,
  videre: 2,
};
/** Items kept of a list that need not stand whole. */
const ITEMS = 3;
const FURTHER_READING = 3;

/** *kort*: the same lead and key messages, and the best parts of each section. Nothing is worded anew, so it holds nothing that lang does not. */
export function shorten(composition: Composition): Composition {
  return {
    ...composition,
    sections: composition.sections.map(shortSection),
    furtherReading: composition.furtherReading.slice(0, FURTHER_READING),
  };
}

function shortSection({ kind, parts }: RankedSection): RankedSection {
  const best = parts
    .filter(({ part }) => part.kind !== 'editorial')
    .toSorted((a, b) => b.score - a.score)
    .slice(0, PARTS[kind]);
  const kept = parts.filter((part, index) => best.includes(part) || introduces(parts, index, best));
  return { kind, parts: kept.map(shortList) };
}

/** A linking sentence stays when something it introduces does: what comes before the next linking sentence. */
function introduces(parts: readonly RankedPart[], index: number, best: readonly RankedPart[]): boolean {
  if (parts[index]?.part.kind !== 'editorial') return false;
  const after = parts.slice(index + 1);
  const next = after.findIndex(({ part }) => part.kind === 'editorial');
  return after.slice(0, next < 0 ? after.length : next).some((part) => best.includes(part));
}

function shortList(ranked: RankedPart): RankedPart {
  const { part, itemScores } = ranked;
  if (part.kind !== 'list' || itemScores.length <= ITEMS) return ranked;
  const best = new Set(
    itemScores
      .map((score, index) => ({ score, index }))
      .toSorted((a, b) => b.score - a.score)
      .slice(0, ITEMS)
      .map(({ index }) => index),
  );
  const [item, ...more] = part.items.filter((_, index) => best.has(index));
  return item === undefined ? ranked : { ...ranked, part: { ...part, items: [item, ...more] } };
}
