import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { wantsEvents } from './wants-events.ts';

const app = new Hono().get('/', (c) => c.json(wantsEvents(c)));

describe('wantsEvents', () => {
  it.each([
    ['text/event-stream', true],
    ['Text/Event-Stream; charset=utf-8', true],
    ['application/json, text/event-stream', true],
    ['application/json;q=0.5, text/event-stream', true],
    ['text/event-stream, */*;q=0.1', true],
    ['application/json, text/event-stream;q=0.5', false],
    ['text/event-stream;q=0.5, */*', false],
    ['text/event-stream;q=0', false],
    ['text/event-stream;q=0, */*;q=0', false],
    ['application/json', false],
    ['*/*', false],
    ['text/*', false],
    ['text/event-streams', false],
    ['', false],
  ])('of «%s» is %s', async (accept, expected) => {
    const response = await app.request('/', { headers: { Accept: accept } });
    expect(await response.json()).toBe(expected);
  });
});
