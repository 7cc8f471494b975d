import { z } from 'zod';
import { ArchiveError } from '#domain/archive-error.ts';
import { documentIdOf } from '../../../ingest/load/scan-corpus.ts';
import type { ArchiveReader } from '../../../ingest/store/archive-reader.ts';
import { isClosedPath } from '../../corpus/closed-path.ts';
import type { Api } from '../api-env.ts';
import { type AppDeps, DEFAULT_TIMES } from '../app-deps.ts';
import { describeRoute } from '../describe-route.ts';
import { documentId } from '../input/fields.ts';
import { parseInput } from '../input/parse-input.ts';
import { readJsonBody } from '../input/read-json-body.ts';
import { readQuery } from '../input/read-query.ts';
import { withinTime } from '../within-time.ts';
import { REMOVAL_VIEW, type RemovalView, removedFileView, RESTORED_VIEW, type RestoredView, WITHHELD_PATH } from '../views/corpus-view.ts';
import { reportedFileView } from '../views/corpus-report.ts';
import { filesShown } from '../views/files-view.ts';
import { openDocument } from '../views/open-document.ts';
import { requireChanges } from './require-changes.ts';

const QUERY = z.strictObject({});
const BODY = z.strictObject({ id: z.string().max(64, 'er for langt') });

export function addCorpusRemovalRoutes(app: Api, deps: AppDeps): void {
  const { reader, times = DEFAULT_TIMES } = deps;

  const removal = describeRoute({
    summary: 'Takes a document, or a file that was refused, out of the corpus and the archive',
    description: 'The file is kept where it can be put back from. An attachment goes with its e-mail and cannot be taken out alone.',
    query: QUERY,
    success: { 'application/json': REMOVAL_VIEW },
    problems: ['invalid-input', 'changes-off', 'foreign-origin', 'not-found', 'data-unwritable'],
  });
  app.delete('/api/documents/:id', removal, async function removeDocument(c) {
    const changes = requireChanges(deps.changes);
    readQuery(c, QUERY);
    const corpusPath = pathOf(reader, c.req.param('id'));
    const removed = await changes.folder.remove(corpusPath);
    if (removed === null) throw notInCorpus();
    const report = await withinTime(changes.ingests.run(), times.limit / 2);
    return c.json<RemovalView>({ removed: removedFileView(removed, false), pending: report === null });
  });

  const restoring = describeRoute({
    summary: 'Puts a removed file back, and reads it in',
    query: QUERY,
    body: BODY,
    success: { 'application/json': RESTORED_VIEW },
    problems: ['invalid-input', 'changes-off', 'foreign-origin', 'not-found', 'wrong-content-type', 'data-unwritable'],
  });
  app.post('/api/corpus/restore', restoring, async function restore(c) {
    const changes = requireChanges(deps.changes);
    readQuery(c, QUERY);
    const { id } = await readJsonBody(c, BODY);
    const path = await changes.folder.restore(id);
    const report = await withinTime(changes.ingests.run(), times.limit / 2);
    const file = report?.files.find((reported) => reported.path === path);
    if (isClosedPath(reader, path)) return c.json<RestoredView>({ path: WITHHELD_PATH, file: null, pending: report === null });
    return c.json<RestoredView>({
      path,
      file: file === undefined ? null : reportedFileView(reader, file, path.slice(path.lastIndexOf('/') + 1), false),
      pending: report === null,
    });
  });
}

/**
 * Where the file with this id lies. Ids come from paths, so refused files have one though they are no documents.
 *
 * @throws ArchiveError `not-found`, the same for a closed document as for one that was never there
 */
function pathOf(reader: ArchiveReader, written: string): string {
  const id = parseInput(documentId, written);
  const document = openDocument(reader, id);
  if (document !== null) return document.path;
  const refused = filesShown(reader.files()).find(({ path, state }) => path !== null && state === 'avvist' && documentIdOf(path) === id);
  if (refused?.path !== undefined && refused.path !== null) return refused.path;
  throw new ArchiveError('not-found', 'Dokumentet finnes ikke i arkivet.', 'Det kan være fjernet. Søk etter det i dokumentlisten.');
}

function notInCorpus(): ArchiveError {
  return new ArchiveError(
    'not-found',
    'Dokumentet er ikke en egen fil i dokumentmappen.',
    'Er det et vedlegg til en e-post, fjern e-posten. Ellers er filen borte alt; les inn arkivet på nytt.',
  );
}
