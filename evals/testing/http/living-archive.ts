import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { IsoDate } from '#domain/ids.ts';
import { readConfig } from '../../../ingest/config.ts';
import { NO_PROFILE } from '../../../ingest/load/archive-profile.ts';
import { detectFormat } from '../../../ingest/load/detect-format.ts';
import { DEFAULT_LIMITS } from '../../../ingest/load/limits.ts';
import { type Archive, openArchive } from '../../../ingest/open-archive.ts';
import { ingestCorpus } from '../../../ingest/pipeline/ingest-corpus.ts';
import { silentProgress } from '../../../ingest/pipeline/ingest-progress.ts';
import type { IngestReport } from '../../../ingest/pipeline/ingest-report.ts';
import { learntEmbedder } from '../../../ingest/pipeline/learnt-embedder.ts';
import type { ReaderPool } from '../../../ingest/pipeline/reader-pool.ts';
import { refreshVectors } from '../../../ingest/pipeline/refresh-vectors.ts';
import { shareClosedMarks } from '../../../ingest/store/closed-marks.ts';
import { createApp } from '../../../server/app.ts';
import { createStartQuestions } from '../../../server/answer/start-questions.ts';
import { createBriefExporter } from '../../../server/brief/life/create-brief-exporter.ts';
import { createEditVerifier } from '../../../server/brief/life/verify/verify-edited.ts';
import { isClosedPath } from '../../../server/corpus/closed-path.ts';
import type { CorpusChanges } from '../../../server/corpus/corpus-changes.ts';
import { openCorpusFolder } from '../../../server/corpus/corpus-folder.ts';
import { createIngestQueue } from '../../../server/corpus/ingest-queue.ts';
import { folderRemovedFiles } from '../../../server/corpus/removed-files.ts';
import type { Api } from '../../../server/http/api-env.ts';
import { openAnswers } from '../../../server/open-answers.ts';
import { openPeople, type People } from '../../../server/people/open-people.ts';
import { readPaper } from '../ingest/written-paper.ts';
import { NOW } from './people-app.ts';

/** A whole archive on disk as it lives: files come, change and go, and the app answers over what is there; read in this process. */
export class LivingArchive {
  readonly corpus: string;
  readonly #root = mkdtempSync(path.join(tmpdir(), 'arkivsvar-living-'));
  readonly #data = path.join(this.#root, 'data');
  #archive: Archive;
  readonly people: People;
  #app: Api;
  #clock = NOW.getTime();
  #ids = 0;

  constructor() {
    this.corpus = path.join(this.#root, 'dokumenter');
    mkdirSync(this.corpus);
    this.#archive = openArchive(this.#data);
    this.people = openPeople(
      this.#data,
      () => NOW,
      () => `id-${++this.#ids}`,
    );
    this.#app = this.#create();
  }

  get archive(): Archive {
    return this.#archive;
  }

  request(address: string, init: RequestInit = {}): Promise<Response> {
    return Promise.resolve(this.#app.request(address, init));
  }

  async text(address: string, init: RequestInit = {}): Promise<string> {
    return (await this.request(address, init)).text();
  }

  write(name: string, text: string): void {
    const file = path.join(this.corpus, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    // Two writes in one millisecond of the same length would else be no change.
    this.#clock += 1_000;
    utimesSync(file, new Date(this.#clock), new Date(this.#clock));
  }

  move(from: string, to: string): void {
    mkdirSync(path.dirname(path.join(this.corpus, to)), { recursive: true });
    renameSync(path.join(this.corpus, from), path.join(this.corpus, to));
  }

  remove(name: string): void {
    rmSync(path.join(this.corpus, name));
  }

  async ingest(rebuild = false): Promise<IngestReport> {
    const signal = new AbortController().signal;
    const deps = { ...this.#archive, pool: POOL, parallel: 1, limits: DEFAULT_LIMITS, ocrId: null, progress: silentProgress, now: () => 0 };
    const report = await ingestCorpus(this.corpus, rebuild, { ...deps, mayEmpty: () => true }, signal);
    const source = learntEmbedder(this.#archive.analyser);
    await refreshVectors(this.#archive.vectors, source, report.passages, rebuild, silentProgress, signal);
    shareClosedMarks(this.#archive.closedMarks, this.people.closedMarks);
    return report;
  }

  /** A new archive from the documents, beside what people have made. */
  async buildAnew(): Promise<void> {
    this.#archive.close();
    for (const name of readdirSync(this.#data)) {
      if (!name.startsWith('people.db') && name !== 'papirkurv') rmSync(path.join(this.#data, name), { recursive: true });
    }
    this.#archive = openArchive(this.#data);
    shareClosedMarks(this.#archive.closedMarks, this.people.closedMarks);
    this.#app = this.#create();
    await this.ingest();
  }

  close(): void {
    this.#archive.close();
    this.people.close();
    rmSync(this.#root, { recursive: true, force: true });
  }

  #create(): Api {
    const archive = this.#archive;
    const { reader } = archive;
    const answers = openAnswers(archive, this.#data, null, this.people.conversations);
    let requests = 0;
    return createApp({
      ...answers,
      reader,
      startQuestions: createStartQuestions({ reader, answerer: answers.answerer, given: NO_PROFILE.startQuestions }),
      people: this.people,
      verifyEdited: createEditVerifier(archive.analyser),
      exportBrief: createBriefExporter({ reader, baseUrl: 'http://arkiv.example', letterhead: null, today: () => '2026-01-02' as IsoDate }),
      state: () => 'ok',
      webRoot: null,
      log: { info: () => undefined, error: () => undefined },
      newRequestId: () => `foresporsel-${++requests}`,
      changes: this.#changes(),
      allowedHosts: null,
      now: () => NOW,
    });
  }

  #changes(): CorpusChanges {
    const { uploads } = readConfig({ ARKIV_CORPUS: this.corpus, ARKIV_DATA: this.#data });
    const removed = folderRemovedFiles(this.#data, () => NOW);
    return {
      allowed: uploads !== 'off',
      removed,
      folder: openCorpusFolder(this.corpus, removed, DEFAULT_LIMITS.fileBytes, (name) => isClosedPath(this.#archive.reader, name)),
      ingests: createIngestQueue((rebuild) => this.ingest(rebuild)),
      limits: { fileBytes: DEFAULT_LIMITS.fileBytes, files: 10, totalBytes: DEFAULT_LIMITS.fileBytes },
    };
  }
}

const POOL: ReaderPool = {
  close: () => undefined,
  read({ name, storedAt, documentId, revision }) {
    const bytes = new Uint8Array(readFileSync(storedAt));
    return readPaper(detectFormat(name, bytes).format, name, bytes, { documentId, revision });
  },
};
