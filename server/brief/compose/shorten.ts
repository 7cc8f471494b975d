import type { BriefPart, BriefSectionKind } from '#domain/brief.ts';
import { partStatements } from '#domain/brief-statements.ts';
import { countWords } from '../salience/count-words.ts';
import type { Composition } from './composition.ts';
import type { RankedPart } from './ranked-part.ts';

/** Parts of each section in the short version at most. */
const PARTS: Readonly<Record<BriefSectionKind, number>> = {
  vedtak: 3,
  innstilling: 3,
  bakgrunn: 3,
  'tall-og-fakta': 3,
  'innspill-og-uenighet': 2,
  videre: 2,
};
/**
 * Words and statements of a short version, lead and key messages included. A pressemelding has 20–25 lines, about 300 words; with a
 * note for each statement, the sources and the verification, more than this does not stay on two A4 pages.
 * Ranges 250–350 and 10–16; measured on ten themes over five documents.
 */
const WORDS = 300;
const STATEMENTS = 13;
/** Items kept of a list that need not stand whole. */
const ITEMS = 3;
const FURTHER_READING = 2;

/**
 * *kort*: the same lead and key messages, and the best of each section in turn until the page is full; a section that has something
 * keeps at least its best. Nothing is worded anew, so it holds nothing that lang does not.
 */
export function shorten(composition: Composition): Composition {
  const kept = new Set<RankedPart>();
  const room = { words: WORDS, statements: STATEMENTS };
  const take = (part: BriefPart): void => {
    room.words -= wordsOf(part);
    room.statements -= partStatements(part).length;
  };
  [...composition.lead, ...composition.keyMessages].forEach(take);
  const fits = ({ part }: RankedPart): boolean => wordsOf(part) <= room.words && partStatements(part).length <= room.statements;
  const keep = (best: RankedPart): void => {
    kept.add(best);
    take(shortList(best).part);
  };
  const ranked = composition.sections.map(({ kind, parts }) => bestOf(kind, parts));
  for (const best of ranked) {
    const first = best.find((part) => fits(shortList(part))) ?? best.toSorted((a, b) => wordsOf(a.part) - wordsOf(b.part))[0];
    if (first !== undefined) keep(first);
  }
  for (let place = 0; place < Math.max(...Object.values(PARTS)); place++) {
    for (const best of ranked) {
      const next = best[place];
      if (next !== undefined && !kept.has(next) && fits(shortList(next))) keep(next);
    }
  }
  return {
    ...composition,
    sections: composition.sections.map(({ kind, parts }) => ({ kind, parts: partsKept(parts, kept) })),
    furtherReading: composition.furtherReading.slice(0, FURTHER_READING),
  };
}

function bestOf(kind: BriefSectionKind, parts: readonly RankedPart[]): RankedPart[] {
  return parts
    .filter(({ part }) => part.kind !== 'editorial')
    .toSorted((a, b) => b.score - a.score)
    .slice(0, PARTS[kind]);
}

function partsKept(parts: readonly RankedPart[], kept: ReadonlySet<RankedPart>): RankedPart[] {
  const best = parts.filter((part) => kept.has(part));
  return parts.filter((part, index) => kept.has(part) || introduces(parts, index, best)).map(shortList);
}

function wordsOf(part: BriefPart): number {
  const heading = part.kind === 'list' || part.kind === 'statement' ? (part.standing?.heading?.text ?? '') : '';
  return countWords([heading, ...partStatements(part).map(({ text }) => text)].join(' '));
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
