import { writeSync } from 'node:fs';
import { openArchive } from '../../../ingest/open-archive.ts';
import { silentProgress } from '../../../ingest/pipeline/ingest-progress.ts';
import { runIngest } from '../../../ingest/run-ingest.ts';

// Ingests a folder and tells on stdout, before going on, of each file that is stored: for the test that kills it.
const [, , corpus = '', data = ''] = process.argv;
const archive = openArchive(data);
const progress = { ...silentProgress, fileDone: (path: string) => void writeSync(1, `${path}\n`) };
await runIngest(archive, { corpus, data, rebuild: false, embedder: null, progress }, new AbortController().signal);
archive.close();
