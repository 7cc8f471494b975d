import type { OverviewView } from '../../server/http/views/overview-view.ts';
import { getJson } from './get-json.ts';

/** What the archive holds, and what it does not. */
export const fetchOverview = (signal: AbortSignal): Promise<OverviewView> => getJson('/api/overview', signal);
