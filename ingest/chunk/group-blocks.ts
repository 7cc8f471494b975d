import type { Block } from '#domain/block.ts';
import { clauses, packEvenly, splitSentences } from './split-text.ts';
import { type Group, MAX_LENGTH, type Piece, TARGET_LENGTH } from './piece.ts';

/** A paragraph this short before a list introduces it even without a colon. */
const SHORT_LEAD_IN = 300;

type Numbered = { readonly block: Block; readonly number: number };

/**
 * The blocks of one section as groups in reading order. Footnotes and speaker notes are set apart from the running text they
 * interrupt, so that a list or paragraph goes on across the foot of a page.
 */
export function groupBlocks(blocks: readonly Numbered[]): Group[] {
  const filled = blocks.filter(({ block }) => block.text.trim() !== '' && block.kind !== 'heading');
  const running: Group[] = [];
  const aside: Group[] = [];
  for (const { block, number } of filled) {
    const pieces = split(block, number);
    if (block.kind === 'footnote' || block.kind === 'speaker-note') {
      aside.push(...pieces.map((piece): Group => ({ kind: block.kind, pieces: [piece] })));
    } else if (block.kind === 'list-item') {
      addListItem(running, pieces);
    } else if (block.kind === 'table-row') {
      addRow(running, block.header, pieces);
    } else {
      running.push(...pieces.map((piece): Group => ({ kind: 'paragraph', pieces: [piece] })));
    }
  }
  return [...running, ...aside];
}

/** The whole block, trimmed, or its parts when it is longer than a passage may be. */
function split(block: Block, number: number): Piece[] {
  const { text } = block;
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  if (to - from <= MAX_LENGTH) return [{ block, number, from, to }];
  const parts = block.kind === 'table-row' ? clauses(text, { start: from, end: to }, TARGET_LENGTH) : splitSentences(text, TARGET_LENGTH);
  return packEvenly(parts, MAX_LENGTH).map(({ start, end }) => ({ block, number, from: start, to: end }));
}

function addListItem(groups: Group[], pieces: readonly Piece[]): void {
  const last = groups.at(-1);
  if (last?.kind === 'list') {
    groups[groups.length - 1] = { kind: 'list', pieces: [...last.pieces, ...pieces] };
  } else if (last?.kind === 'paragraph' && isLeadIn(last.pieces)) {
    groups[groups.length - 1] = { kind: 'list', pieces: [...last.pieces, ...pieces] };
  } else {
    groups.push({ kind: 'list', pieces });
  }
}

function isLeadIn(pieces: readonly Piece[]): boolean {
  const [piece] = pieces;
  return piece !== undefined && (piece.block.text.trimEnd().endsWith(':') || piece.to - piece.from <= SHORT_LEAD_IN);
}

function addRow(groups: Group[], header: readonly string[], pieces: readonly Piece[]): void {
  const last = groups.at(-1);
  const above = last?.pieces[0]?.block;
  if (last?.kind === 'table' && above?.kind === 'table-row' && sameHeader(above.header, header)) {
    groups[groups.length - 1] = { kind: 'table', pieces: [...last.pieces, ...pieces] };
  } else {
    groups.push({ kind: 'table', pieces });
  }
}

function sameHeader(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((cell, index) => cell === b[index]);
}
