import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ArchiveError } from '#domain/archive-error.ts';

const STAMP = '.built-from';

/**
 * Builds the web app when what it is made of has changed since it was built, or it never was.
 *
 * @param root folder of the project
 * @param building called before a build starts
 * @returns the folder with the built app
 * @throws ArchiveError `web-build-failed`
 */
export async function buildWeb(root: string, building: () => void): Promise<string> {
  const built = path.join(root, 'web/dist');
  const sources = digestOfSources(root);
  const stamp = path.join(built, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return built;
  building();
  try {
    const { build } = await import('vite');
    await build({ configFile: path.join(root, 'web/vite.config.ts'), logLevel: 'error' });
    writeFileSync(stamp, sources);
    return built;
  } catch (cause) {
    throw new ArchiveError('web-build-failed', 'Nettsiden kunne ikke bygges.', 'Kjør «npm install» på nytt og prøv igjen.', cause);
  }
}

/** SHA-256 over names and contents of the page's own sources, the vocabulary it shares and the lockfile. */
function digestOfSources(root: string): string {
  const digest = createHash('sha256');
  const folders = ['web', 'ingest/domain'].map((folder) => path.join(root, folder));
  const files = folders.flatMap(filesUnder).filter((file) => !file.startsWith(path.join(root, 'web/dist')) && !/\.test\.tsx?$/u.test(file));
  for (const file of [...files, path.join(root, 'package-lock.json')].filter(existsSync).sort()) {
    digest.update(path.relative(root, file)).update(readFileSync(file));
  }
  return digest.digest('hex');
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
