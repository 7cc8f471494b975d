import type { SearchFilter } from '#domain/search-filter.ts';
import type { BriefScope } from '../brief-writer.ts';
import { longDate } from '../../../ingest/norsk/long-date.ts';
import { documentPassages } from './document-passages.ts';
import { firstPlace } from './first-quote.ts';
import { gatherDocuments } from './gather-documents.ts';
import type { GatherDependencies } from './gather-dependencies.ts';
import { gatherTheme } from './gather-theme.ts';
import type { Gathered, TooWide } from './gathered.ts';

/** Most documents of one period that make a brief without a theme. Range 20–60. */
const MOST_DOCUMENTS = 40;
/** Documents named when the period is too long, and how far each is read for a place to open. */
const NAMED = 5;
const OPENING = 3;

type Period = Extract<BriefScope, { readonly kind: 'period' }>;

export async function gatherPeriod(
  { from, to, theme }: Period,
  filter: SearchFilter,
  dependencies: GatherDependencies,
  signal: AbortSignal,
): Promise<Gathered | TooWide> {
  const within: SearchFilter = {
    ...filter,
    from: filter.from !== undefined && filter.from > from ? filter.from : from,
    to: filter.to !== undefined && filter.to < to ? filter.to : to,
  };
  const name = periodName(from, to);
  if (theme !== null) {
    const found = await gatherTheme(theme, within, dependencies, signal);
    return { ...found, name: `${theme}, ${name}` };
  }
  const { reader } = dependencies;
  const { total, documents } = reader.documents({ ...within, offset: 0, limit: MOST_DOCUMENTS });
  if (total > MOST_DOCUMENTS) {
    const nearest = documents.slice(0, NAMED).flatMap(({ id }) => firstPlace(documentPassages(reader, id, OPENING)) ?? []);
    const narrower = documents.slice(0, NAMED).map(({ metadata }) => metadata.title.value);
    return { kind: 'too-wide', because: 'long-period', name, documents: total, narrower, nearest };
  }
  const gathered = gatherDocuments(
    documents.map(({ id }) => id),
    null,
    dependencies,
  );
  return { ...gathered, name };
}

function periodName(from: string, to: string): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return first === last ? first : `${first}–${last}`;
  return `${first === last ? longDate(from).replace(/ \d{4}$/u, '') : longDate(from)}–${longDate(to)}`;
}
