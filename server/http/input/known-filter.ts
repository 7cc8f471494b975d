import { ArchiveError } from '#domain/archive-error.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { ArchiveReader, FacetCount } from '../../../ingest/store/archive-reader.ts';

/** More than this would make a page of an error. Range 10–100. */
const MOST_NAMED = 30;

type Known = { readonly field: 'organ' | 'collection'; readonly what: string; readonly many: string };
const ORGAN: Known = { field: 'organ', what: 'et organ', many: 'organer' };
const COLLECTION: Known = { field: 'collection', what: 'en samling', many: 'samlinger' };

/**
 * The filter with its organ and collection as the archive names them: an organ is taken by its code or its name as citations show it,
 * both in any case.
 *
 * @param at what stands before the fields' names where they were given, for the error: `filters.`
 * @throws ArchiveError `invalid-input` for an organ or a collection that no open document has, naming those there are
 */
export function knownFilter<Filter extends SearchFilter>(reader: ArchiveReader, filter: Filter, at = ''): Filter {
  return {
    ...filter,
    ...(filter.organ !== undefined && { organ: knownValue(reader, filter.organ, ORGAN, at) }),
    ...(filter.collection !== undefined && { collection: knownValue(reader, filter.collection, COLLECTION, at) }),
  };
}

function knownValue(reader: ArchiveReader, wanted: string, { field, what, many }: Known, at: string): string {
  // Most ask for what there is, and one row is quicker to find than all are to count.
  if (reader.documents({ [field]: wanted, offset: 0, limit: 1 }).total > 0) return wanted;
  const known = reader.facets({})[field];
  const found = known.find(({ value, label }) => same(value, wanted) || same(label, wanted));
  if (found !== undefined) return found.value;
  throw new ArchiveError('invalid-input', `Feltet «${at}${field}» er ikke ${what} i arkivet.`, choices(known, many));
}

function same(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

function choices(known: readonly FacetCount[], many: string): string {
  if (known.length === 0) return `Arkivet har ingen ${many}. Fjern filteret og prøv igjen.`;
  const named = known.slice(0, MOST_NAMED).map(({ value, label }) => (value === label ? value : `${label} (${value})`));
  const more = known.length > named.length ? ` og ${known.length - named.length} til` : '';
  return `Arkivet har: ${named.join(', ')}${more}.`;
}
