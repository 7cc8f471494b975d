import type { Context } from 'hono';
import type { ApiEnv } from './api-env.ts';
import { HttpFailure } from './http-failure.ts';
import type { Logger } from './log.ts';
import { logFailure } from './log-failure.ts';
import { problemCodeOf, problemOf } from './problem-of.ts';

/** Seconds a client should wait when the archive is busy or not ready. */
const RETRY_AFTER = 5;

/** Makes any failure an `application/problem+json` response; those nobody foresaw are logged. */
export function respondToFailure(log: Logger) {
  return function respond(error: unknown, c: Context<ApiEnv>): Response {
    const requestId = c.get('requestId');
    const problem = problemOf(error, requestId);
    c.set('problemCode', problemCodeOf(error));
    logFailure(log, error, requestId);
    const headers = new Headers({ 'Content-Type': 'application/problem+json; charset=UTF-8' });
    if (problem.status === 503) headers.set('Retry-After', String(RETRY_AFTER));
    for (const [name, value] of Object.entries(error instanceof HttpFailure ? error.headers : {})) headers.set(name, value);
    return new Response(JSON.stringify(problem), { status: problem.status, headers });
  };
}
