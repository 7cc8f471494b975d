import type { Block } from '#domain/block.ts';
import type { Attested } from '#domain/document.ts';
import { isClosedValue, isOpenValue, type Marking, type MarkingPlace, namesClosingLaw, readMarking } from '../../norsk/markings.ts';
import { attest } from './attest.ts';
import { isMeeting, isSubjectOfGuide, markingsOfSaker, openingSaker } from './closed-parts.ts';
import type { DocumentFace } from './document-face.ts';

/** «Unntatt off.: Ja», «Tilgangskode: UO», «Skjermingshjemmel: offl. § 13», «Sensitivity: Company-Confidential». */
const LABEL =
  /^(?:\p{L}*gradering|classification|klassifi[\p{L}]+|sensitivi[\p{L}]+|confidentiality|konfidensialitet|tilgang\p{L}*|skjerming\p{L}*|unntatt (?:fra )?off\p{L}*\.?|unnateke (?:frå )?off\p{L}*\.?|u\.? ?off\.?|lukket|lukka|offentl[ei]g(?:het|heit)?|innsyn|msip_label\w*_name)\s*[:=|]\s*(?<value>.*)$/iu;
/** A field that says whether the paper is public says it the other way round. */
const PUBLIC = /^(?:offentl[ei]g(?:het|heit)?|innsyn)\s*[:=|]\s*(?<said>ja|nei)\s*\.?$/iu;
const NEXT_LABEL = /\s(?=(?:gradering|tilgangskode|tilgangsgruppe|skjermingshjemmel|skjerming)\s*:)/iu;
/** «UO» first before a number, last, or alone; a grade by itself among other words; «Unntatte saker». */
const IN_NAME =
  /^UO$|^UO(?=\s\d)|\sUO$|^(?:[Uu]nntatte|[Uu]nnatekne)\s+(?:saker|dokument(?:er)?|vedlegg)$|(?<!\p{L})(?:[Ff]ortrolig|[Ff]ortruleg|[Kk]onfidensiel(?:l|t))(?=$|\s(?:v?\d|kopi))/u;
/** Labels that may name any law a sak rests on; only one that closes papers counts. */
const LAW_LABEL = /^(?:lov)?(?:hjemmel|heimel|paragraf)\s*[:=|]\s*(?<value>.*)$/iu;
const EXEMPT = /^\s*(?:unntatt|unnateke|u\.? ?off)[^:]*:/iu;
/** Attachments have markings of their own: «Vedlegg 1: Takst (unntatt offentlighet, offl. § 23)». */
const ATTACHMENT = /^(?:\d+[.)]?\s*)?(?:u?trykte?\s+)?vedlegg(?:et|a|ene)?(?!\p{L})/iu;

/** Blocks at the beginning of a paper among which its title stands. */
const JOINED_WITHIN = 24;

type TableRow = Block & { readonly kind: 'table-row' };
type Found = { readonly marking: Marking; readonly where: Attested<string>['where']; readonly quote: string };

/**
 * The marking that closes the document, wherever it stands: in the head, the margins, the file's properties, a table of metadata, the
 * file name, or alone on a line anywhere. Text about the law is not a marking.
 */
export function confidentiality(face: DocumentFace): Attested<string> | null {
  for (const found of [outsideText, insideText]) {
    for (const { marking, where, quote } of found(face)) if (marking.kind === 'closes') return attest(marking.words, where, quote);
  }
  return null;
}

/** A marking such as «Internt», which closes nothing. */
export function internalMarking(face: DocumentFace): Attested<string> | null {
  for (const { marking, where, quote } of outsideText(face)) {
    if (marking.kind === 'internal') return attest(marking.words, where, quote);
  }
  return null;
}

/** The name, of a file or of a folder, that closes what it names. */
export function markedName(path: string): string | null {
  for (const part of path.split('/')) {
    const words = part
      .replace(/\.(?!off$)\p{L}[\p{L}\d]{1,7}$/iu, '')
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
      .replace(/[_+–-]|%20/gu, ' ');
    if (IN_NAME.test(words.trim()) || readMarking(words, 'name')?.kind === 'closes') return part;
  }
  return null;
}

function* outsideText(face: DocumentFace): Generator<Found> {
  yield* inHead(face);
  for (const text of face.margins) yield* read(text, 'margin', 'foot');
  for (const text of [face.properties.title, ...face.properties.other]) yield* read(text, 'title', 'properties');
  const named = markedName(face.fileName);
  if (named !== null) yield { marking: { kind: 'closes', words: named }, where: 'file-name', quote: face.fileName };
}

function* insideText(face: DocumentFace): Generator<Found> {
  const ofSaker = markingsOfSaker(face);
  for (const page of face.pages) {
    if (page.label !== null) yield* read(page.label, 'line', 'body');
    for (const block of page.blocks) {
      if (!ofSaker.has(block) && !isSubjectOfGuide(face, block)) yield* inBody(block, page.number === 1);
    }
  }
}

function* read(text: string, place: MarkingPlace, where: Found['where']): Generator<Found> {
  const [first = text, ...fields] = place === 'line' ? [text] : text.split(NEXT_LABEL);
  yield* readOne(fields.length === 0 ? text : first, place, where);
  for (const field of fields) yield* readOne(field, place, where);
}

function* readOne(text: string, place: MarkingPlace, where: Found['where']): Generator<Found> {
  const labelled = place === 'line' ? null : byLabel(text, place);
  // «Unntatt offentlighet: personalsak» is the marking itself with a colon after it.
  const itself = labelled === 'open' && EXEMPT.test(text) && !isOpenValue(text.replace(EXEMPT, ''));
  const marking = labelled === null || itself ? readMarking(text.replace(':', ' – '), place) : labelled;
  if (marking !== null && marking !== 'open') yield { marking, where, quote: text };
}

/** What a labelled value says; null when there is no label of this kind. */
function byLabel(text: string, place: MarkingPlace): Marking | 'open' | null {
  const line = text.trim();
  const law = LAW_LABEL.exec(line)?.groups?.['value'];
  if (law !== undefined) return namesClosingLaw(law) ? { kind: 'closes', words: line } : 'open';
  const said = PUBLIC.exec(line)?.groups?.['said'];
  if (said !== undefined) return /^nei/iu.test(said) ? { kind: 'closes', words: line } : 'open';
  const value = LABEL.exec(line)?.groups?.['value'];
  if (value !== undefined)
    return isClosedValue(value) ? { kind: 'closes', words: line } : (internalOnly(readMarking(value, place)) ?? 'open');
  // «Keywords: unntatt offentlighet; personal»: any property may hold one of its values.
  const values = place === 'title' ? (/^[^:]{1,80}:(?<values>.*)$/u.exec(line)?.groups?.['values'] ?? '') : '';
  return values.split(/[;,\\]/u).reduce<Marking | null>((kept, one) => kept ?? labelled(one) ?? readMarking(one, place), null);
}

/** «MSIP_Label_1_Name=Fortrolig» among other values. */
function labelled(one: string): Marking | null {
  const value = LABEL.exec(one.trim())?.groups?.['value'];
  return value !== undefined && isClosedValue(value) ? { kind: 'closes', words: one.trim() } : null;
}

function internalOnly(marking: Marking | null): Marking | null {
  return marking?.kind === 'internal' ? marking : null;
}

function* inHead(face: DocumentFace): Generator<Found> {
  const [saker, ofSaker] = [openingSaker(face), markingsOfSaker(face)];
  yield* inJoinedLines(face, ofSaker);
  let attachments = false;
  for (const [index, { text, block }] of face.head.entries()) {
    if (block.kind === 'heading') attachments = false;
    if (index > 0 && ATTACHMENT.test(text)) attachments = true;
    if (ofSaker.has(block) || isSubjectOfGuide(face, block)) continue;
    const place = attachments || saker.has(block) ? 'line' : block.kind === 'heading' || index === 0 ? 'title' : 'head';
    if (block.kind !== 'table-row') yield* read(text, place, 'head');
    else if (!attachments && !saker.has(block)) {
      yield* inRow(block, 'head');
      if (isOnlyRow(block, face) && !isMeeting(face)) yield* inColumns(block);
    }
  }
}

/** A line that the head takes for more of the title may be the marking under it. */
function* inJoinedLines({ head, pages }: DocumentFace, ofSaker: ReadonlySet<Block>): Generator<Found> {
  const own = new Set(head.map(({ block }) => block));
  for (const block of pages[0]?.blocks.slice(0, JOINED_WITHIN) ?? []) {
    const joined = block.kind === 'paragraph' && !own.has(block) && head.some(({ text }) => text.endsWith(` ${block.text}`));
    if (joined && !ofSaker.has(block)) yield* read(block.text, 'head', 'head');
  }
}

/** A table with one row below its headings tells of the paper itself. */
function isOnlyRow({ header }: TableRow, face: DocumentFace): boolean {
  const same = face.pages
    .flatMap((page) => page.blocks)
    .filter((block) => block.kind === 'table-row' && block.header.join('|') === header.join('|'));
  return header.length > 0 && same.length === 1;
}

function* inColumns(block: TableRow): Generator<Found> {
  for (const [index, name] of block.header.entries()) {
    const labelled = byLabel(`${name}: ${block.cells[index] ?? ''}`, 'head');
    if (labelled !== null && labelled !== 'open') yield { marking: labelled, where: 'head', quote: block.text };
  }
}

function* inRow(block: TableRow, where: Found['where']): Generator<Found> {
  const { header, cells } = block;
  const columns = header.filter((cell) => cell.trim() !== '').length;
  // The first row of a table of metadata is sometimes taken for its column headings.
  for (const row of [header, cells]) {
    const filled = row.map((cell) => cell.trim());
    for (const [index, cell] of filled.entries()) {
      const labelled = byLabel(cell.includes(':') ? cell : `${cell}: ${filled[index + 1] ?? ''}`, 'head');
      // A cell of a table with columns tells of what its row lists.
      const marking = labelled ?? (columns > 1 ? null : readMarking(cell, 'line'));
      if (marking !== null && marking !== 'open') yield { marking, where, quote: block.text };
    }
  }
}

function* inBody(block: Block, firstPage: boolean): Generator<Found> {
  const { kind, text } = block;
  if (kind === 'table-row') {
    // A table without column headings and with a label first is metadata; one with headings lists things.
    if (firstPage && block.header.length === 0) yield* inRow(block, 'body');
    const [only, ...more] = [...block.header, ...block.cells].filter((cell) => cell.trim() !== '');
    if (only !== undefined && more.length === 0) yield* read(only, 'line', 'body');
    return;
  }
  // In a list of gradings or of access codes each is an item; a marking there has its law beside it.
  if (kind !== 'list-item' || text.includes('§')) yield* read(text, 'line', 'body');
}
