import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What `npm start` runs. */
const START_COMMAND = ['node_modules/.bin/tsx', 'server/main.ts', 'start'] as const;
/** Reading the corpus and building the page, on a slow machine. */
const START_LIMIT_MS = 240_000;
const POLL_MS = 250;
const STOP_LIMIT_MS = 10_000;

export type RunningServer = { readonly address: string; readonly stop: () => Promise<void> };

/**
 * Starts the program as people start it, on the default corpus, with an empty data folder and a free port.
 *
 * @throws when it does not serve in time; the message holds the end of what it printed
 */
export async function startServer(root: string): Promise<RunningServer> {
  const data = await mkdtemp(path.join(tmpdir(), 'arkivsvar-e2e-'));
  const port = await freePort();
  const [command, ...args] = START_COMMAND;
  const { ARKIV_CORPUS: _corpus, ARKIV_CHAT_MODEL: _model, ARKIV_EMBEDDER: _embedder, ...environment } = process.env;
  const child = spawn(command, args, { cwd: root, env: { ...environment, HOST: '127.0.0.1', PORT: String(port), ARKIV_DATA: data } });
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

  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const killing = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
    await ended;
    clearTimeout(killing);
    await rm(data, { recursive: true, force: true });
  };

  const address = `http://127.0.0.1:${port}`;
  const until = Date.now() + START_LIMIT_MS;
  while (!(await serves(address))) {
    const over = await Promise.race([ended.then(() => 'it ended'), wait(POLL_MS)]);
    if (over === undefined && Date.now() < until) continue;
    await stop();
    throw new Error(`The server did not come up (${over ?? 'time is out'}). The end of what it printed:\n${printed}`);
  }
  return { address, stop };
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
