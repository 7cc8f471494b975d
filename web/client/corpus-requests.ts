import type { CorpusReportView, CorpusView, RemovalView, RestoredView } from '../../server/http/views/corpus-view.ts';
import { getJson } from './get-json.ts';
import { sendJson } from './send-json.ts';

/** What may be done with the corpus, and whether it is being read. */
export const fetchCorpus = (signal: AbortSignal): Promise<CorpusView> => getJson('/api/corpus', signal);

/** Takes a file out of the archive, by its id in a list. */
export const removeDocument = (id: string): Promise<RemovalView> =>
  sendJson(`/api/documents/${encodeURIComponent(id)}`, { method: 'DELETE' });

/** Puts a removed file back. */
export const restoreFile = (id: string): Promise<RestoredView> => sendJson('/api/corpus/restore', { method: 'POST', body: { id } });

/** Brings the archive into step with the corpus; resolves when it is done. */
export const readCorpusAgain = (rebuild: boolean): Promise<CorpusReportView> =>
  sendJson(`/api/corpus/ingest?rebuild=${rebuild}`, { method: 'POST' });
