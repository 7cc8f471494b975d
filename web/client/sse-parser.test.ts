import { describe, expect, it } from 'vitest';
import { createSseParser } from './sse-parser.ts';

const STREAM = 'event: answer-start\ndata: {}\n\n: heartbeat\n\nevent: statement-available\ndata: {"text":"Visjonen er …"}\n\n';
const EVENTS = [
  { event: 'answer-start', data: '{}' },
  { event: 'statement-available', data: '{"text":"Visjonen er …"}' },
];

describe('the event stream parser', () => {
  it('reads events and skips heartbeats', () => {
    expect(createSseParser()(STREAM)).toEqual(EVENTS);
  });

  it('gives the same events wherever the stream is split, with LF, CRLF and CR', () => {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      // One more line end, as a CR alone cannot be told from half a CRLF before something follows it.
      const stream = `${STREAM.replaceAll('\n', lineEnd)}:${lineEnd}`;
      for (let at = 0; at <= stream.length; at++) {
        const push = createSseParser();
        expect([...push(stream.slice(0, at)), ...push(stream.slice(at))]).toEqual(EVENTS);
      }
    }
  });

  it('gives the same events one character at a time', () => {
    const push = createSseParser();
    expect([...STREAM.replaceAll('\n', '\r\n')].flatMap(push)).toEqual(EVENTS);
  });

  it('joins several data lines with a line feed and keeps all but the first space', () => {
    expect(createSseParser()('data:  a\ndata:b\ndata\n\n')).toEqual([{ event: 'message', data: ' a\nb\n' }]);
  });

  it('drops a byte order mark, unknown fields, events without data and an unfinished event', () => {
    expect(createSseParser()('\uFEFFdata: a\nid: 1\nretry: 5\n\nevent: tom\n\ndata: halv')).toEqual([{ event: 'message', data: 'a' }]);
  });
});
