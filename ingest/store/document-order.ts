import { DOCUMENT_STATUSES, DOCUMENT_TYPES } from '#domain/document.ts';
import { DOCUMENT_TYPE_NAMES } from '#domain/document-type-names.ts';
import type { DocumentColumn, DocumentSort } from './archive-reader.ts';

/** What a column is sorted by; a value that is null comes last whichever way it is sorted. */
const KEYS: Readonly<Record<DocumentColumn, string>> = {
  date: 'd.date',
  title: 'norwegian_key(d.title)',
  type: placeIn(
    'd.type',
    DOCUMENT_TYPES.toSorted((a, b) => DOCUMENT_TYPE_NAMES[a].localeCompare(DOCUMENT_TYPE_NAMES[b], 'nb')),
  ),
  organ: "norwegian_key(json_extract(d.metadata, '$.organ.value.name'))",
  status: placeIn("CASE WHEN d.replaced_by IS NULL THEN d.status ELSE 'erstattet' END", DOCUMENT_STATUSES),
  format: 'd.format',
};

/** SQL to sort `documents d` by; documents alike in the column stand newest first, then by title. */
export function documentOrder({ by, descending }: DocumentSort): string {
  const key = KEYS[by];
  return `${key} IS NULL, ${key} ${descending ? 'DESC' : 'ASC'}, d.date IS NULL, d.date DESC, norwegian_key(d.title), d.path`;
}

/** @param values constants of the program, never input */
function placeIn(column: string, values: readonly string[]): string {
  return `CASE ${column} ${values.map((value, index) => `WHEN '${value}' THEN ${index}`).join(' ')} END`;
}
