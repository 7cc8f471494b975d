import type { SearchFilter } from '#domain/search-filter.ts';
import type { ReaderRole } from '../../server/answer/reader-role.ts';
import type { DocumentsView, FacetsView } from '../../server/http/views/documents-view.ts';
import type { SuggestionsView } from '../../server/http/views/suggestions-view.ts';
import { getJson } from './get-json.ts';
import { sendJson } from './send-json.ts';

/** Questions to begin with, each of which the archive answers. */
export const fetchStartQuestions = (role: ReaderRole, signal: AbortSignal): Promise<SuggestionsView> =>
  getJson(`/api/suggestions?${new URLSearchParams({ role })}`, signal);

export type FollowUpsAsked = {
  /** Passages cited in the answer; at least one. */
  readonly cited: readonly string[];
  readonly asked: readonly string[];
  readonly filters: SearchFilter;
};

/** Questions to go on with, each of which the archive answers. */
export const fetchFollowUps = (body: FollowUpsAsked, signal: AbortSignal): Promise<SuggestionsView> =>
  sendJson('/api/suggestions', { method: 'POST', body, signal });

/** What a search can be narrowed to further, each choice with the number of documents it leaves of what `filters` lets through. */
export async function fetchFilterChoices(filters: string, signal: AbortSignal): Promise<FacetsView | null> {
  const { facets } = await getJson<DocumentsView>(`/api/documents?${filters}${filters === '' ? '' : '&'}facets=1&limit=1`, signal);
  return facets;
}
