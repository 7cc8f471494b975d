import { watch } from 'chokidar';

/** Quiet time after the last change before the folder is read, milliseconds. Range 100–5,000. */
const SETTLE = 500;

/** Calls `changed` after each burst of changes under the folder, one call at a time, until aborted. */
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
    watcher.on('error', reject);
    watcher.on('all', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(changed).catch(reject);
      }, SETTLE);
    });
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      watcher
        .close()
        .then(() => running)
        .then(resolve, reject);
    });
  });
}
