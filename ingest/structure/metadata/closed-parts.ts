import type { Block } from '#domain/block.ts';
import { findSakReferences } from '../../norsk/sak-references.ts';
import { isClosedValue, isGuide, isMeetingPaper, readMarking, tellsOfShutMeeting } from '../../norsk/markings.ts';
import type { DocumentFace } from './document-face.ts';

/** «Sak 5/24», «PS 12/25 …», «Del II – Sak 5/24», «Sak 01:», «5/24 Personalsak» at the beginning of a line. */
const OPENING =
  /^(?:del\s+\S+\s*[–—:-]\s*)?(?:(?:\p{L}*sak(?:en|a)?(?:s?\s?nr\.?|snummer)?|(?:PS|RS|OS|DS|FO|ST|MS)(?!\p{L}))[\s.:]*(?<nr>\d{1,4}(?:\s?[/-]\s?\d{2,4})?)|(?<bare>\d{1,4}\/\d{2,4}))(?![\d/])/iu;
const CLOSING_COLUMN = /unntatt|unnateke|lukket|lukka|u\.? ?off/iu;
/** A marking belongs to a sak when it stands this near its heading; further away it may be the whole paper's. */
const UNDER_HEADING = 2;
/** Characters beside the marking. */
const LEAST_TEXT = 70;
/** Longer lines are text that begins with a number. */
const MAX_OPENING = 300;

/**
 * The blocks of a paper of several saker that belong to saker or parts of it that are closed, with their headings. A closed sak that is
 * only listed is left: then the text has been taken out by whoever made the paper public.
 */
export function closedParts(face: DocumentFace): ReadonlySet<Block> {
  const blocks = face.pages.flatMap((page) => page.blocks);
  return new Set([...underClosedSaker(face, blocks), ...underClosedHeadings(face, blocks)]);
}

/** The lines that open the saker of a paper that has several; empty for any other paper. */
export function openingSaker(face: DocumentFace): ReadonlyMap<Block, string> {
  const before = OPENINGS.get(face);
  if (before !== undefined) return before;
  const found = findOpenings(face);
  OPENINGS.set(face, found);
  return found;
}

const OPENINGS = new WeakMap<DocumentFace, ReadonlyMap<Block, string>>();

function findOpenings(face: DocumentFace): ReadonlyMap<Block, string> {
  if (!isMeeting(face)) return new Map();
  const openings = new Map<Block, string>();
  for (const block of face.pages.flatMap((page) => page.blocks)) {
    const key = openingOf(block);
    if (key !== null) openings.set(block, key);
  }
  return new Set(openings.values()).size > 1 ? openings : new Map();
}

/**
 * Markings that are a sak's own, in a paper of several saker: they close that sak, not the paper. A marking further from the heading
 * of a sak may be the whole paper's, unless it says that the meeting was shut.
 */
export function markingsOfSaker(face: DocumentFace): ReadonlySet<Block> {
  const openings = openingSaker(face);
  const own = new Set<Block>();
  let since = Number.POSITIVE_INFINITY;
  if (openings.size === 0) return own;
  for (const block of face.pages.flatMap((page) => page.blocks)) {
    since = openings.has(block) ? 0 : since + 1;
    if (since === 0 || since === Number.POSITIVE_INFINITY) continue;
    if (readMarking(block.text, 'line')?.kind !== 'closes') continue;
    if (since <= UNDER_HEADING || tellsOfShutMeeting(block.text)) own.add(block);
  }
  return own;
}

/** True when the paper says that it tells of a meeting with its saker. */
export function isMeeting({ head, fileWords, properties }: DocumentFace): boolean {
  return [fileWords, properties.title, ...head.slice(0, 6).map(({ text }) => text)].some(isMeetingPaper);
}

function openingOf(block: Block): string | null {
  if (block.kind === 'footnote' || block.kind === 'speaker-note' || block.text.length > MAX_OPENING) return null;
  const { nr, bare } = OPENING.exec(block.text.trim())?.groups ?? {};
  return nr === undefined && bare === undefined ? null : keyOf(nr ?? bare ?? '');
}

/** «05/2024» and «5-24» are the same sak. */
function keyOf(number: string): string {
  const [sak = '', year = ''] = number.split(/\s?[/-]\s?/u);
  return `${Number(sak)}/${year.slice(-2)}`;
}

function underClosedSaker(face: DocumentFace, blocks: readonly Block[]): Block[] {
  const openings = openingSaker(face);
  if (openings.size === 0) return [];
  const closed = closedKeys(blocks, openings, markingsOfSaker(face));
  return [...closed].flatMap((key) => {
    const starts = blocks.flatMap((block, index) => (openings.get(block) === key ? [index] : []));
    const section = starts.flatMap((start, nth) => blocks.slice(start + 1, sectionEnd(blocks, openings, start, nth < starts.length - 1)));
    const text = section.filter((block) => openings.get(block) !== key && tellsMore(block));
    return text.length === 0 ? [] : [...section, ...starts.flatMap((start) => blocks[start] ?? [])];
  });
}

/** More than that the sak is closed: «Unntatt offentlighet, offl. § 25. Egen protokoll.» tells no more. */
function tellsMore({ text }: Block): boolean {
  const marking = readMarking(text, 'line');
  return marking === null || text.length - marking.words.length >= LEAST_TEXT;
}

function closedKeys(blocks: readonly Block[], openings: ReadonlyMap<Block, string>, markings: ReadonlySet<Block>): Set<string> {
  const closed = new Set<string>();
  let current: string | null = null;
  for (const block of blocks) {
    const opened = openings.get(block);
    current = opened ?? current;
    const rest = block.text.trim().replace(OPENING, '');
    const marked = opened === undefined ? markings.has(block) : readMarking(rest, 'name')?.kind === 'closes';
    if (marked && current !== null) closed.add(current);
    const row = block.kind === 'table-row' && isClosedRow(block);
    const told = block.text.length <= MAX_OPENING && tellsOfShutMeeting(block.text);
    if (row || told) for (const named of keysIn(block)) closed.add(named);
  }
  return closed;
}

function isClosedRow({ header, cells }: Block & { readonly kind: 'table-row' }): boolean {
  return header.some((name, column) => CLOSING_COLUMN.test(name) && isClosedValue(cells[column] ?? ''));
}

function keysIn(block: Block): string[] {
  const opening = openingOf(block);
  const named = findSakReferences(block.text).map(({ number, year }) => `${number}/${String(year).slice(-2)}`);
  return opening === null ? named : [opening, ...named];
}

/** A sak runs to the next one, or to a heading as high as its own. A line of a list has no text when the sak is taken up further down. */
function sectionEnd(blocks: readonly Block[], openings: ReadonlyMap<Block, string>, start: number, again: boolean): number {
  const opening = blocks[start];
  if (opening === undefined || (again && (opening.kind === 'list-item' || opening.kind === 'table-row'))) return start + 1;
  const key = openings.get(opening);
  for (let index = start + 1; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined) break;
    const other = openings.get(block);
    if (other !== undefined && other !== key) return index;
    if (opening.kind === 'heading' && block.kind === 'heading' && block.level <= opening.level) return index;
  }
  return blocks.length;
}

/** Parts under a heading such as «Lukket møte» or «Unntatt offentlighet», in a paper of a meeting. */
function underClosedHeadings(face: DocumentFace, blocks: readonly Block[]): Block[] {
  if (!isMeeting(face)) return [];
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'heading' || readMarking(block.text, 'line')?.kind !== 'closes') return [];
    const before = blocks.findLastIndex((one, at) => at < index && one.kind === 'heading' && one.level <= block.level);
    const sibling = blocks[before];
    // The first heading of its level stands over the whole paper, and so does one that has nothing under it.
    if (sibling?.kind !== 'heading' || sibling.level < block.level || before === index - 1) return [];
    const next = blocks.findIndex((one, at) => at > index && one.kind === 'heading' && one.level <= block.level);
    const part = blocks.slice(index, next === -1 ? blocks.length : next);
    return part.length > 1 ? part : [];
  });
}

/**
 * True for a heading that tells what a part of a guide is about («Unntatt offentlighet» in a guide to the law). One in capitals or with
 * a law beside it is still a marking.
 */
export function isSubjectOfGuide(face: DocumentFace, block: Block): boolean {
  if (block.kind !== 'heading' || block === face.head[0]?.block) return false;
  if (block.text.includes('§') || block.text === block.text.toUpperCase()) return false;
  return [face.fileWords, face.head.find((line) => line.block.kind === 'heading')?.text ?? ''].some(isGuide);
}
