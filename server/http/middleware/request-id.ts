import { createMiddleware } from 'hono/factory';
import type { ApiEnv } from '../api-env.ts';

const CLEAN_ID = /^[A-Za-z0-9-]{8,64}$/u;
const HEADER = 'X-Request-Id';

/** Names each request, with the caller's own id when it is clean; the same id stands in the response, the log and the errors. */
export function requestId(newRequestId: () => string) {
  return createMiddleware<ApiEnv>(async function nameRequest(c, next) {
    const given = c.req.header(HEADER) ?? '';
    const id = CLEAN_ID.test(given) ? given : newRequestId();
    c.set('requestId', id);
    await next();
    c.res.headers.set(HEADER, id);
  });
}
