import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { HttpFailure } from '../http-failure.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Turns away requests that another site makes a browser send, whatever their content type.
 * Programs that are not browsers send neither header and are let through.
 */
export const sameOrigin = createMiddleware(async function checkOrigin(c, next) {
  if (!SAFE_METHODS.has(c.req.method) && isForeign(c)) {
    throw new HttpFailure(
      'foreign-origin',
      'Forespørselen kom fra et annet nettsted og er avvist. Åpne løsningen i nettleseren og prøv igjen derfra.',
    );
  }
  await next();
});

function isForeign(c: Context): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const origin = c.req.header('origin');
  if (origin === undefined) return false;
  // Only the host is compared: behind a proxy that ends TLS the scheme seen here is not the browser's.
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  return !URL.canParse(origin) || new URL(origin).host !== host.toLowerCase();
}
