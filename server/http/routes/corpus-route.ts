import { z } from 'zod';
import type { StoredFile } from '../../../ingest/store/archive-reader.ts';
import { isClosedName, isClosedPath } from '../../corpus/closed-path.ts';
import type { Api } from '../api-env.ts';
import type { AppDeps } from '../app-deps.ts';
import { describeRoute } from '../describe-route.ts';
import { readQuery } from '../input/read-query.ts';
import { CORPUS_VIEW, type CorpusView, ingestStateView, removedFileView } from '../views/corpus-view.ts';

const QUERY = z.strictObject({});
/** Removed files shown. */
const SHOWN = 100;

export function addCorpusRoute(app: Api, { reader, changes }: AppDeps): void {
  const description = describeRoute({
    summary: 'What may be done with the corpus folder, and whether it is being read',
    query: QUERY,
    success: { 'application/json': CORPUS_VIEW },
    problems: ['invalid-input'],
  });

  app.get('/api/corpus', description, async function corpus(c) {
    readQuery(c, QUERY);
    const allowed = changes?.allowed === true;
    return c.json<CorpusView>({
      changes: allowed,
      collections: changes === undefined ? [] : openCollections(await changes.folder.collections(), reader.files()),
      limits: changes === undefined ? { fileBytes: 0, files: 0, totalBytes: 0 } : { ...changes.limits },
      ingest: ingestStateView(changes?.ingests.state() ?? { kind: 'idle' }),
      removed: allowed
        ? (await changes.removed.list())
            .map((file) => ({ file, closed: isClosedPath(reader, file.path) }))
            // One that another has taken the place of cannot go back there; what is closed is told of all the same.
            .filter(({ file, closed }) => file.why === 'removed' || closed)
            .slice(0, SHOWN)
            .map(({ file, closed }) => removedFileView(file, closed))
        : [],
    });
  });
}

/** Folders that readers may know of: those with a file that is not closed, and those nothing has been read from. */
function openCollections(folders: readonly string[], files: readonly StoredFile[]): string[] {
  return folders.filter((folder) => {
    if (isClosedName(folder)) return false;
    const inside = files.filter(({ path }) => path.startsWith(`${folder}/`));
    return inside.length === 0 || inside.some(({ closed }) => !closed);
  });
}
