import type { Context } from 'hono';
import { parseAccept } from 'hono/utils/accept';

const EVENTS = 'text/event-stream';
const JSON_VALUE = 'application/json';

/**
 * Whether the client asks for server-sent events rather than one JSON value (RFC 9110, 12.5.1): it must name them, and not like
 * them less than JSON. Wildcards alone are no wish for a stream.
 */
export function wantsEvents(c: Context): boolean {
  const accepted = parseAccept(c.req.header('accept') ?? '').map(({ type, q }) => ({ type: type.toLowerCase(), q }));
  const quality = (...names: readonly string[]): number =>
    names.map((name) => accepted.find(({ type }) => type === name)?.q).find((q) => q !== undefined) ?? 0;
  const events = quality(EVENTS);
  return events > 0 && events >= quality(JSON_VALUE, 'application/*', '*/*');
}
