import { asApiError, problemError } from './problem.ts';

/**
 * Reads JSON from the API. The answer's shape is the route's own type on the server, built from the same source,
 * and is not checked again here.
 *
 * @throws ApiError; an abort throws the signal's reason
 */
export async function getJson<T>(path: string, signal: AbortSignal, headers: Readonly<Record<string, string>> = {}): Promise<T> {
  try {
    const response = await fetch(path, { headers: { accept: 'application/json', ...headers }, signal });
    const body: unknown = await response.json().catch(() => null);
    if (!response.ok || body === null) throw problemError(response.status, body);
    return body as T;
  } catch (error) {
    if (signal.aborted) throw error;
    throw asApiError(error);
  }
}
