/** One event of a `text/event-stream`. */
export type SseEvent = { readonly event: string; readonly data: string };

/**
 * Reads an event stream in pieces of any size: an event, a line end or a field may be split between two pieces.
 * Lines may end in LF, CR or CRLF; comments (heartbeats) and events without data are skipped, as the standard says.
 * What has come after the last empty line is not an event yet, and is dropped when the stream ends.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export function createSseParser(): (piece: string) => SseEvent[] {
  let rest = '';
  let started = false;
  let event = '';
  let data: string[] = [];

  return function push(piece: string): SseEvent[] {
    rest += piece;
    if (!started && rest !== '') {
      started = true;
      if (rest.startsWith('\uFEFF')) rest = rest.slice(1);
    }
    const events: SseEvent[] = [];
    for (let line = takeLine(); line !== null; line = takeLine()) {
      if (line !== '') readField(line);
      else {
        if (data.length > 0) events.push({ event: event === '' ? 'message' : event, data: data.join('\n') });
        event = '';
        data = [];
      }
    }
    return events;
  };

  function takeLine(): string | null {
    const end = /\r\n|\n|\r/u.exec(rest);
    if (end === null) return null;
    // A CR at the very end may be the first half of a CRLF.
    if (end[0] === '\r' && end.index === rest.length - 1) return null;
    const line = rest.slice(0, end.index);
    rest = rest.slice(end.index + end[0].length);
    return line;
  }

  function readField(line: string): void {
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /u, '');
    if (field === 'event') event = value;
    else if (field === 'data') data.push(value);
  }
}
