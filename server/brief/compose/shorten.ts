import type { BriefPart, BriefSectionKind } from '#domain/brief.ts';
import { partStatements } from '#domain/brief-statements.ts';
import { leansBack } from '../../../ingest/norsk/points-back.ts';
import { pointsBack } from '../../../ingest/norsk/points-back.ts';
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
 * Words and statements of a short version, lead and key messages included. With a note for each statement, the sources and the
 * verification, this is what stays on two A4 pages; with 220 words two of ten themes over five documents run over.
 * Ranges 180–300 and 10–16.
 */
const WORDS = 200;
const STATEMENTS = 13;
/** Items kept of a list that need not stand whole. */
const ITEMS = 2;
const FURTHER_READING = 2;
/** Statements of a part that is kept though the page is full, so that its section is not left out. */
const MOST_OVER = 4;

/**
 * *kort*: the same lead and key messages, and the best of each section in turn until the page is full; a section that has something
 * new keeps at least its best. What stands once is not told again, but as a figure or as what lies ahead. Nothing is worded anew, so
 * it holds nothing that lang does not.
 */
export function shorten(composition: Composition): Composition {
  const kept = new Map<RankedPart, RankedPart>();
  const told = new Set<string>();
  const room = { words: WORDS, statements: STATEMENTS };
  const tell = (part: BriefPart): void => {
    const statements = partStatements(part);
    room.words -= wordsOf(part);
    room.statements -= statements.length;
    for (const { text } of statements) told.add(text);
  };
  const fits = ({ part }: RankedPart): boolean => wordsOf(part) <= room.words && partStatements(part).length <= room.statements;
  const shortest = (parts: readonly RankedPart[]): RankedPart | undefined =>
    parts.filter(({ part }) => partStatements(part).length <= MOST_OVER).toSorted((a, b) => wordsOf(a.part) - wordsOf(b.part))[0];
  [...composition.lead, ...composition.keyMessages].forEach(tell);
  for (let place = 0; place < Math.max(...Object.values(PARTS)); place++) {
    for (const { kind, parts } of composition.sections) {
      const left = bestOf(kind, parts).flatMap((ranked) => {
        const short = kept.has(ranked) ? null : shortList(untold(ranked, kind, told));
        return short === null ? [] : [{ ranked, short }];
      });
      const short = left.map((each) => each.short).find(fits) ?? (place === 0 ? shortest(left.map((each) => each.short)) : undefined);
      const found = left.find((each) => each.short === short);
      if (found === undefined) continue;
      kept.set(found.ranked, found.short);
      tell(found.short.part);
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
    .filter(
      ({ part, longOnly }) => part.kind !== 'editorial' && longOnly !== true && !(part.kind === 'statement' && leans(part.statement.text)),
    )
    .toSorted((a, b) => b.score - a.score)
    .slice(0, PARTS[kind]);
}

/** Beside what it leans on in lang, not here. */
function leans(text: string): boolean {
  return pointsBack(text) || leansBack(text);
}

function partsKept(parts: readonly RankedPart[], kept: ReadonlyMap<RankedPart, RankedPart>): RankedPart[] {
  const best = parts.filter((part) => kept.has(part));
  return parts.flatMap((part, index) => kept.get(part) ?? (introduces(parts, index, best) ? [part] : []));
}

/** The part without what has been told; null when nothing is left. A list that stands whole is not cut. */
function untold(ranked: RankedPart, kind: BriefSectionKind, told: ReadonlySet<string>): RankedPart | null {
  const { part, itemScores } = ranked;
  if (part.kind === 'statement') return kind !== 'videre' && told.has(part.statement.text) ? null : ranked;
  if (part.kind !== 'list' || itemScores.length === 0) return ranked;
  const isNew = part.items.map(({ text }) => !told.has(text));
  const [item, ...more] = part.items.filter((_, index) => isNew[index]);
  if (item === undefined) return null;
  return { ...ranked, part: { ...part, items: [item, ...more] }, itemScores: itemScores.filter((_, index) => isNew[index]) };
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

function shortList(ranked: RankedPart | null): RankedPart | null {
  if (ranked === null) return null;
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
