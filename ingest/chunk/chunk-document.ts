import type { Block } from '#domain/block.ts';
import { type Checksum, type DocumentId, passageId } from '#domain/ids.ts';
import type { Page } from '#domain/page.ts';
import type { EvidenceUnit, Passage, PassageSpan } from '#domain/passage.ts';
import type { Section } from '#domain/section.ts';
import type { StructuredDocument } from '../structure/structured-document.ts';
import { evidenceUnits } from './evidence-units.ts';
import { groupBlocks } from './group-blocks.ts';
import { packGroups } from './pack-groups.ts';
import { passageSpans } from './passage-spans.ts';
import type { Group, Piece } from './piece.ts';

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
