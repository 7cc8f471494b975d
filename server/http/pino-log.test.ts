import { expect, it } from 'vitest';
import { pinoLog } from './pino-log.ts';

it('writes each event as one line of JSON, with line feeds and escapes made harmless', () => {
  const lines: string[] = [];
  const log = pinoLog({ write: (line) => lines.push(line) });
  log.info('request', { requestId: 'a\r\n{"level":50}\u001b[31m', ms: 3 });
  log.error('failure', { trace: ['Error', 'at x'] });
  expect(lines).toHaveLength(2);
  expect(lines[0]).not.toMatch(/[\r\u001b]|\n./u);
  expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
    { level: 30, msg: 'request', ms: 3 },
    { level: 50, msg: 'failure' },
  ]);
});
