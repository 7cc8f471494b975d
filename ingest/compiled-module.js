import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// Plain JavaScript, for it runs before anything that reads TypeScript has been loaded.

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = path.join(ROOT, 'node_modules/.cache/arkivsvar');
/** Modules that processes are started with, from the root. */
const ENTRIES = ['server/main.ts', 'ingest/main.ts', 'ingest/pipeline/reader-process.ts'];
/** What compiled code is made of. */
const SOURCES = ['ingest', 'server'];
const BESIDE = ['package.json', 'package-lock.json', 'tsconfig.json', 'node_modules/.package-lock.json'];
/** Compiled programs that are kept: one still running loads parts of its own now and then. */
const KEPT = 5;

/**
 * A module of the program with all it imports in one JavaScript file, compiled when its sources have changed: translating several
 * hundred files takes more than a second, in each process that is started.
 *
 * @param {string} entry one of ENTRIES
 * @returns {Promise<URL>} the compiled module, or the module itself where nothing can be compiled or written
 */
export async function compiledModule(entry) {
  const folder = path.join(CACHE, stampOfSources());
  const compiled = path.join(folder, entry.replace(/\.ts$/u, '.js'));
  if (!existsSync(compiled)) {
    try {
      await compile(folder);
    } catch {
      // A folder that cannot be written, or a source with a fault that translating it in the process will name.
      return pathToFileURL(path.join(ROOT, entry));
    }
  }
  return pathToFileURL(compiled);
}

/** Names, sizes and times of all sources: cheaper than reading them, and no change of a file leaves its times as they were. */
function stampOfSources() {
  const digest = createHash('sha256').update(`${ROOT} ${process.version}`);
  for (const folder of SOURCES) {
    const files = readdirSync(path.join(ROOT, folder), { recursive: true }).map((name) => `${folder}/${String(name)}`);
    for (const file of files.sort()) if (/(?<!\.test)\.(?:ts|js|json)$/u.test(file)) digest.update(stampOf(file));
  }
  for (const file of BESIDE) digest.update(stampOf(file));
  return digest.digest('hex').slice(0, 32);
}

/** @param {string} file */
function stampOf(file) {
  const stat = statSync(path.join(ROOT, file), { throwIfNoEntry: false });
  return `${file} ${stat?.size} ${stat?.mtimeMs} ${stat?.ctimeMs}\n`;
}

/** @param {string} folder made whole or not at all, also when several processes compile at the same time */
async function compile(folder) {
  const { build } = await import('esbuild');
  await mkdir(CACHE, { recursive: true });
  const unfinished = mkdtempSync(`${folder}.`);
  try {
    await build({
      absWorkingDir: ROOT,
      entryPoints: ENTRIES,
      outdir: unfinished,
      outbase: ROOT,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      logLevel: 'silent',
      plugins: [{ name: 'own-addresses', setup: (setup) => setup.onLoad({ filter: /\.[jt]s$/ }, ownAddress) }],
    });
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  removeOld();
}

/**
 * A module finds files beside itself by its own address, which in the compiled program is the address of its source.
 *
 * @param {{ readonly path: string }} module
 */
function ownAddress({ path: file }) {
  const source = readFileSync(file, 'utf8');
  return {
    contents: source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href)),
    loader: file.endsWith('.ts') ? /** @type {const} */ ('ts') : /** @type {const} */ ('js'),
  };
}

function removeOld() {
  const builds = readdirSync(CACHE).map((name) => ({ name, at: statSync(path.join(CACHE, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }));
  for (const { name } of builds.sort((a, b) => b.at - a.at).slice(KEPT)) rmSync(path.join(CACHE, name), { recursive: true, force: true });
}
