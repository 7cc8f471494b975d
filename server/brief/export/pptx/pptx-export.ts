import type { BriefContent, BriefPart, BriefSlide } from '#domain/brief.ts';
import { NO_EDITS } from '../../life/peoples-edits.ts';
import { cleanTitle } from '../clean-text.ts';
import type { ComposedBrief } from '../compose-print.ts';
import type { ExportOptions } from '../export-options.ts';
import { statusWords } from '../made-words.ts';
import { citedPlace } from '../note-book.ts';
import { pageLink } from '../page-link.ts';
import { plainText, type PrintInline, strongText } from '../print-document.ts';
import { partBlocks, partLine } from '../print-part.ts';
import { isShownAsList, isTitleSlide, unknownLines, UNKNOWN_HEADING } from '../section-blocks.ts';
import { VERIFICATION_HEADING, verificationBlocks } from '../verification-blocks.ts';
import type { BodyLine } from './body-text.ts';
import { type DeckSlide, slideDeck } from './slide-deck.ts';

/** Most slides, title and report included; what does not fit is told in the notes of the last one. */
const MOST_SLIDES = 8;

/**
 * A presentation as PowerPoint: title, ingress and status first, points on the slides, what to say and the sources in the notes, what
 * the archive does not know, and the report last.
 */
export function pptxExport(brief: BriefContent, composed: ComposedBrief, options: ExportOptions): Promise<Uint8Array> {
  const { print, notes, context, base } = composed;
  const content = brief.slides.filter((slide) => !isTitleSlide(slide, brief)).map((slide) => contentSlide(slide, composed));
  const begun = content.length < MOST_SLIDES ? [titleSlide(brief, composed), ...content] : content;
  const slides = [unknownSlide(brief), reportSlide(brief, composed, options)].reduce(withSlide, begun);
  const hrefs = notes.map((citation) => pageLink(citation, context.sourceOf(citation), base));
  return slideDeck(print, slides, footWords(brief, composed, options), (number) => hrefs[number - 1] ?? base);
}

/** Stands on every slide: how far it has come, or once it is approved that a model has had a part in it. */
function footWords({ mode }: BriefContent, { print, verification }: ComposedBrief, options: ExportOptions): string | null {
  if (print.watermark !== null) return statusWords(options, verification.broken);
  return mode === 'model' ? print.properties.made : null;
}

function withSlide(slides: readonly DeckSlide[], added: DeckSlide | null): readonly DeckSlide[] {
  const last = slides.at(-1);
  if (added === null) return slides;
  if (last === undefined || slides.length < MOST_SLIDES) return [...slides, added];
  const said = [[strongText(added.title)], ...added.lines.map(({ inlines }) => inlines), ...added.notes];
  return [...slides.slice(0, -1), { ...last, notes: [...last.notes, ...said] }];
}

function titleSlide(brief: BriefContent, composed: ComposedBrief): DeckSlide {
  const own = brief.slides.find((slide) => isTitleSlide(slide, brief));
  const { lines, notes } = own === undefined ? { lines: [], notes: [] } : contentSlide(own, composed);
  const status = composed.print.blocks.find((block) => block.kind === 'paragraph' && block.role === 'status');
  const said: BodyLine[] = status?.kind === 'paragraph' ? [{ inlines: status.inlines, bullet: false }] : [];
  return { kind: 'title', title: composed.print.title, lines: [...lines.map((line) => ({ ...line, bullet: false })), ...said], notes };
}

function contentSlide({ title, points, notes, sources }: BriefSlide, composed: ComposedBrief): DeckSlide {
  const numbers = sources.map((citation) => composed.notes.findIndex((other) => citedPlace(other) === citedPlace(citation)));
  const sourceLines = numbers
    .filter((index) => index >= 0)
    .map((index): PrintInline[] => [plainText(`[${index + 1}] `), ...(composed.print.notes[index] ?? [])]);
  return {
    kind: 'content',
    title: cleanTitle(title, 'Uten tittel'),
    lines: points.flatMap((part) => pointLines(part, composed)),
    notes: [
      ...notes.map((part) => partLine(part, composed.context)),
      ...(sourceLines.length === 0 ? [] : [[strongText('Kilder')], ...sourceLines]),
    ],
  };
}

/** A linking sentence and the words above a list are no points: they say what the points below are. */
function pointLines(part: BriefPart, { context }: ComposedBrief): BodyLine[] {
  if (isShownAsList(part)) {
    return partBlocks(part, context).flatMap((block): BodyLine[] => {
      if (block.kind === 'paragraph') return [{ inlines: block.inlines, bullet: false }];
      return block.kind === 'list' ? block.items.map((inlines) => ({ inlines, bullet: true })) : [];
    });
  }
  const inlines = partLine(part, context);
  if (part.kind !== 'editorial') return [{ inlines, bullet: true }];
  return [{ inlines: inlines.map((piece) => (piece.kind === 'text' ? { ...piece, style: 'emphasis' } : piece)), bullet: false }];
}

function unknownSlide(brief: BriefContent): DeckSlide | null {
  const lines = unknownLines(brief).map((inlines): BodyLine => ({ inlines, bullet: true }));
  return lines.length === 0 ? null : { kind: 'content', title: UNKNOWN_HEADING, lines, notes: [] };
}

/** The sentences of the report on the slide, the source files in its notes; only what stands on a slide is explained. */
function reportSlide(
  { slides }: BriefContent,
  { verification, print }: ComposedBrief,
  { today, edits = NO_EDITS }: ExportOptions,
): DeckSlide {
  const editorial = slides.some(({ points }) => points.some(({ kind }) => kind === 'editorial'));
  const blocks = verificationBlocks(verification, { today, uncovered: edits.uncovered, editorial });
  const sentences = blocks.flatMap((block) => (block.kind === 'paragraph' && block.role === 'body' ? [block.inlines] : []));
  const files = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  return {
    kind: 'content',
    title: VERIFICATION_HEADING,
    lines: [[plainText(print.properties.made)], ...sentences].map((inlines) => ({ inlines, bullet: true })),
    notes: [[strongText('Kildefilene som er sitert')], ...files],
  };
}
