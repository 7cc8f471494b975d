import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Milliseconds; LibreOffice makes a profile at its first start. */
const LONGEST = 55_000;

export function hasProgram(name: string): boolean {
  return spawnSync(name, ['--version'], { timeout: LONGEST }).error === undefined;
}

/** What a program writes to standard output about a file. */
export function outputOf(program: string, bytes: Uint8Array, extension: string, args: (file: string) => readonly string[]): string {
  return inFolder((folder) => {
    const file = path.join(folder, `fil.${extension}`);
    writeFileSync(file, bytes);
    const run = spawnSync(program, [...args(file)], { encoding: 'utf8', timeout: LONGEST, maxBuffer: 64 * 1024 * 1024 });
    if (run.status !== 0) throw new Error(`${program} failed: ${run.stderr}`);
    return run.stdout;
  });
}

/** An Office file as LibreOffice prints it. */
export function printedByLibreOffice(bytes: Uint8Array, extension: 'docx' | 'pptx'): Uint8Array {
  return inFolder((folder) => {
    writeFileSync(path.join(folder, `fil.${extension}`), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profil`;
    spawnSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, path.join(folder, `fil.${extension}`)], {
      timeout: LONGEST,
    });
    return new Uint8Array(readFileSync(path.join(folder, 'fil.pdf')));
  });
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'eksport-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
