import type { Document } from '#domain/document.ts';
import type { Passage } from '#domain/passage.ts';
import type { Range } from '#domain/sentence.ts';
import { findSakReferences } from '../../../ingest/norsk/sak-references.ts';
import { countWords } from '../salience/count-words.ts';
import type { DocumentExcerpt } from '../gather/gathered.ts';
import { headingRole, inlineLabel } from '../../../ingest/norsk/heading-role.ts';
import { isVote } from '../../../ingest/norsk/read-decision.ts';
import { isAdoption, isOutcome, putsForward } from '../../../ingest/norsk/tells-of-decision.ts';
import { createListContext } from './list-context.ts';
import { type PassageLine, passageLines } from './passage-lines.ts';
import type { Extract, Piece, Role } from './piece.ts';
import { mayEndInHeading } from './run-in-heading.ts';
import { type NamedSak, opensSak, type SectionContext, sectionContext } from './section-context.ts';
import { splitLine } from './split-line.ts';

/** A paragraph without a full stop and no longer than this is an item of a list whose marks were lost. */
const ITEM_WORDS = 25;

type ReadLine = {
  readonly passage: Passage;
  readonly line: PassageLine;
  readonly pieces: readonly (Extract & { readonly point: number })[];
};

/** Every piece of what is read of a document, in reading order. */
export function readExcerpt({ document, passages, chosen }: DocumentExcerpt): Piece[] {
  // A PDF does not tell a heading that is run in on a line of a table.
  const headingsRunIn = document.format === 'pdf';
  const lines = passages.flatMap((passage) => readLines(passage, headingsRunIn));
  const labels = countLabels(lines);
  const contexts = new Map<string, SectionContext>();
  const lists = createListContext();
  const onlySak = singleSak(
    document.metadata.saker.map(({ value }) => value),
    lines,
  );
  let sak: NamedSak | null = onlySak;
  let role: Role = 'text';
  let section = '';
  let ordinal = 0;
  /** The innermost heading may have been followed by another, run in on a line. */
  let doubtful = false;
  const pieces: Omit<Piece, 'place' | 'introduces'>[] = [];
  const introductions = new Set<string>();
  for (const { passage, line, pieces: extracts } of lines) {
    const key = `${document.id}|${passage.headings.join('\n')}`;
    const context = contexts.get(key) ?? sectionContext(document, passage.headings);
    contexts.set(key, context);
    const gap = passage.ordinal > ordinal + 1;
    if (key !== section || gap) {
      if (gap) sak = onlySak;
      sak = context.sak ?? sak;
      role = context.role;
      section = key;
      doubtful = false;
    }
    ordinal = passage.ordinal;
    lists.enter(`${key}${gap ? `|${ordinal}` : ''}${doubtful ? '|doubtful' : ''}`, labels.get(key) ?? 0);
    const headings = doubtful ? outerHeadings(document, passage) : passage.headings;

    const whole = passage.text.slice(line.range.start, line.range.end);
    const opened = line.kind === 'paragraph' ? opensSak(whole) : null;
    if (opened !== null) {
      sak = { ...opened, line: extractOf(passage, line.range) };
      role = 'text';
    }
    const marker = line.kind === 'row' ? null : markerRole(whole);
    if (marker !== null) {
      role = marker;
      continue;
    }
    const label = line.kind === 'row' ? null : inlineLabel(whole);
    if (label !== null) role = label.role;
    else if (role === 'text' && putsForward(whole)) role = 'forslag';
    const item = line.kind === 'item' || line.kind === 'row' || (line.leads !== true && isLostItem(whole));
    extracts.forEach((extract, index) => {
      const cut = label !== null && index === 0 ? fromRest(passage, line.range.start + label.rest, extract.range) : extract;
      const list = item ? lists.item(cut, Math.max(1, line.level), line.kind !== 'row') : null;
      if (item && list === null) return;
      if (list?.leadIn != null) introductions.add(placeKey(list.leadIn));
      pieces.push({
        ...cut,
        document,
        form: line.kind === 'row' && cut.text.includes(' | ') ? 'row' : item ? 'item' : 'sentence',
        headings,
        list,
        role: isAdoption(cut.text) ? 'adoption' : role === 'forslag' && isOutcome(cut.text) ? 'text' : role,
        sak: sak?.key ?? null,
        sakTitle: sak?.title ?? '',
        sakLine: sak?.line ?? null,
        organ: context.organ,
        date: context.date,
        follows: index > 0,
        before: extracts
          .slice(0, index)
          .filter(({ point }) => point === extract.point || point === 0)
          .map(({ text }) => text)
          .join(' '),
        chosen,
      });
    });
    const last = extracts.at(-1);
    if (!item && last !== undefined) lists.paragraph(last, line.leads === true);
    if (role === 'forslag' && context.role !== 'forslag' && endsForslag(whole)) role = 'text';
    doubtful ||= headingsRunIn && line.kind === 'row' && mayEndInHeading(whole);
  }
  return pieces.map((piece, index, { length }) => {
    const introduces = introductions.has(placeKey(piece));
    return { ...(introduces ? piece : withoutColon(piece)), introduces, place: index / length };
  });
}

function readLines(passage: Passage, headingsRunIn: boolean): ReadLine[] {
  if (passage.kind === 'headings-only' || passage.kind === 'speaker-note') return [];
  return passageLines(passage).map((line) => ({
    passage,
    line,
    pieces: splitLine(passage.text, line, headingsRunIn).map(({ point, ...range }) => ({ ...extractOf(passage, range), point })),
  }));
}

function extractOf(passage: Passage, range: Range): Extract {
  return { passage, range, text: passage.text.slice(range.start, range.end).replace(/\s+/gu, ' ') };
}

function fromRest(passage: Passage, rest: number, range: Range): Extract {
  return extractOf(passage, { start: Math.min(Math.max(rest, range.start), range.end), end: range.end });
}

/** «Vedtak:» on a line of its own. */
function markerRole(line: string): Role | null {
  const role = headingRole(line);
  if (role === null) return null;
  // A short line is a heading whose type was lost; a whole sentence is not.
  return /[.!?]$/u.test(line) ? null : role === 'vedtak' || role === 'innstilling' || role === 'forslag' ? role : 'text';
}

/** Its words stand in the line that puts it forward, or else go on until the votes are told of. */
function endsForslag(line: string): boolean {
  return isOutcome(line) || isVote(line) || (putsForward(line) && !line.trimEnd().endsWith(':'));
}

function isLostItem(line: string): boolean {
  return !/[.!?:;,»”"]$/u.test(line) && countWords(line) <= ITEM_WORDS;
}

function countLabels(lines: readonly ReadLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { passage, line } of lines) {
    if (line.kind !== 'item' || !passage.text.slice(line.range.start, line.range.end).endsWith(':')) continue;
    const key = `${passage.documentId}|${passage.headings.join('\n')}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function singleSak(saker: readonly NamedSak['key'][], lines: readonly ReadLine[]): NamedSak | null {
  const [first] = saker;
  if (first === undefined || saker.some(({ year, number }) => year !== first.year || number !== first.number)) return null;
  const naming = lines.find(({ passage, line: { range } }) =>
    findSakReferences(passage.text.slice(range.start, range.end)).some(
      ({ year, number }) => year === first.year && number === first.number,
    ),
  );
  return { key: first, title: '', line: naming === undefined ? null : extractOf(naming.passage, naming.line.range) };
}

/** What surely stands above: without the innermost heading, and the title that every text of the document stands under. */
function outerHeadings(document: Document, { headings }: Passage): readonly string[] {
  return headings.slice(0, -1).filter((heading) => heading !== document.metadata.title.value);
}

/** A colon that introduces nothing, as where a figure stood, is left out. */
function withoutColon<T extends Extract>(extract: T): T {
  const { passage, range, text } = extract;
  if (!text.endsWith(':')) return extract;
  const kept = passage.text.slice(range.start, range.end).replace(/\s*:$/u, '');
  return { ...extract, range: { start: range.start, end: range.start + kept.length }, text: text.replace(/\s*:$/u, '') };
}

function placeKey({ passage, range }: Extract): string {
  return `${passage.id}:${range.start}`;
}
