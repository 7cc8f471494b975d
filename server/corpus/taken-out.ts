import type { RemovedFiles } from './removed-files.ts';

/** Tells whether every one of some paths, with what came inside it, was taken out of the corpus here and not by somebody else. */
export async function takenOut(removed: Pick<RemovedFiles, 'list'>): Promise<(paths: readonly string[]) => boolean> {
  const out = (await removed.list()).filter(({ why }) => why === 'removed').map(({ path }) => path);
  return (paths) => paths.every((path) => out.some((gone) => path === gone || path.startsWith(`${gone}/`)));
}
