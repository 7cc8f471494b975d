import { createMiddleware } from 'hono/factory';
import { HttpFailure } from '../http-failure.ts';

/** The names a server bound to loopback answers to. */
export const LOOPBACK_HOSTS: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Turns away requests addressed to other names, so that a foreign page cannot reach in by DNS rebinding. */
export function allowedHost(hosts: readonly string[] | null) {
  return createMiddleware(async function checkHost(c, next) {
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    if (hosts !== null && !hosts.includes(withoutPort(host))) {
      throw new HttpFailure('foreign-host', `Løsningen svarer ikke på dette vertsnavnet. Bruk ett av disse: ${hosts.join(', ')}.`);
    }
    await next();
  });
}

function withoutPort(host: string): string {
  return host.toLowerCase().replace(/:\d{1,5}$/u, '');
}
