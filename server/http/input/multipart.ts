import { ArchiveError } from '#domain/archive-error.ts';

/** One part of a form. `body` must be read to its end before the next part; what is left of it is skipped. */
export type FormPart = {
  readonly name: string;
  /** As the sender wrote it, unsafe; null for a plain field. */
  readonly fileName: string | null;
  readonly body: AsyncIterable<Uint8Array>;
};

/** Bytes of a part's headers; browsers send some 200. */
const MAX_HEADER_BYTES = 16 * 1024;
const CRLF = '\r\n';

/** The boundary of `multipart/form-data`, or null when the content is of another type. */
export function multipartBoundary(contentType: string | undefined): string | null {
  const match = /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"\r\n]{1,70})"|([^\s;"]{1,70}))/iu.exec(contentType ?? '');
  return match?.[1] ?? match?.[2] ?? null;
}

/**
 * Reads a form as it comes in (RFC 7578), holding never more than one piece of it in memory.
 *
 * @throws ArchiveError `invalid-input` when it is cut off or is no form; what `bytes` throws
 */
export async function* multipartParts(bytes: AsyncIterable<Uint8Array>, boundary: string): AsyncGenerator<FormPart> {
  const delimiter = Buffer.from(`${CRLF}--${boundary}`);
  const input = bytes[Symbol.asyncIterator]();
  // As if a line ended before the form, so that the first delimiter is like the others.
  let buffer: Buffer = Buffer.from(CRLF);

  /** @throws at the end of the input */
  async function fill(): Promise<void> {
    const next = await input.next();
    if (next.done) throw cutOff();
    buffer = Buffer.concat([buffer, next.value]);
  }

  async function* untilDelimiter(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const at = buffer.indexOf(delimiter);
      const safe = at < 0 ? buffer.length - delimiter.length + 1 : at;
      if (safe > 0) {
        const piece = buffer.subarray(0, safe);
        buffer = buffer.subarray(safe);
        yield piece;
      }
      if (at >= 0) {
        buffer = buffer.subarray(delimiter.length);
        return;
      }
      await fill();
    }
  }

  async function take(end: string, most: number): Promise<string> {
    for (;;) {
      const at = buffer.indexOf(end);
      if (at > most || (at < 0 && buffer.length > most)) throw notAForm();
      if (at >= 0) {
        const text = buffer.subarray(0, at).toString('utf8');
        buffer = buffer.subarray(at + end.length);
        return text;
      }
      await fill();
    }
  }

  try {
    for await (const _preamble of untilDelimiter());
    for (;;) {
      while (buffer.length < 2) await fill();
      if (buffer.subarray(0, 2).toString('latin1') === '--') return;
      if ((await take(CRLF, MAX_HEADER_BYTES)).trim() !== '') throw notAForm();
      // The line end that closes the last header may be the one before it, in a part without headers.
      buffer = Buffer.concat([Buffer.from(CRLF), buffer]);
      const headers = await take(CRLF + CRLF, MAX_HEADER_BYTES);
      const body = untilDelimiter();
      yield { ...disposition(headers), body };
      for await (const _rest of body);
    }
  } finally {
    await input.return?.();
  }
}

function disposition(headers: string): { readonly name: string; readonly fileName: string | null } {
  const line = headers.split(CRLF).find((header) => /^content-disposition\s*:/iu.test(header)) ?? '';
  return { name: parameter(line, 'name') ?? '', fileName: parameter(line, 'filename') };
}

/** Browsers write `"`, CR and LF in names as `%22`, `%0D` and `%0A`, and leave all else as it is. */
function parameter(line: string, name: string): string | null {
  const match = new RegExp(`;\\s*${name}="([^"]*)"`, 'iu').exec(line) ?? new RegExp(`;\\s*${name}=([^\\s;"]+)`, 'iu').exec(line);
  return match?.[1]?.replace(/%(22|0D|0A)/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) ?? null;
}

function cutOff(): ArchiveError {
  return new ArchiveError(
    'invalid-input',
    'Opplastingen ble brutt før alt var sendt.',
    'Kontroller forbindelsen og legg inn filene på nytt.',
  );
}

function notAForm(): ArchiveError {
  return new ArchiveError('invalid-input', 'Innholdet er ikke et gyldig skjema med filer.', 'Send filene som multipart/form-data.');
}
