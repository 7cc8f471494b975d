import { z } from 'zod';
import { DOCUMENT_TYPES, type DocumentType } from '#domain/document.ts';
import { FILE_STATES, type FileState } from '#domain/file-outcome.ts';
import type { StoredDocument, StoredFile } from '../../../ingest/store/archive-reader.ts';
import { DOCUMENT_SUMMARY } from './document-view.ts';
import { FILE_VIEW, filesShown } from './files-view.ts';

const YEAR = z.object({ year: z.int(), documents: z.int().min(1) });
const TYPE = z.object({ type: z.enum(DOCUMENT_TYPES), documents: z.int().min(1) });

export const OVERVIEW_VIEW = z.object({
  documents: z.int().min(0).describe('Open documents; everything below but `closed` is about them.'),
  passages: z.int().min(0),
  closed: z.int().min(0).describe('Documents that carry a confidentiality marking and are in no search.'),
  types: z.array(TYPE).describe('The most common first.'),
  years: z.array(YEAR).describe('Of the documents’ dates, ascending; years without documents are left out.'),
  undated: z.int().min(0),
  period: z
    .object({ from: z.string(), to: z.string() })
    .nullable()
    .describe('First and last date, YYYY-MM-DD; null when no document has one.'),
  newest: z.array(DOCUMENT_SUMMARY).describe('The newest dated documents, the newest first.'),
  files: z.object({
    states: z.record(z.enum(FILE_STATES), z.int().min(0)).describe('Every input file, by how the last reading of it ended.'),
    refused: z.array(FILE_VIEW).describe('Some of the refused ones.'),
  }),
  readAt: z.string().nullable().describe('When a file was last read, ISO 8601, UTC; null when none has been.'),
});
/** What the archive holds, and what it does not. */
export type OverviewView = z.infer<typeof OVERVIEW_VIEW>;

type Counted = Pick<OverviewView, 'types' | 'years' | 'undated' | 'period'>;

/** Counts over documents, in any order. A document without a recognised type counts as «annet». */
export function countDocuments(documents: readonly StoredDocument[]): Counted {
  const types = new Map<DocumentType, number>();
  const years = new Map<number, number>();
  const dates: string[] = [];
  for (const { metadata } of documents) {
    addOne(types, metadata.type?.value ?? 'annet');
    if (metadata.date === null) continue;
    dates.push(metadata.date.value);
    addOne(years, Number(metadata.date.value.slice(0, 4)));
  }
  const [from, to] = [dates.toSorted()[0], dates.toSorted().at(-1)];
  return {
    types: [...types].map(([type, count]) => ({ type, documents: count })).toSorted((a, b) => b.documents - a.documents),
    years: [...years].map(([year, count]) => ({ year, documents: count })).toSorted((a, b) => a.year - b.year),
    undated: documents.length - dates.length,
    period: from === undefined || to === undefined ? null : { from, to },
  };
}

/** @param most refused files to show */
export function filesOverview(files: readonly StoredFile[], most: number): Pick<OverviewView, 'files' | 'readAt'> {
  const count = (state: FileState): number => files.filter((file) => file.outcome.state === state).length;
  return {
    files: {
      states: { indeksert: count('indeksert'), 'indeksert med merknad': count('indeksert med merknad'), avvist: count('avvist') },
      refused: filesShown(files)
        .filter((file) => file.state === 'avvist')
        .slice(0, most),
    },
    readAt: latest(files),
  };
}

/** When the archive last read a file, or null. */
export function latest(files: readonly StoredFile[]): string | null {
  return files.reduce<string | null>((last, { readAt }) => (last === null || readAt > last ? readAt : last), null);
}

function addOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
