import { asApiError, problemError } from './problem.ts';

export type SentRequest = {
  readonly method: 'POST' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
};

/**
 * Sends JSON to the API and reads what it answers, null when it answers nothing (204). As with `getJson`, the shape is the route's own type.
 *
 * @throws ApiError; an abort throws the signal's reason
 */
export async function sendJson<T>(path: string, { method, body, headers = {}, signal }: SentRequest): Promise<T> {
  try {
    const response = await fetch(path, {
      method,
      headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
    if (response.status === 204) return null as T;
    const answered: unknown = await response.json().catch(() => null);
    if (!response.ok || answered === null) throw problemError(response.status, answered);
    return answered as T;
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw asApiError(error);
  }
}
