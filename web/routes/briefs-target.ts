import { BRIEF_KINDS, type BriefKind } from '#domain/brief.ts';
import { BRIEF_STATUSES, type BriefStatus } from '../../server/brief/life/brief-status.ts';
import { readCount } from './read-count.ts';

/** The list of briefs; what is left out does not narrow. */
export type BriefsTarget = {
  /** Words searched for. */
  readonly text?: string;
  readonly status?: BriefStatus;
  readonly kind?: BriefKind;
  /** From 1; left out = 1. */
  readonly page?: number;
};

/** Reads `q`, `status`, `slag` and `side`. */
export function readBriefsTarget(query: URLSearchParams): BriefsTarget {
  const text = query.get('q')?.trim() ?? '';
  const status = BRIEF_STATUSES.find((known) => known === query.get('status'));
  const kind = BRIEF_KINDS.find((known) => known === query.get('slag'));
  const page = readCount(query.get('side'), 1) ?? 1;
  return {
    ...(text !== '' && { text }),
    ...(status !== undefined && { status }),
    ...(kind !== undefined && { kind }),
    ...(page > 1 && { page }),
  };
}

export function briefsQuery({ text, status, kind, page }: BriefsTarget): [string, string][] {
  const all: readonly [string, string | undefined][] = [
    ['q', text],
    ['status', status],
    ['slag', kind],
    ['side', page === undefined ? undefined : String(page)],
  ];
  return all.flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]));
}
