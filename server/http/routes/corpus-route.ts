import { z } from 'zod';
import type { Api } from '../api-env.ts';
import type { AppDeps } from '../app-deps.ts';
import { describeRoute } from '../describe-route.ts';
import { readQuery } from '../input/read-query.ts';
import { CORPUS_VIEW, type CorpusView, ingestStateView, removedFileView } from '../views/corpus-view.ts';

const QUERY = z.strictObject({});
/** Removed files shown. */
const SHOWN = 100;

export function addCorpusRoute(app: Api, { changes }: AppDeps): void {
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
      collections: changes === undefined ? [] : [...(await changes.folder.collections())],
      limits: changes === undefined ? { fileBytes: 0, files: 0, totalBytes: 0 } : { ...changes.limits },
      ingest: ingestStateView(changes?.ingests.state() ?? { kind: 'idle' }),
      removed: allowed
        ? (await changes.removed.list())
            .filter(({ why }) => why === 'removed')
            .slice(0, SHOWN)
            .map(removedFileView)
        : [],
    });
  });
}
