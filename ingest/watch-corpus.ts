import { watch } from 'chokidar';

/** Quiet time after the last change before the folder is read, milliseconds. Range 100–5,000. */
const SETTLE = 500;

/** Calls `changed` when changes are seen from now on, and after each burst of them, one call at a time, until aborted. */
export function watchCorpus(folder: string, changed: () => Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let running: Promise<void> = Promise.resolve();
    const watcher = watch(folder, {
      ignoreInitial: true,
      followSymlinks: false,
      ignorePermissionErrors: true,
      awaitWriteFinish: { stabilityThreshold: SETTLE },
    });
    const stop = (): Promise<void> => {
      clearTimeout(timer);
      return watcher.close();
    };
    // What still watches would keep the process alive.
    const fail = (reason: unknown): void => void stop().then(() => reject(reason), reject);
    const call = (): void => {
      running = running.then(changed).catch(fail);
    };
    watcher.on('error', fail);
    watcher.on('ready', call);
    watcher.on('all', () => {
      clearTimeout(timer);
      timer = setTimeout(call, SETTLE);
    });
    signal.addEventListener('abort', () => {
      stop()
        .then(() => running)
        .then(resolve, reject);
    });
  });
}
