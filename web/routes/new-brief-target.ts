import { BRIEF_KINDS, BRIEF_LENGTHS, type BriefKind, type BriefLength } from '#domain/brief.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import { filterQuery, readFilters } from './filter-query.ts';

/** What a brief can be about. */
export const BRIEF_SUBJECTS = ['tema', 'sak', 'periode', 'dokumenter'] as const;
export type BriefSubject = (typeof BRIEF_SUBJECTS)[number];

/** What a new brief is to be made from. */
export type NewBriefTarget = {
  /** Left out = by what is chosen, see `subjectOf`. Of a period, `filters` hold its first and last day. */
  readonly about?: BriefSubject;
  /** '' = not chosen yet. */
  readonly theme: string;
  /** [] = the whole archive, as filtered. */
  readonly documentIds: readonly string[];
  /** Key of a sak, `REP-2024-10`; in the form, what is typed, with the organ among the filters. */
  readonly sak: string | null;
  readonly kind: BriefKind;
  readonly length: BriefLength;
  readonly filters: SearchFilter;
};

export const BLANK_BRIEF: NewBriefTarget = { theme: '', documentIds: [], sak: null, kind: 'pressebrief', length: 'lang', filters: {} };

/** What the brief is about: as chosen, or else by what the address names. */
export function subjectOf({ about, documentIds, sak }: NewBriefTarget): BriefSubject {
  if (about !== undefined) return about;
  if (documentIds.length > 0) return 'dokumenter';
  return sak === null ? 'tema' : 'sak';
}

/** Reads `om`, `tema`, `dokument` (any number), `sak`, `slag`, `lengde` and the filters. */
export function readNewBriefTarget(query: URLSearchParams): NewBriefTarget {
  const sak = query.get('sak')?.trim() ?? '';
  const about = BRIEF_SUBJECTS.find((subject) => subject === query.get('om'));
  return {
    ...(about !== undefined && { about }),
    theme: query.get('tema')?.trim() ?? '',
    documentIds: [...new Set(query.getAll('dokument').filter((id) => id !== ''))],
    sak: sak === '' ? null : sak,
    kind: BRIEF_KINDS.find((kind) => kind === query.get('slag')) ?? BLANK_BRIEF.kind,
    length: BRIEF_LENGTHS.find((length) => length === query.get('lengde')) ?? BLANK_BRIEF.length,
    filters: readFilters(query),
  };
}

export function newBriefQuery({ about, theme, documentIds, sak, kind, length, filters }: NewBriefTarget): [string, string][] {
  const all: readonly [string, string | null][] = [
    ['om', about ?? null],
    ['tema', theme === '' ? null : theme],
    ...documentIds.map((id): [string, string] => ['dokument', id]),
    ['sak', sak],
    ['slag', kind === BLANK_BRIEF.kind ? null : kind],
    ['lengde', length === BLANK_BRIEF.length ? null : length],
    ...filterQuery(filters),
  ];
  return all.flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]]));
}
