import type { Context } from 'hono';

/** Whether the client asks for server-sent events rather than one JSON value. */
export function wantsEvents(c: Context): boolean {
  return /(?:^|,)\s*text\/event-stream\s*(?:;|,|$)/iu.test(c.req.header('accept') ?? '');
}
