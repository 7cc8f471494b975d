import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What `npm start` runs, in one process, so that it can be killed. */
const START = ['ingest/launch.js', 'server/main.ts', 'start'] as const;
/** Reading the corpus and building the page, on a slow machine. */
const START_LIMIT_MS = 240_000;
const POLL_MS = 250;
const STOP_LIMIT_MS = 10_000;

export type RunningServer = {
  readonly address: string;
  /** Stops the program as a power cut would; its data stays. */
  readonly down: () => Promise<void>;
  /** Starts it again, at the same address and on the same data. */
  readonly up: () => Promise<void>;
  /** Stops it, and removes its data. */
  readonly end: () => Promise<void>;
};

type Program = { readonly child: ChildProcess; readonly ended: Promise<void>; readonly printed: () => string };

/**
 * Starts the program as people start it, on a copy of the default corpus (the checks change it), with an empty data folder and a free
 * port.
 *
 * @throws when it does not serve in time; the message holds the end of what it printed
 */
export async function startServer(root: string): Promise<RunningServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'arkivsvar-e2e-'));
  const corpus = path.join(folder, 'corpus');
  await cp(path.join(root, 'corpus/documents'), corpus, { recursive: true });
  const port = await freePort();
  const { ARKIV_CHAT_MODEL: _model, ARKIV_EMBEDDER: _embedder, ...environment } = process.env;
  const settings = { HOST: '127.0.0.1', PORT: String(port), ARKIV_CORPUS: corpus, ARKIV_DATA: path.join(folder, 'data') };
  const address = `http://127.0.0.1:${port}`;
  let program: Program | null = null;

  const halt = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (program === null) return;
    const { child, ended } = program;
    program = null;
    child.kill(signal);
    const killing = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
    await ended;
    clearTimeout(killing);
  };
  const up = async (): Promise<void> => {
    const started = launch(root, { ...environment, ...settings });
    program = started;
    const failure = await untilServing(address, started);
    if (failure === null) return;
    await halt('SIGTERM');
    throw new Error(`The server did not come up (${failure}). The end of what it printed:\n${started.printed()}`);
  };
  const end = async (): Promise<void> => {
    await halt('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  };

  try {
    await up();
  } catch (error) {
    await end();
    throw error;
  }
  return { address, down: () => halt('SIGKILL'), up, end };
}

function launch(root: string, env: NodeJS.ProcessEnv): Program {
  const child = spawn(process.execPath, START, { cwd: root, env });
  let printed = '';
  const keep = (text: Buffer): void => {
    printed = (printed + text.toString()).slice(-4_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', (error) => {
      keep(Buffer.from(error.message));
      resolve();
    });
  });
  return { child, ended, printed: () => printed };
}

/** @returns null when it serves, otherwise why it does not */
async function untilServing(address: string, { ended }: Program): Promise<string | null> {
  const until = Date.now() + START_LIMIT_MS;
  while (!(await serves(address))) {
    const over = await Promise.race([ended.then(() => 'it ended'), wait(POLL_MS)]);
    if (over !== undefined) return over;
    if (Date.now() >= until) return 'time is out';
  }
  return null;
}

async function serves(address: string): Promise<boolean> {
  try {
    const health = await fetch(`${address}/api/health`);
    return health.ok && (await fetch(address)).ok;
  } catch {
    return false;
  }
}

function wait(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds);
  });
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => {
    probe.close(resolve);
  });
  if (address === null || typeof address === 'string') throw new Error('No free port was given.');
  return address.port;
}
