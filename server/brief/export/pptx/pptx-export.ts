import type { BriefContent, BriefSlide } from '#domain/brief.ts';
import type { ComposedBrief } from '../compose-print.ts';
import { cleanTitle } from '../clean-text.ts';
import type { ExportOptions } from '../export-options.ts';
import { statusWords } from '../made-words.ts';
import { citedPlace } from '../note-book.ts';
import { pageLink } from '../page-link.ts';
import { plainText, type PrintInline, strongText } from '../print-document.ts';
import { partLine } from '../print-part.ts';
import { VERIFICATION_HEADING, verificationBlocks } from '../verification-blocks.ts';
import { type DeckSlide, slideDeck } from './slide-deck.ts';

/** Most slides, the report included; what does not fit is told in the notes of the last one. */
const MOST_SLIDES = 8;

/** A presentation as PowerPoint: points on the slides, what to say and the sources in the notes, the report last. */
export function pptxExport(brief: BriefContent, composed: ComposedBrief, options: ExportOptions): Promise<Uint8Array> {
  const { print, notes, sourceOf, base } = composed;
  const content = brief.slides.map((slide) => contentSlide(slide, composed));
  const report = reportSlide(brief, composed, options);
  const last = content.at(-1);
  const slides =
    last === undefined || content.length < MOST_SLIDES
      ? [...content, report]
      : [...content.slice(0, -1), { ...last, notes: [...last.notes, [strongText(report.title)], ...report.points, ...report.notes] }];
  const status = options.status === 'godkjent' ? (brief.mode === 'model' ? print.properties.made : null) : statusWords(options);
  const hrefs = notes.map((citation) => pageLink(citation, sourceOf(citation), base));
  return slideDeck(print, slides, status, (number) => hrefs[number - 1] ?? base);
}

function contentSlide({ title, points, notes, sources }: BriefSlide, composed: ComposedBrief): DeckSlide {
  const numbers = sources.map((citation) => composed.notes.findIndex((other) => citedPlace(other) === citedPlace(citation)));
  const sourceLines = numbers
    .filter((index) => index >= 0)
    .map((index): PrintInline[] => [plainText(`[${index + 1}] `), ...(composed.print.notes[index] ?? [])]);
  return {
    title: cleanTitle(title, 'Uten tittel'),
    points: points.map((part) => partLine(part, composed)),
    notes: [
      ...notes.map((part) => partLine(part, composed)),
      ...(sourceLines.length === 0 ? [] : [[strongText('Kilder')], ...sourceLines]),
    ],
  };
}

/** The sentences of the report on the slide, the source files in its notes. */
function reportSlide(brief: BriefContent, { verification, print }: ComposedBrief, { today }: ExportOptions): DeckSlide {
  const blocks = verificationBlocks(brief, verification, today);
  const sentences = blocks.flatMap((block) => (block.kind === 'paragraph' && block.role === 'body' ? [block.inlines] : []));
  const files = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  return {
    title: VERIFICATION_HEADING,
    points: [[plainText(print.properties.made)], ...sentences],
    notes: [[strongText('Kildefilene som er sitert')], ...files],
  };
}
