import type { Context } from 'hono';
import type { z } from 'zod';
import { ArchiveError } from '#domain/archive-error.ts';
import { HttpFailure } from '../http-failure.ts';
import { parseInput } from './parse-input.ts';

/** Bytes; thirty times the longest question. */
const MAX_BODY_BYTES = 64 * 1024;

const JSON_TYPE = /^application\/json\s*(?:;|$)/iu;

/**
 * The JSON body, checked. Stops reading at the limit, whatever length was declared.
 *
 * @throws ArchiveError `invalid-input`, `too-large`; HttpFailure `wrong-content-type`
 */
export async function readJsonBody<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  if (!JSON_TYPE.test(c.req.header('content-type') ?? '')) {
    throw new HttpFailure('wrong-content-type', 'Innholdet må sendes som JSON. Sett «Content-Type: application/json» og prøv igjen.');
  }
  if (Number(c.req.header('content-length') ?? 0) > MAX_BODY_BYTES) throw tooLarge();
  return parseInput(schema, parseJson(await readBytes(c.req.raw.body)));
}

async function readBytes(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array> {
  if (body === null) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop cancels the stream, so nothing more is taken in.
  for await (const piece of body) {
    length += piece.length;
    if (length > MAX_BODY_BYTES) throw tooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // The parser's own message quotes the input, so it is not passed on.
    throw new ArchiveError('invalid-input', 'Innholdet er ikke gyldig JSON i UTF-8.', 'Rett innholdet og prøv igjen.');
  }
}

function tooLarge(): ArchiveError {
  return new ArchiveError(
    'too-large',
    `Forespørselen er større enn grensen på ${MAX_BODY_BYTES / 1024} kB.`,
    'Kort ned teksten og prøv igjen.',
  );
}
