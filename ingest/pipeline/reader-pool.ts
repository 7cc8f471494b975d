import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Refusal } from '#domain/refusal.ts';
import { ownNames } from '../norsk/own-names.ts';
import type { ReadDocument } from './read-document.ts';
import type { ReadMessage, ReadReply, ReadRequest } from './read-message.ts';

/** Reads documents in processes of their own, one file at a time in each. */
export interface ReaderPool {
  /** @throws Refusal, also when the process crashed, hung or used too much memory; the abort reason when aborted. */
  read(request: ReadRequest, signal: AbortSignal): Promise<ReadDocument>;
  close(): void;
}

export type ReaderPoolOptions = {
  readonly size: number;
  /** Main module of a reader process, asked for when the first one is needed. */
  readonly module: () => Promise<URL>;
};

const TYPESCRIPT_LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
/**
 * Reading makes much that is soon thrown away, and every core has a reader of its own: more room for what is new, MB, and no threads to
 * collect it, take 7 % off the computing time of 1,331 pages of PDF. Range 16–64.
 */
const COLLECTION = ['--single-threaded-gc', '--min-semi-space-size=32', '--max-semi-space-size=32'];
/** How often a busy process's memory and time are looked at, milliseconds. Range 50–1,000. */
const CHECK = 150;
/** Linux counts computing time in hundredths of a second, whatever the machine. */
const TICK = 10;
/** Share of a core that a process is taken to have had where the system does not tell its computing time. Range 0.1–1. */
const ASSUMED_SHARE = 0.25;
/** A process that has grown beyond this is replaced before the next file, bytes. */
const RETIRE_AT = 700 * 1024 * 1024;
/** Last lines of a process's error output that are kept, characters. */
const KEPT_OUTPUT = 4_000;

type FinalReply = Exclude<ReadReply, { readonly kind: 'ocr-page' }>;

type Reader = { readonly child: ChildProcess; errors: string /** Killed, or soon to be: never given another file. */; stopped: boolean };

export function createReaderPool({ size, module }: ReaderPoolOptions): ReaderPool {
  const idle: Reader[] = [];
  const busy = new Set<Reader>();
  const waiting: (() => void)[] = [];
  let main: Promise<URL> | null = null;
  let closed = false;

  function start(module: URL, heapMegabytes: number): Reader {
    const child = fork(module, {
      serialization: 'advanced',
      execArgv: [
        ...(module.pathname.endsWith('.ts') ? ['--import', TYPESCRIPT_LOADER] : []),
        ...COLLECTION,
        `--max-old-space-size=${heapMegabytes}`,
      ],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const reader: Reader = { child, errors: '', stopped: false };
    child.stderr?.on('data', (chunk: Buffer) => {
      reader.errors = (reader.errors + chunk.toString()).slice(-KEPT_OUTPUT);
    });
    // Keeps a failed spawn or send from ending this process; the exit that follows settles the file.
    child.on('error', () => undefined);
    return reader;
  }

  async function take(heapMegabytes: number): Promise<Reader> {
    main ??= module();
    const started = await main;
    while (busy.size >= size) await new Promise<void>((resolve) => waiting.push(resolve));
    const reader = idle.pop() ?? start(started, heapMegabytes);
    busy.add(reader);
    return reader;
  }

  function release(reader: Reader): void {
    busy.delete(reader);
    const alive = !reader.stopped && reader.child.connected && reader.child.exitCode === null && reader.child.signalCode === null;
    if (alive && !closed && residentBytes(reader.child) < RETIRE_AT) idle.push(reader);
    else reader.child.kill('SIGKILL');
    waiting.shift()?.();
  }

  return {
    async read(request, signal) {
      signal.throwIfAborted();
      const reader = await take(Math.ceil(request.limits.memoryBytes / 1024 / 1024));
      try {
        return documentOf(await converse(reader, request, signal));
      } finally {
        release(reader);
      }
    },
    close() {
      closed = true;
      for (const reader of [...idle, ...busy]) reader.child.kill('SIGKILL');
      idle.length = 0;
    },
  };
}

/** Sends the request and waits for the reply, the process's end, a limit or the abort, whichever comes first. */
function converse(reader: Reader, request: ReadRequest, signal: AbortSignal): Promise<FinalReply> {
  const { child } = reader;
  const { cpuMilliseconds, wallMilliseconds, memoryBytes } = request.limits;
  return new Promise<FinalReply>((resolve, reject) => {
    const stopBecause = (reason: unknown): void => {
      reader.stopped = true;
      finish(() => reject(reason));
      child.kill('SIGKILL');
    };
    let clock = startClock(child);
    const timeout = setTimeout(
      () => stopBecause(new Refusal('time-limit', `grensen er ${seconds(wallMilliseconds)} i alt`)),
      wallMilliseconds,
    );
    const check = setInterval(() => {
      if (residentBytes(child) > memoryBytes) stopBecause(new Refusal('memory-limit', memoryDetail(memoryBytes)));
      else if (clock() > cpuMilliseconds) stopBecause(new Refusal('time-limit', `grensen er ${seconds(cpuMilliseconds)} regnetid`));
    }, CHECK);
    const onMessage = (reply: ReadReply): void => {
      if (reply.kind !== 'ocr-page') return finish(() => resolve(reply));
      timeout.refresh();
      clock = startClock(child);
    };
    const onExit = (): void => finish(() => reject(exitRefusal(reader, memoryBytes)));
    const onAbort = (): void => stopBecause(signal.reason);
    function finish(settle: () => void): void {
      clearTimeout(timeout);
      clearInterval(check);
      child.off('message', onMessage);
      child.off('exit', onExit);
      signal.removeEventListener('abort', onAbort);
      settle();
    }
    child.on('message', onMessage);
    child.on('exit', onExit);
    signal.addEventListener('abort', onAbort);
    reader.errors = '';
    child.send({ ...request, names: ownNames() } satisfies ReadMessage);
  });
}

function documentOf(reply: FinalReply): ReadDocument {
  switch (reply.kind) {
    case 'read':
      return reply.document;
    case 'refused':
      throw new Refusal(reply.code, reply.detail);
    case 'failed':
      throw new Refusal('damaged', '', new Error(reply.message));
  }
}

function exitRefusal(reader: Reader, memoryBytes: number): Refusal {
  if (/heap out of memory|allocation failed/iu.test(reader.errors)) return new Refusal('memory-limit', memoryDetail(memoryBytes));
  return new Refusal('parser-stopped', '', new Error(reader.errors));
}

function memoryDetail(bytes: number): string {
  return `grensen er ${Math.round(bytes / 1024 / 1024)} MB`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toLocaleString('nb-NO')} sekunder`;
}

/** Milliseconds of computing time a process has used since; on a busy machine that is far less than has gone by. */
function startClock(child: ChildProcess): () => number {
  const before = cpuMillisecondsOf(child);
  const startedAt = performance.now();
  return () => {
    const now = cpuMillisecondsOf(child);
    return before === null || now === null ? (performance.now() - startedAt) * ASSUMED_SHARE : now - before;
  };
}

/** Computing time of a process in all, without the programs it has started; null where the system has no /proc. */
function cpuMillisecondsOf(child: ChildProcess): number | null {
  try {
    const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8');
    // The name of the program, in brackets, may hold anything; user and system time are the 12th and 13th field after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK;
  } catch {
    return null;
  }
}

/** Resident memory of a process, bytes; 0 where the system has no /proc, and the heap limit alone bounds it. */
function residentBytes(child: ChildProcess): number {
  try {
    const pages = readFileSync(`/proc/${child.pid}/statm`, 'utf8').split(' ')[1];
    return Number(pages ?? 0) * 4096;
  } catch {
    return 0;
  }
}
