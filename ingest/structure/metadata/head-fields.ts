import type { HeadLine } from './head-line.ts';
import { areColumns } from './meeting-path.ts';

/** «Møtedato: 12.03.2026»: what a paper says of itself under a label, in a line, a table of labels, or columns. */
export type HeadField = {
  /** Lower case, without the colon. */
  readonly label: string;
  readonly value: string;
  /** The line or row it stands in. */
  readonly quote: string;
};

/** Labels known from the heads of papers; in a table they need no colon. */
const META =
  /^(?:utvalg|utval|organ|råd|nemnd|styre|komit[eé]|behandl\p{L}*(?: av| i)?|handsam\p{L}*(?: av| i)?|saksgang|møte(?:dato|sted|stad|tid|leder|leiar)?|dato|vår dato|date|tid(?:spunkt)?|sted|stad|når|kor|hvor|arkiv\p{L}*(?:[-. ]\p{L}+\.?)?|journal\p{L}*|j\.? ?nr|sak(?:s?nr|snummer|saken|snavn|stittel|sbehandler|shandsamar|sansv\p{L}*)?|utvalgss?ak\p{L}*|saknr|sak nr|vedtakssak|til|fra|frå|kopi|emne|tittel|sendt|vedlegg|vår ref(?:eranse)?|deres ref(?:eranse)?|dykkar ref(?:eranse)?|ref(?:eranse)?|forfall|til stede|til stades|desse møtte|saker|protokollfører|referent|møtebokførar|saken gjelder|saka gjeld|erstatter|erstattar|avløser|avløyser|kontakt\p{L}*|versjon|status)\.?$/iu;
/** A label in running text: a capital, at most three words, a colon. */
const LABEL = /(?:^|(?<=[\s·|•(]))(?<label>\p{Lu}[\p{L}./-]*(?:[ -]\p{Ll}[\p{L}.]*){0,2})\s?:(?!\/\/)\s*/gu;

export function isFieldLabel(text: string): boolean {
  return META.test(text.trim().replace(/\s*:$/u, ''));
}

/** The fields of the head, in order. */
export function headFields(head: readonly HeadLine[]): HeadField[] {
  const fields: HeadField[] = [];
  const add = (label: string, value: string, quote: string): void => {
    const name = label.trim().replace(/\s*:$/u, '').replace(/\.$/u, '').toLowerCase();
    if (name !== '' && value.trim() !== '') fields.push({ label: name, value: value.trim(), quote });
  };
  let columns: readonly string[] = [];
  let table = '';
  for (const { text, block } of head) {
    if (block.kind !== 'table-row') {
      columns = [];
      for (const { label, value } of labelled(text)) add(label, value, text);
      continue;
    }
    const { cells, header } = block;
    if (table !== header.join('|')) {
      table = header.join('|');
      columns = [];
      // A table of labels and values has a pair for its header.
      if (!isLabelPair(header))
        for (const cell of header) for (const { label, value } of labelled(cell)) add(label, value, header.join(' | '));
      if (isLabelPair(header)) for (const [label, value] of pairs(header)) add(label, value, header.join(' | '));
      // Headings over one row are labels; over several they list things.
      else if (header.length > 1 && header.every(isFieldLabel) && !areColumns(header) && rowsUnder(head, header) === 1) columns = header;
    }
    if (cells.length > 1 && cells.every(isFieldLabel)) columns = areColumns(cells) ? [] : cells;
    else if (columns.length > 0) columns.forEach((label, at) => add(label, cells[at] ?? '', text));
    else if (header.length === 0 || isLabelPair(header)) for (const [label, value] of pairs(cells)) add(label, value, text);
    else for (const cell of cells) for (const { label, value } of labelled(cell)) if (isFieldLabel(label)) add(label, value, text);
  }
  return fields;
}

/** The first field whose label is one of these. */
export function fieldNamed(fields: readonly HeadField[], label: RegExp): HeadField | undefined {
  return fields.find((field) => label.test(field.label));
}

/** A line cut at its first label: «HERREDSHUSET – AVHENDING Utvalg: Formannskapet» is «HERREDSHUSET – AVHENDING». */
export function beforeFields(text: string): string {
  for (const match of text.matchAll(LABEL)) {
    if (isFieldLabel(match.groups?.['label'] ?? '')) return text.slice(0, match.index).trim();
  }
  return text;
}

function* labelled(text: string): Generator<{ readonly label: string; readonly value: string }> {
  const matches = [...text.matchAll(LABEL)];
  for (const [index, match] of matches.entries()) {
    yield { label: match.groups?.['label'] ?? '', value: text.slice(match.index + match[0].length, matches[index + 1]?.index) };
  }
}

function rowsUnder(head: readonly HeadLine[], header: readonly string[]): number {
  return head.filter(({ block }) => block.kind === 'table-row' && block.header.join('|') === header.join('|')).length;
}

/** A row of labels and values; a table that begins with one has no column headings. */
export function isLabelPair(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.length % 2 === 0 && cells.every((cell, at) => isFieldLabel(cell) === (at % 2 === 0));
}

function* pairs(cells: readonly string[]): Generator<readonly [string, string]> {
  if (cells.length === 1) for (const { label, value } of labelled(cells[0] ?? '')) yield [label, value];
  for (let at = 0; at + 1 < cells.length; at += 2) {
    const label = cells[at] ?? '';
    if (label.trim().endsWith(':') || isFieldLabel(label)) yield [label, cells[at + 1] ?? ''];
  }
}
