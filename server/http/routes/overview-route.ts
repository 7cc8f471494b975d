import { z } from 'zod';
import type { ArchiveReader, StoredDocument } from '../../../ingest/store/archive-reader.ts';
import type { Api } from '../api-env.ts';
import type { AppDeps } from '../app-deps.ts';
import { describeRoute } from '../describe-route.ts';
import { readQuery } from '../input/read-query.ts';
import { documentSummary } from '../views/document-view.ts';
import { replacementOf } from '../views/open-document.ts';
import { countDocuments, filesOverview, latest, OVERVIEW_VIEW, type OverviewView } from '../views/overview-view.ts';

const QUERY = z.strictObject({});
/** The most the reader gives at a time. */
const PART = 500;
/** Newest documents shown; range 3–10. */
const NEWEST = 5;
/** Refused files shown here; the rest stand in `GET /api/files?state=avvist`. Range 3–20. */
const REFUSED = 5;

export function addOverviewRoute(app: Api, { reader }: AppDeps): void {
  const description = describeRoute({
    summary: 'What the archive holds, and what it does not',
    query: QUERY,
    success: { 'application/json': OVERVIEW_VIEW },
    problems: ['invalid-input'],
  });
  let kept: { readonly state: string; readonly view: OverviewView } | null = null;

  app.get('/api/overview', description, function overview(c) {
    readQuery(c, QUERY);
    const state = archiveState(reader);
    if (kept?.state !== state) kept = { state, view: overviewOf(reader) };
    return c.json<OverviewView>(kept.view);
  });
}

/** Another text whenever files have been read or taken out. */
function archiveState(reader: Pick<ArchiveReader, 'counts' | 'files'>): string {
  const files = reader.files();
  return JSON.stringify([reader.counts(), files.length, latest(files)]);
}

function overviewOf(reader: ArchiveReader): OverviewView {
  const { passages, closed } = reader.counts();
  const documents = openDocuments(reader);
  const newest = documents.filter(({ metadata }) => metadata.date !== null).slice(0, NEWEST);
  return {
    documents: documents.length,
    passages,
    closed,
    ...countDocuments(documents),
    newest: newest.map((document) => documentSummary(document, replacementOf(reader, document))),
    ...filesOverview(reader.files(), REFUSED),
  };
}

function openDocuments(reader: ArchiveReader): StoredDocument[] {
  const all: StoredDocument[] = [];
  for (;;) {
    const { documents } = reader.documents({ offset: all.length, limit: PART });
    all.push(...documents);
    if (documents.length < PART) return all.filter(({ access }) => access === 'open');
  }
}
