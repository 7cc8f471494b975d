import { createSseParser, type SseEvent } from './sse-parser.ts';

/** The events of a response body as they come. */
export async function* sseEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<SseEvent> {
  const push = createSseParser();
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      yield* push(decoder.decode(piece.value, { stream: true }));
    }
  } finally {
    // Lets go of the connection also when the reader of this generator stops early.
    await reader.cancel().catch(() => undefined);
  }
}
