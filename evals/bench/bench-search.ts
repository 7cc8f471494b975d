import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomNumbers } from '../../ingest/embed/random-numbers.ts';
import { openArchive } from '../../ingest/open-archive.ts';
import { silentProgress } from '../../ingest/pipeline/ingest-progress.ts';
import { refreshIndexFile } from '../../ingest/pipeline/index-file.ts';
import { learntEmbedder } from '../../ingest/pipeline/learnt-embedder.ts';
import { refreshVectors } from '../../ingest/pipeline/refresh-vectors.ts';
import { connectSqlite } from '../../ingest/store/sqlite.ts';
import { finalAnswer } from '../../server/answer/final-answer.ts';
import type { BriefWriter } from '../../server/brief/brief-writer.ts';
import { finalBrief } from '../../server/brief/final-brief.ts';
import { openAnswers } from '../../server/open-answers.ts';
import { today } from '../../server/today.ts';
import { openFts5 } from '../peers/fts5.ts';
import { openMiniSearch } from '../peers/minisearch.ts';
import type { OpenTextSearch } from '../peers/text-search.ts';
import { generateArchive } from './generated-archive.ts';
import { type Latency, timeEach } from './latency.ts';
import { zipfText } from './zipf-text.ts';

const QUESTIONS = 200;
const WARM_UP = 20;
const HITS = 10;
const BRIEFS = 50;
const SEED = 7;
const VOCABULARY = 80_000;
/** The peer that scans every list of a frequent word is given fewer questions, or a run would take an hour. */
const PEER_QUESTIONS = 50;

export type SearchBench = {
  readonly passages: number;
  readonly questions: number;
  readonly buildSeconds: { readonly store: number; readonly vectors: number };
  readonly search: Latency;
  readonly answer: Latency;
  /** Long briefs on themes of one word, and how many of them had enough evidence to be written. */
  readonly brief: Latency & { readonly asked: number; readonly written: number };
  /** Resident memory of this process after the searches, before the peers, MB. */
  readonly residentMegabytes: number;
  readonly databaseMegabytes: number;
  readonly peers: Readonly<Record<string, Latency>>;
};

/** Search and answer latency over a generated archive, beside what a user would pick instead, in one run. */
export async function benchSearch(passages: number): Promise<SearchBench> {
  const folder = mkdtempSync(path.join(tmpdir(), 'arkivsvar-bench-'));
  const signal = new AbortController().signal;
  const next = randomNumbers(SEED);
  const text = zipfText(next, VOCABULARY);
  const archive = openArchive(folder);
  try {
    const startedAt = performance.now();
    const texts = generateArchive(archive, passages, text, next);
    const storedAt = performance.now();
    const embedder = await refreshVectors(archive.vectors, learntEmbedder(archive.analyser), passages, false, silentProgress, signal);
    refreshIndexFile(archive.vectors, embedder, folder, silentProgress);
    const embeddedAt = performance.now();
    const { searcher, answerer, briefWriter } = openAnswers(archive, folder, null);
    const questions = Array.from({ length: QUESTIONS }, () => text.question());
    const search = await timeEach(questions, WARM_UP, (question) => searcher.search(question, {}, HITS, signal));
    const answer = await timeEach(questions, WARM_UP, (question) => finalAnswer(answerer, question, {}, signal));
    const brief = await timeBriefs(
      briefWriter,
      Array.from({ length: BRIEFS }, () => text.theme()),
      signal,
    );
    const residentMegabytes = megabytes(process.memoryUsage().rss);
    return {
      passages,
      questions: QUESTIONS,
      buildSeconds: { store: seconds(storedAt - startedAt), vectors: seconds(embeddedAt - storedAt) },
      search,
      answer,
      brief,
      residentMegabytes,
      databaseMegabytes: megabytes(databaseBytes(folder)),
      peers: {
        'SQLite FTS5, egen tokenizer': await peer(openFts5, texts, questions, signal),
        MiniSearch: await peer(openMiniSearch, texts, questions, signal),
      },
    };
  } finally {
    archive.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timeBriefs(writer: BriefWriter, themes: readonly string[], signal: AbortSignal): Promise<SearchBench['brief']> {
  const day = today();
  let written = 0;
  const latency = await timeEach(themes, 0, async (theme) => {
    const scope = { kind: 'theme', theme } as const;
    const brief = await finalBrief(writer, { scope, kind: 'pressebrief', length: 'lang', filter: {}, today: day }, signal);
    if (brief.kind !== 'refused') written++;
  });
  return { ...latency, asked: themes.length, written };
}

async function peer(open: OpenTextSearch, texts: readonly string[], questions: readonly string[], signal: AbortSignal): Promise<Latency> {
  const engine = await open(texts, signal);
  return timeEach(questions.slice(0, PEER_QUESTIONS), 5, (question) => engine.search(question, HITS));
}

function databaseBytes(folder: string): number {
  const database = connectSqlite(path.join(folder, 'archive.db'), 1_000);
  const bytes = Number(database.pragma('page_count', { simple: true })) * Number(database.pragma('page_size', { simple: true }));
  database.close();
  return bytes;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}
