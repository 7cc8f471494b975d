import type { Block } from '#domain/block.ts';
import { type Checksum, type DocumentId, passageId } from '#domain/ids.ts';
import type { Page } from '#domain/page.ts';
import { type EvidenceUnit, MAX_UNIT_LENGTH, type Passage, type PassageSpan } from '#domain/passage.ts';
import type { Section } from '#domain/section.ts';
import type { StructuredDocument } from '../structure/structured-document.ts';
import { groupBlocks } from './group-blocks.ts';
import { type Group, lengthOf, MAX_LENGTH, MAX_LIST_LENGTH, type Piece, TARGET_LENGTH } from './piece.ts';
import type { Box, TextSpan } from '#domain/locator.ts';
import { clauses, splitSentences } from './split-text.ts';

/**
 * The passages of a document in reading order, ordinals from 1. Every block but a heading is in exactly one passage, or, when it is
 * too long for one, in consecutive ones; a heading is in a passage of its own only when no passage carries it above its text.
 */
export function chunkDocument(document: StructuredDocument, id: DocumentId, revision: Checksum): Passage[] {
  const blocks = document.pages.flatMap((page) => page.blocks);
  const ocrPages = new Set(document.pages.filter((page) => page.textSource === 'ocr').map((page) => page.number));
  const ocrBlocks = blocksOf(document.pages.filter((page) => page.textSource === 'ocr'));
  const drafts = document.sections.flatMap((section, index) => draftsOf(section, index, document.sections, blocks));
  return joinLostHeadings(drafts).map(({ group, headings, kind }, index) => {
    const { text, spans, units } = compose(group.pieces);
    const ordinal = index + 1;
    return {
      id: passageId(id, ordinal),
      documentId: id,
      revision,
      ordinal,
      headings,
      tableHeader: tableHeaderOf(group),
      kind,
      text,
      spans,
      units,
      ocr:
        group.pieces.some((piece) => ocrBlocks.has(piece.number)) ||
        spans.some(({ place }) => place.kind === 'page' && ocrPages.has(place.page)),
    };
  });
}

type Draft = { readonly group: Group; readonly headings: readonly string[]; readonly kind: Passage['kind'] };

function draftsOf(section: Section, index: number, sections: readonly Section[], blocks: readonly Block[]): Draft[] {
  const numbered = blocks.slice(section.from, section.to).map((block, at) => ({ block, number: section.from + at }));
  const groups = packGroups(groupBlocks(numbered));
  if (groups.length > 0) return groups.map((group) => ({ group, headings: section.headings, kind: group.kind }));
  const number = section.from - 1;
  const heading = blocks[number];
  if (heading?.kind !== 'heading' || heading.text.trim() === '' || isCarried(index, sections, blocks)) return [];
  const piece: Piece = { block: heading, number, from: 0, to: heading.text.trimEnd().length };
  return [{ group: { kind: 'paragraph', pieces: [piece] }, headings: section.headings.slice(0, -1), kind: 'headings-only' }];
}

/** True when the section's headings stand above the text of a later section, and so are kept with its passages. */
function isCarried(index: number, sections: readonly Section[], blocks: readonly Block[]): boolean {
  const headings = sections[index]?.headings ?? [];
  for (let next = index + 1; next < sections.length; next++) {
    const other = sections[next];
    const below =
      other !== undefined && other.headings.length > headings.length && headings.every((text, at) => other.headings[at] === text);
    if (!below) return false;
    if (blocks.slice(other.from, other.to).some((block) => block.text.trim() !== '')) return true;
  }
  return false;
}

/** Headings without text that follow each other (a title slide) make one passage. */
function joinLostHeadings(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    const follows = last?.group.pieces.at(-1)?.number === (draft.group.pieces[0]?.number ?? Number.NaN) - 1;
    if (last?.kind === 'headings-only' && draft.kind === 'headings-only' && follows) {
      joined[joined.length - 1] = { ...last, group: { kind: 'paragraph', pieces: [...last.group.pieces, ...draft.group.pieces] } };
    } else {
      joined.push(draft);
    }
  }
  return joined;
}

function compose(pieces: readonly Piece[]): { text: string; spans: PassageSpan[]; units: EvidenceUnit[] } {
  let text = '';
  const spans: PassageSpan[] = [];
  const units: EvidenceUnit[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) text += '\n';
    spans.push(...passageSpans(piece, text.length));
    units.push(...evidenceUnits(piece, text.length));
    text += piece.block.text.slice(piece.from, piece.to);
  }
  return { text, spans, units };
}

function tableHeaderOf(group: Group): readonly string[] {
  const first = group.pieces[0]?.block;
  return first?.kind === 'table-row' ? first.header : [];
}

function blocksOf(pages: readonly Page[]): ReadonlySet<number> {
  return new Set(pages.flatMap((page) => page.blocks.map((_, index) => page.firstBlock + index)));
}

/** The spans of a piece whose text starts at `offset` of the passage, cut to the piece. */
function passageSpans(piece: Piece, offset: number): PassageSpan[] {
  return piece.block.spans.flatMap((span) => {
    const from = Math.max(span.start, piece.from);
    const to = Math.min(span.end, piece.to);
    if (to <= from) return [];
    const start = offset + from - piece.from;
    return [{ start, end: start + to - from, place: span.place, box: cutBox(span, from, to), block: piece.number, blockStart: from }];
  });
}

/** The box in proportion to the characters kept. */
function cutBox(span: TextSpan, from: number, to: number): Box | null {
  if (span.box === null || (from === span.start && to === span.end)) return span.box;
  const perCharacter = span.box.width / (span.end - span.start);
  return { ...span.box, x: span.box.x + (from - span.start) * perCharacter, width: (to - from) * perCharacter };
}

/**
 * The evidence units of a piece whose text starts at `offset` of the passage. A list item or row that is too long gives one unit of
 * its own kind, its opening, and the rest as sentences: who counts list items counts each once.
 */
function evidenceUnits(piece: Piece, offset: number): EvidenceUnit[] {
  const text = piece.block.text.slice(piece.from, piece.to);
  const whole = { start: 0, end: text.length };
  const { block } = piece;
  switch (block.kind) {
    case 'list-item': {
      const parts = text.length <= MAX_UNIT_LENGTH ? [whole] : splitSentences(text, MAX_UNIT_LENGTH);
      return parts.map((part, index) => {
        const opens = piece.from === 0 && index === 0;
        return {
          start: offset + part.start,
          end: offset + part.end,
          kind: opens ? 'list-item' : 'sentence',
          level: opens ? block.level : 0,
        };
      });
    }
    case 'table-row':
      return clauses(text, whole, MAX_UNIT_LENGTH).map((part, index) => ({
        start: offset + part.start,
        end: offset + part.end,
        kind: piece.from === 0 && index === 0 ? 'table-row' : 'sentence',
        level: 0,
      }));
    default:
      return splitSentences(text, MAX_UNIT_LENGTH).map((part) => ({
        start: offset + part.start,
        end: offset + part.end,
        kind: 'sentence',
        level: 0,
      }));
  }
}

/** A passage shorter than this takes in the next group even past the target. */
const SMALL = 300;

/**
 * Packs the groups of one section into passages: small neighbours of running text together, up to the target; tables, footnotes
 * and speaker notes each for themselves; a list whole with its lead-in as long as it fits.
 */
function packGroups(groups: readonly Group[]): Group[] {
  const packed: Group[] = [];
  for (const group of groups.flatMap(divide)) {
    const last = packed.at(-1);
    if (last !== undefined && mayJoin(last, group)) {
      const kind = last.kind === 'list' ? 'list' : group.kind;
      packed[packed.length - 1] = { kind, pieces: [...last.pieces, ...group.pieces] };
    } else {
      packed.push(group);
    }
  }
  return packed;
}

function mayJoin(last: Group, next: Group): boolean {
  const running = (kind: Group['kind']): boolean => kind === 'paragraph' || kind === 'list';
  const alike = last.kind === next.kind ? last.kind !== 'table' : running(last.kind) && running(next.kind);
  if (!alike) return false;
  const before = lengthOf(last.pieces);
  const joined = before + 1 + lengthOf(next.pieces);
  return joined <= TARGET_LENGTH || (before < SMALL && joined <= MAX_LENGTH);
}

/** A list or table too long for one passage is parted between its items. */
function divide(group: Group): Group[] {
  const max = group.kind === 'list' ? MAX_LIST_LENGTH : MAX_LENGTH;
  if (lengthOf(group.pieces) <= max) return [group];
  const parts: Piece[][] = [];
  for (const piece of group.pieces) {
    const part = parts.at(-1);
    if (part !== undefined && lengthOf([...part, piece]) <= TARGET_LENGTH) part.push(piece);
    else parts.push([piece]);
  }
  return parts.map((pieces) => ({ kind: group.kind, pieces }));
}
