import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { ApiEnv } from '../api-env.ts';
import type { Logger } from '../log.ts';

/** One line for each request, with the route's pattern: the address itself may hold the question. */
export function requestLog(log: Logger) {
  return createMiddleware<ApiEnv>(async function logRequest(c, next) {
    const start = performance.now();
    await next();
    log.info('request', {
      requestId: c.get('requestId'),
      method: c.req.method.slice(0, 10),
      route: routePath(c),
      status: c.res.status,
      ms: Math.round(performance.now() - start),
      questionLength: c.get('questionLength') ?? null,
      code: c.get('problemCode') ?? null,
    });
  });
}
