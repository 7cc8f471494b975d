import type { HealthView } from '../../server/http/views/health-view.ts';
import { problemError } from './problem.ts';

/** How the archive stands; told also while it cannot answer yet, with status 503. */
export async function fetchHealth(signal: AbortSignal): Promise<HealthView> {
  const response = await fetch('/api/health', { signal });
  const body: unknown = await response.json().catch(() => null);
  if (!isHealth(body)) throw problemError(response.status, body);
  return body;
}

function isHealth(body: unknown): body is HealthView {
  return typeof body === 'object' && body !== null && 'documents' in body && typeof body.documents === 'number';
}
