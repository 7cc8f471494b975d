import type { BriefPart, BriefSlide } from '#domain/brief.ts';
import { partStatements } from '#domain/brief-statements.ts';
import { distinctCitations } from '../compose/brief-citations.ts';
import type { Composition } from '../compose/composition.ts';
import type { RankedPart, RankedSection } from '../compose/ranked-part.ts';
import { SECTION_HEADINGS } from '../compose/section-headings.ts';
import { countWords } from '../salience/count-words.ts';

/** Slides of a presentation, title and key messages included. */
const MOST_SLIDES = 8;
/** Points on a slide, linking sentences aside, and words of each; longer parts are said, not shown. */
const MOST_POINTS = 5;
const POINT_WORDS = 30;
/** Words shown on one slide. Range 50–90. */
const SLIDE_WORDS = 75;

/** A title slide with the ingress, the key messages, and one slide for each section; what does not fit on it stands in its notes. */
export function buildSlides(
  title: string,
  { lead, keyMessages }: Pick<Composition, 'lead' | 'keyMessages'>,
  sections: readonly RankedSection[],
): BriefSlide[] {
  const slides = [
    slide(title, lead, []),
    slide('Hovedbudskap', keyMessages, []),
    ...sections.filter(({ parts }) => parts.length > 0).map(({ kind, parts }) => sectionSlide(SECTION_HEADINGS[kind], parts)),
  ];
  return slides.slice(0, MOST_SLIDES);
}

function sectionSlide(title: string, parts: readonly RankedPart[]): BriefSlide {
  const points: BriefPart[] = [];
  let words = 0;
  let count = 0;
  for (const { part } of parts.toSorted((a, b) => b.score - a.score)) {
    const texts = partStatements(part).map(({ text }) => text);
    const length = countWords(texts.join(' '));
    const fits =
      texts.every((text) => countWords(text) <= POINT_WORDS) && words + length <= SLIDE_WORDS && count + texts.length <= MOST_POINTS;
    if (part.kind === 'editorial' || !fits) continue;
    points.push(part);
    words += length;
    count += texts.length;
  }
  const shown = new Set(points.length > 0 ? points : bestOf(parts));
  const all = parts.map(({ part }) => part);
  return slide(
    title,
    introduced(all, (part) => shown.has(part)),
    introduced(all, (part) => !shown.has(part)),
  );
}

/** Rather one long point than a slide that says nothing. */
function bestOf(parts: readonly RankedPart[]): BriefPart[] {
  const words = (part: BriefPart): number =>
    countWords(
      partStatements(part)
        .map(({ text }) => text)
        .join(' '),
    );
  const said = parts.filter(({ part }) => part.kind !== 'editorial' && words(part) <= SLIDE_WORDS);
  return said
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 1)
    .map(({ part }) => part);
}

/** The parts that are wanted, each after the linking sentence it stood under: what says that points are innspill goes where they go. */
function introduced(parts: readonly BriefPart[], wanted: (part: BriefPart) => boolean): BriefPart[] {
  const kept: BriefPart[] = [];
  let introduction: BriefPart | null = null;
  for (const part of parts) {
    if (part.kind === 'editorial') introduction = part;
    else if (wanted(part)) {
      if (introduction !== null) kept.push(introduction);
      introduction = null;
      kept.push(part);
    }
  }
  return kept;
}

function slide(title: string, points: readonly BriefPart[], notes: readonly BriefPart[]): BriefSlide {
  return { title, points, notes, sources: distinctCitations([...points, ...notes].flatMap(partStatements), []) };
}
