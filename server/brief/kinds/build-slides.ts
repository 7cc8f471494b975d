import type { BriefPart, BriefSlide } from '#domain/brief.ts';
import { partStatements } from '#domain/brief-statements.ts';
import { distinctCitations } from '../compose/brief-citations.ts';
import type { Composition } from '../compose/composition.ts';
import type { RankedPart, RankedSection } from '../compose/ranked-part.ts';
import { SECTION_HEADINGS } from '../compose/section-headings.ts';
import { countWords } from '../salience/count-words.ts';

/** Slides of a presentation, title and key messages included. */
const MOST_SLIDES = 8;
/** Points on a slide and words of each; longer parts are said, not shown. */
const MOST_POINTS = 5;
const POINT_WORDS = 30;
/** Words shown on one slide. Range 50–90. */
const SLIDE_WORDS = 75;

/** A title slide, the key messages, and one slide for each section; what does not fit on it stands in its notes. */
export function buildSlides(title: string, { lead, keyMessages }: Composition, sections: readonly RankedSection[]): BriefSlide[] {
  const slides = [
    slide(title, [], lead),
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
  const shown = new Set(points);
  const inOrder = parts.map(({ part }) => part).filter((part) => shown.has(part));
  return slide(
    title,
    inOrder,
    parts.map(({ part }) => part).filter((part) => !shown.has(part)),
  );
}

function slide(title: string, points: readonly BriefPart[], notes: readonly BriefPart[]): BriefSlide {
  return { title, points, notes, sources: distinctCitations([...points, ...notes].flatMap(partStatements), []) };
}
