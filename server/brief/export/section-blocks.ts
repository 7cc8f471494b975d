import type { BriefContent, BriefPart, BriefSection, BriefSlide, ListPart } from '#domain/brief.ts';
import { partStatements } from '#domain/brief-statements.ts';
import { cleanText, cleanTitle } from './clean-text.ts';
import { paragraph, plainText, type PrintBlock, type PrintInline, strongText } from './print-document.ts';
import { partBlocks, partLine, type PrintContext } from './print-part.ts';

/** A section under its heading; figures that follow each other make one list. */
export function sectionBlocks({ heading, parts }: BriefSection, context: PrintContext): PrintBlock[] {
  const blocks: PrintBlock[] = [{ kind: 'heading', level: 2, text: cleanTitle(heading, 'Mer om saken') }];
  let figures: PrintInline[][] = [];
  for (const part of parts) {
    if (part.kind === 'figure') {
      figures.push(partLine(part, context));
      continue;
    }
    blocks.push(...bullets(figures), ...partBlocks(part, context));
    figures = [];
  }
  return [...blocks, ...bullets(figures)];
}

/** A slide as text: its points, and what is said to them. The title slide's title is the document's, which stands at its top. */
export function slideBlocks(slide: BriefSlide, brief: BriefContent, context: PrintContext): PrintBlock[] {
  const { title, points, notes } = slide;
  if (isTitleSlide(slide, brief)) {
    const lead = [...points, ...notes].flatMap((part) => partBlocks(part, context));
    return lead.length === 0 ? [] : [{ kind: 'heading', level: 2, text: 'Ingress' }, ...lead];
  }
  const blocks: PrintBlock[] = [{ kind: 'heading', level: 2, text: cleanTitle(title, 'Uten tittel') }];
  let items: PrintInline[][] = [];
  for (const part of points) {
    if (part.kind === 'editorial' || isShownAsList(part)) {
      blocks.push(...bullets(items), ...partBlocks(part, context));
      items = [];
    } else items.push(partLine(part, context));
  }
  const said = notes.flatMap((part) => partBlocks(part, context));
  return [...blocks, ...bullets(items), ...(said.length === 0 ? [] : [paragraph('label', strongText(SPOKEN)), ...said])];
}

/** Most lines one part may take on a slide. */
const MOST_ITEMS = 5;

/** Whether the items of a part stand under each other on a slide; one alone, and more than a slide holds, are read on in one line. */
export function isShownAsList(part: BriefPart): part is ListPart {
  return part.kind === 'list' && part.items.length > 1 && part.items.length <= MOST_ITEMS;
}

/** What does not stand on the slide itself. */
const SPOKEN = 'Notater til lysbildet:';

/** Whether a slide is the first, with the title and the ingress; one that people have taken the ingress out of is gone. */
export function isTitleSlide(slide: BriefSlide, { slides, theme }: BriefContent): boolean {
  return slide === slides[0] && slide.title === theme;
}

/** Whether a slide says what the hovedbudskap say and no more, so that a document need not say it twice. */
export function repeatsKeyMessages({ points, notes }: BriefSlide, { keyMessages }: BriefContent): boolean {
  const words = (parts: readonly BriefPart[]): string =>
    parts
      .flatMap(partStatements)
      .map(({ text }) => text)
      .join('\n');
  return notes.length === 0 && words(points) === words(keyMessages);
}

/** «Dette vet ikke arkivet»: what was asked for and not found. */
export function unknownBlocks(brief: BriefContent): PrintBlock[] {
  const lines = unknownLines(brief);
  return lines.length === 0 ? [] : [{ kind: 'heading', level: 2, text: UNKNOWN_HEADING }, ...bullets(lines)];
}

export const UNKNOWN_HEADING = 'Dette vet ikke arkivet';

export function unknownLines({ unknown }: BriefContent): PrintInline[][] {
  return unknown.map(({ text }) => [plainText(cleanText(text.text))]);
}

/** A bulleted list, or nothing when there are no items. */
export function bullets(items: readonly (readonly PrintInline[])[]): PrintBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
}
