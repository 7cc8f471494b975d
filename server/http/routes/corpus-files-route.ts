import type { Context } from 'hono';
import { z } from 'zod';
import { ArchiveError } from '#domain/archive-error.ts';
import type { CorpusChanges } from '../../corpus/corpus-changes.ts';
import type { Api, ApiEnv } from '../api-env.ts';
import type { AppDeps } from '../app-deps.ts';
import { describeRoute } from '../describe-route.ts';
import { HttpFailure } from '../http-failure.ts';
import { multipartBoundary, multipartParts } from '../input/multipart.ts';
import { readQuery } from '../input/read-query.ts';
import type { Logger } from '../log.ts';
import { logFailure } from '../log-failure.ts';
import { streamCorpus } from '../stream-corpus.ts';
import { CORPUS_REPORT_VIEW, ingestStateView } from '../views/corpus-view.ts';
import { corpusReportView, type SentFile } from '../views/corpus-report.ts';
import { requireChanges } from './require-changes.ts';

const QUERY = z.strictObject({
  collection: z.string().trim().max(200, 'kan ikke være lengre enn 200 tegn').exactOptional(),
  replace: z.enum(['true', 'false'], 'skal være true eller false').exactOptional(),
});

export function addCorpusFilesRoute(app: Api, deps: AppDeps): void {
  const { reader } = deps;
  const description = describeRoute({
    summary: 'Adds files to the corpus and reads them in',
    description:
      'multipart/form-data with one or more files. `collection` = the folder they go in. A file that is there is left as it is unless `replace=true`. ' +
      'With `Accept: text/event-stream`: `file-received` for each file, `ingest-progress`, and one of `corpus-end` and `corpus-error`. ' +
      'A file that cannot be taken in never stops the others.',
    query: QUERY,
    success: { 'application/json': CORPUS_REPORT_VIEW, 'text/event-stream': z.string() },
    problems: ['invalid-input', 'changes-off', 'foreign-origin', 'too-large', 'wrong-content-type', 'data-unwritable'],
  });

  app.post('/api/corpus/files', description, async function corpusFiles(c) {
    const changes = requireChanges(deps.changes);
    const { collection = '', replace = 'false' } = readQuery(c, QUERY);
    const sent = await receiveFiles(c, changes, deps.log, collection, replace === 'true');
    return streamCorpus(c, deps, async (send) => {
      for (const { name, result } of sent) send('file-received', { name, received: result.kind === 'received' });
      const report = await changes.ingests.run((state) => send('ingest-progress', ingestStateView(state)));
      return corpusReportView(reader, report, sent);
    });
  });
}

/** Files that came before the form broke off are kept and read; without any, the failure is the answer. */
async function receiveFiles(
  c: Context<ApiEnv>,
  changes: CorpusChanges,
  log: Logger,
  collection: string,
  replace: boolean,
): Promise<SentFile[]> {
  const boundary = multipartBoundary(c.req.header('content-type'));
  if (boundary === null) {
    throw new HttpFailure('wrong-content-type', 'Filene må sendes som et skjema. Sett «Content-Type: multipart/form-data» og prøv igjen.');
  }
  const { files, totalBytes } = changes.limits;
  if (Number(c.req.header('content-length') ?? 0) > totalBytes) throw tooMuch(totalBytes);
  const sent: SentFile[] = [];
  try {
    for await (const { fileName, body } of multipartParts(upTo(c.req.raw.body, totalBytes), boundary)) {
      if (fileName === null) continue;
      if (sent.length >= files) throw new ArchiveError('too-large', `Det er flere enn ${files} filer.`, 'Legg dem inn i flere omganger.');
      sent.push({ name: fileName, result: await changes.folder.receive(fileName, collection, body, replace) });
    }
  } catch (error) {
    // Those that are whole are in the corpus already, and the archive must know of them.
    if (!sent.some(({ result }) => result.kind === 'received')) throw error;
    changes.ingests.run().catch((failure: unknown) => logFailure(log, failure, c.get('requestId')));
    throw error;
  }
  if (sent.length === 0) throw new ArchiveError('invalid-input', 'Det er ingen filer i skjemaet.', 'Velg minst én fil og prøv igjen.');
  return sent;
}

async function* upTo(body: ReadableStream<Uint8Array> | null, limit: number): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  let length = 0;
  for await (const piece of body) {
    length += piece.length;
    if (length > limit) throw tooMuch(limit);
    yield piece;
  }
}

function tooMuch(limit: number): ArchiveError {
  const gigabytes = (limit / 1024 ** 3).toLocaleString('nb-NO', { maximumFractionDigits: 1 });
  return new ArchiveError('too-large', `Filene er til sammen større enn grensen på ${gigabytes} GB.`, 'Legg dem inn i flere omganger.');
}
