import { z } from 'zod';
import type { Api } from '../api-env.ts';
import type { AppDeps } from '../app-deps.ts';
import { describeRoute } from '../describe-route.ts';
import { readQuery } from '../input/read-query.ts';
import { streamCorpus } from '../stream-corpus.ts';
import { CORPUS_REPORT_VIEW, ingestStateView } from '../views/corpus-view.ts';
import { corpusReportView } from '../views/corpus-report.ts';
import { requireChanges } from './require-changes.ts';

const QUERY = z.strictObject({ rebuild: z.enum(['true', 'false'], 'skal være true eller false').exactOptional() });

export function addCorpusIngestRoute(app: Api, deps: AppDeps): void {
  const { reader } = deps;
  const description = describeRoute({
    summary: 'Brings the archive into step with the corpus folder',
    description:
      '`rebuild=true` reads unchanged files again too. One ingest runs at a time. ' +
      'With `Accept: text/event-stream`: `ingest-progress`, and one of `corpus-end` and `corpus-error`.',
    query: QUERY,
    success: { 'application/json': CORPUS_REPORT_VIEW, 'text/event-stream': z.string() },
    problems: ['invalid-input', 'changes-off', 'foreign-origin'],
  });

  app.post('/api/corpus/ingest', description, async function corpusIngest(c) {
    const { ingests } = requireChanges(deps.changes);
    const { rebuild = 'false' } = readQuery(c, QUERY);
    return streamCorpus(c, deps, async (send) => {
      const report = await ingests.runNow(rebuild === 'true', (state) => send('ingest-progress', ingestStateView(state)));
      return corpusReportView(reader, report, []);
    });
  });
}
