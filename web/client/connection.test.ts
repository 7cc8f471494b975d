import { describe, expect, it } from 'vitest';
import { type Connection, createConnectionWatch } from './connection.ts';

function watchWith(given: { answers: boolean[]; online?: boolean }) {
  const device = { online: given.online ?? true };
  const pauses: number[] = [];
  const seen: Connection[] = [];
  const watch = createConnectionWatch({
    answers: async () => given.answers.shift() ?? true,
    online: () => device.online,
    wait: async (milliseconds) => void pauses.push(milliseconds),
  });
  watch.onChange(() => seen.push(watch.current()));
  return { watch, device, pauses, seen };
}

/** Lets everything that waits for nothing but a promise happen. */
const settle = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

describe('the connection', () => {
  it('is not said to be lost for one failed request while the service answers', async () => {
    const { watch, seen } = watchWith({ answers: [true] });
    watch.suspect();
    await settle();
    expect([watch.current(), seen]).toEqual(['ok', []]);
  });

  it('is asked for, ever more seldom, until it is back', async () => {
    const { watch, seen, pauses } = watchWith({ answers: [false, false, false, false, false, false] });
    watch.suspect();
    watch.suspect();
    await settle();
    expect(seen).toEqual(['unreachable', 'ok']);
    expect(pauses).toEqual([2_000, 4_000, 8_000, 15_000, 15_000, 15_000]);
  });

  it('is lost at once when the device says so, and back only when the service answers', async () => {
    const { watch, device, seen } = watchWith({ answers: [false, true] });
    device.online = false;
    watch.deviceChanged();
    expect(watch.current()).toBe('offline');
    device.online = true;
    watch.deviceChanged();
    await settle();
    expect(seen).toEqual(['offline', 'unreachable', 'ok']);
  });

  it('begins lost on a device without network', () => {
    expect(watchWith({ answers: [], online: false }).watch.current()).toBe('offline');
  });
});
