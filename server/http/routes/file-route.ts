import type { Context } from 'hono';
import { z } from 'zod';
import { ArchiveError } from '#domain/archive-error.ts';
import type { StoredDocument } from '../../../ingest/store/archive-reader.ts';
import type { Api } from '../api-env.ts';
import type { AppDeps } from '../app-deps.ts';
import { contentDisposition } from '../content-disposition.ts';
import { describeRoute } from '../describe-route.ts';
import { HttpFailure } from '../http-failure.ts';
import { byteRange } from '../input/byte-range.ts';
import { readQuery } from '../input/read-query.ts';
import { openServedFile } from '../served-file.ts';
import { knownDocument } from './known-document.ts';

const QUERY = z.strictObject({ inline: z.enum(['0', '1'], 'skal være 0 eller 1').exactOptional() });

/** What a browser may show in our origin; everything else is downloaded. */
const PASSIVE = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/gif', 'image/webp']);
/** What a browser could run, should it be opened after all. */
const ACTIVE = new Set(['text/html', 'application/xhtml+xml', 'image/svg+xml', 'text/xml', 'application/xml', 'text/javascript']);

/** The browser's own PDF viewer needs `object-src` and its style; nothing in a file may run or fetch. */
const FILE_POLICY =
  "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

export function addFileRoute(app: Api, { reader }: AppDeps): void {
  const description = describeRoute({
    summary: 'The original file, byte for byte as it was read',
    description:
      '`inline=1` shows PDF and images in the browser; other formats are always downloaded. Takes `Range`. ' +
      'Refused (`file-withheld`) when the file also holds something closed: an attachment, or a part of it.',
    query: QUERY,
    success: { 'application/octet-stream': null },
    further: { 206: { description: 'The part asked for', content: { 'application/octet-stream': null } } },
    problems: ['invalid-input', 'file-withheld', 'not-found', 'range-not-satisfiable', 'archive-damaged'],
  });

  app.get('/api/documents/:id/file', description, async function file(c) {
    const { inline } = readQuery(c, QUERY);
    const document = knownDocument(c, reader);
    if (reader.holdsClosed(document.id)) {
      throw new HttpFailure(
        'file-withheld',
        'Originalfilen har deler eller vedlegg som er unntatt offentlighet, og kan derfor ikke hentes. Les det som er åpent, i dokumentvisningen, eller be arkivet om en utgave uten dem.',
      );
    }
    const original = reader.original(document.id);
    const opened = original === null ? null : await openServedFile(original.storedAt);
    if (original === null || opened === null) {
      throw new ArchiveError('archive-damaged', 'Originalfilen mangler i datamappen.', 'Les inn arkivet på nytt.');
    }
    const range = wantedRange(c, document, opened.size);
    if (range === 'unsatisfiable') {
      await opened.close();
      throw new HttpFailure('range-not-satisfiable', 'Filen er kortere enn området det ble spurt om. Hent hele filen på nytt.', {
        'Content-Range': `bytes */${opened.size}`,
      });
    }
    const { start, end } = range ?? { start: 0, end: opened.size - 1 };
    const kind = inline === '1' && PASSIVE.has(original.mediaType) ? 'inline' : 'attachment';
    const headers = new Headers({
      'Content-Type': ACTIVE.has(original.mediaType) ? 'application/octet-stream' : original.mediaType,
      'Content-Disposition': contentDisposition(kind, original.fileName),
      'Content-Length': String(end - start + 1),
      'Content-Security-Policy': FILE_POLICY,
      'Accept-Ranges': 'bytes',
      ETag: etagOf(document),
    });
    if (range !== null) headers.set('Content-Range', `bytes ${start}-${end}/${opened.size}`);
    if (c.req.method === 'HEAD' || opened.size === 0) {
      await opened.close();
      return new Response(null, { status: range === null ? 200 : 206, headers });
    }
    return new Response(opened.stream({ start, end }), { status: range === null ? 200 : 206, headers });
  });
}

function wantedRange(c: Context, document: StoredDocument, size: number) {
  // A part of another revision must not be joined to what the client already has.
  const condition = c.req.header('if-range');
  return condition !== undefined && condition !== etagOf(document) ? null : byteRange(c.req.header('range'), size);
}

function etagOf({ revision }: StoredDocument): string {
  return `"${revision}"`;
}
