import { currentTexts } from '../texts/language.ts';
import { ApiError } from './api-error.ts';
import { connection } from './connection.ts';

/** The error an `application/problem+json` body tells of; a body of another kind (a proxy's page) gives a general one. */
export function problemError(status: number, body: unknown): ApiError {
  const problem = typeof body === 'object' && body !== null ? body : {};
  return new ApiError({
    code: textField(problem, 'code') ?? `http-${status}`,
    detail: textField(problem, 'detail') ?? currentTexts().error.unexpected(status),
    nextStep: textField(problem, 'nextStep'),
    requestId: textField(problem, 'requestId') ?? textField(problem, 'instance'),
  });
}

/** Any failure as one the reader can be shown. One without an answer makes the page look for the service until it is back. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  connection.suspect();
  // `fetch` and a stream that is cut throw a TypeError without a word the reader could use.
  return new ApiError({ code: 'network', detail: currentTexts().error.network }, error);
}

function textField(object: object, name: string): string | null {
  const value: unknown = Reflect.get(object, name);
  return typeof value === 'string' && value !== '' ? value : null;
}
