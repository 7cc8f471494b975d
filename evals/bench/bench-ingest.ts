import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { scanCorpus } from '../../ingest/load/scan-corpus.ts';
import { openArchive } from '../../ingest/open-archive.ts';
import { silentProgress } from '../../ingest/pipeline/ingest-progress.ts';
import { runIngest } from '../../ingest/run-ingest.ts';
import { wordsKept } from './words-kept.ts';

export type IngestBench = {
  readonly files: number;
  readonly pages: number;
  /** From files to a searchable archive, vectors included. */
  readonly ingest: { readonly seconds: number; readonly pagesPerSecond: number };
  /** Most memory of this process and its readers together, MB; null where the system has no /proc. */
  readonly peakMegabytes: number | null;
  /** Text only, one file after another; null when the program is not installed. */
  readonly pdftotext: { readonly seconds: number; readonly pagesPerSecond: number } | null;
  /** Part of the words `pdftotext` finds that stand in our text, running heads and page numbers aside; null without the program. */
  readonly wordsKept: number | null;
};

/** Pages a second through the whole ingest, beside `pdftotext` on the same PDF files in the same run. */
export async function benchIngest(folders: readonly string[]): Promise<IngestBench> {
  const work = mkdtempSync(path.join(tmpdir(), 'arkivsvar-bench-'));
  const corpus = path.join(work, 'corpus');
  const archive = openArchive(path.join(work, 'data'));
  try {
    for (const [index, folder] of folders.entries()) {
      cpSync(folder, path.join(corpus, String(index)), {
        recursive: true,
        filter: (source) => !/\.\w+$/u.test(source) || source.endsWith('.pdf'),
      });
    }
    const files = await scanCorpus(corpus);
    const memory = watchMemory();
    const startedAt = performance.now();
    const options = { corpus, data: path.join(work, 'data'), rebuild: false, embedder: null, progress: silentProgress };
    await runIngest(archive, options, new AbortController().signal);
    const seconds = (performance.now() - startedAt) / 1000;
    const peakMegabytes = memory.peak();
    const pages = archive.reader
      .documents({ offset: 0, limit: files.length + 1 })
      .documents.reduce((sum, { pageCount }) => sum + pageCount, 0);
    const rate = (time: number) => ({ seconds: Math.round(time * 100) / 100, pagesPerSecond: Math.round(pages / time) });
    const peer = pdftotextSeconds(files.map(({ absolutePath }) => absolutePath));
    return {
      files: files.length,
      pages,
      ingest: rate(seconds),
      peakMegabytes,
      pdftotext: peer === null ? null : rate(peer),
      wordsKept: peer === null ? null : await shareKept(files.map(({ absolutePath }) => absolutePath)),
    };
  } finally {
    archive.close();
    rmSync(work, { recursive: true, force: true });
  }
}

const LOOK_EVERY = 100;
const PAGE_BYTES = 4_096;

function watchMemory(): { peak(): number | null } {
  let most = 0;
  const look = (): void => {
    most = Math.max(most, residentBytes(process.pid));
  };
  const timer = setInterval(look, LOOK_EVERY);
  return {
    peak() {
      clearInterval(timer);
      return most === 0 ? null : Math.round(most / 1024 / 1024);
    },
  };
}

/** Of a process and all it has started. */
function residentBytes(pid: number | string): number {
  try {
    const own = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1] ?? 0) * PAGE_BYTES;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return children.reduce((sum, child) => sum + residentBytes(child), own);
  } catch {
    return 0;
  }
}

async function shareKept(files: readonly string[]): Promise<number> {
  let words = 0;
  let kept = 0;
  for (const file of files) {
    try {
      const found = await wordsKept(file, null);
      words += found.words;
      kept += found.kept;
    } catch {
      // What neither of the two can read says nothing of words.
    }
  }
  return kept / Math.max(1, words);
}

function pdftotextSeconds(files: readonly string[]): number | null {
  if (spawnSync('pdftotext', ['-v']).error !== undefined) return null;
  const startedAt = performance.now();
  for (const file of files) {
    try {
      execFileSync('pdftotext', ['-layout', file, '-'], { stdio: ['ignore', 'ignore', 'ignore'], maxBuffer: 1 });
    } catch {
      // A damaged file is refused by both; its time still counts.
    }
  }
  return (performance.now() - startedAt) / 1000;
}
