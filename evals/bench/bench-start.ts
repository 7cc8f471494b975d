import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ArchiveError } from '#domain/archive-error.ts';

export type StartBench = {
  readonly starts: number;
  /** From `npm start` on an archive read before until the page is served, milliseconds. The median tells of the machine's load as well. */
  readonly firstPage: { readonly shortest: number; readonly median: number };
};

type Environment = Readonly<Record<string, string | undefined>>;

const STARTS = 5;
const ASK_EVERY = 10;
/** The first start reads the documents, compiles the program and builds the page, milliseconds. */
const PATIENCE = 300_000;

/** How long `npm start` takes until the first page, with a small archive. */
export async function benchStart(root: string, environment: Environment): Promise<StartBench> {
  const work = mkdtempSync(path.join(tmpdir(), 'arkivsvar-bench-'));
  try {
    cpSync(path.join(root, 'corpus/documents'), path.join(work, 'corpus'), { recursive: true });
    await startOnce(root, work, environment, (said) => said.includes('Arkivsvar er klart'));
    const times: number[] = [];
    while (times.length < STARTS) times.push(await startOnce(root, work, environment, () => true));
    const sorted = times.toSorted((a, b) => a - b);
    return { starts: STARTS, firstPage: { shortest: sorted[0] ?? 0, median: sorted[Math.floor(STARTS / 2)] ?? 0 } };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Starts the server, and stops it when the page is served and what it has said is `enough`. */
async function startOnce(root: string, work: string, environment: Environment, enough: (said: string) => boolean): Promise<number> {
  const port = await freePort();
  const startedAt = performance.now();
  // A group of its own, so that npm and what it starts stop together.
  const server = spawn('npm', ['start'], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...environment, PORT: String(port), ARKIV_CORPUS: path.join(work, 'corpus'), ARKIV_DATA: path.join(work, 'data') },
  });
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()));
  let said = '';
  server.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  try {
    let shownAt: number | null = null;
    while (shownAt === null || !enough(said)) {
      if (server.exitCode !== null || performance.now() - startedAt > PATIENCE) {
        throw new ArchiveError('internal', 'Programmet startet ikke.', 'Prøv «npm start» for seg.');
      }
      if (shownAt === null && (await isServed(port))) shownAt = performance.now();
      await pause(ASK_EVERY);
    }
    return Math.round(shownAt - startedAt);
  } finally {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGTERM');
    await ended;
  }
}

async function isServed(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/`)).status === 200;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
