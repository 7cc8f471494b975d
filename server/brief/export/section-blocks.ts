import type { BriefContent, BriefSection, BriefSlide } from '#domain/brief.ts';
import { cleanText, cleanTitle } from './clean-text.ts';
import { plainText, type PrintBlock, type PrintInline } from './print-document.ts';
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

/** A slide as text: its points, and what is said to them. */
export function slideBlocks({ title, points, notes }: BriefSlide, context: PrintContext): PrintBlock[] {
  return [
    { kind: 'heading', level: 2, text: cleanTitle(title, 'Uten tittel') },
    ...bullets(points.map((part) => partLine(part, context))),
    ...notes.flatMap((part) => partBlocks(part, context)),
  ];
}

/** «Dette vet ikke arkivet»: what was asked for and not found. */
export function unknownBlocks({ unknown }: BriefContent): PrintBlock[] {
  if (unknown.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Dette vet ikke arkivet' },
    ...bullets(unknown.map(({ text }) => [plainText(cleanText(text.text))])),
  ];
}

/** A bulleted list, or nothing when there are no items. */
export function bullets(items: readonly (readonly PrintInline[])[]): PrintBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
}
