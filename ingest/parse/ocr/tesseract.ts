import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Ocr } from './ocr.ts';
import { readTesseractTsv } from './read-tesseract-tsv.ts';

const PROGRAM = 'tesseract';
const LANGUAGE = 'nor';
/** An A4 page at 200 dpi takes about 3 seconds on one core; 10–120 s. */
const PAGE_TIMEOUT_MS = 60_000;
const PROBE_TIMEOUT_MS = 10_000;
const MOST_OUTPUT_BYTES = 32 * 1024 * 1024;

/** The Debian program `tesseract` with Norwegian, or null when the program or the language is not installed. */
export async function findTesseract(program = PROGRAM): Promise<Ocr | null> {
  const languages = await probe(program, ['--list-langs']);
  if (languages === null || !languages.split(/\s+/u).includes(LANGUAGE)) return null;
  const version = /tesseract\s+(\S+)/u.exec((await probe(program, ['--version'])) ?? '')?.[1] ?? 'ukjent versjon';
  return {
    id: `tesseract ${version} (${LANGUAGE})`,
    async read(png, scale, signal) {
      signal.throwIfAborted();
      return readTesseractTsv(await recognise(program, png, Math.round(scale * 72), signal), scale);
    },
  };
}

/** null when the program is not there or does not answer; both mean there is no OCR to use. */
async function probe(program: string, options: readonly string[]): Promise<string | null> {
  try {
    const { stdout, stderr } = await promisify(execFile)(program, [...options], { timeout: PROBE_TIMEOUT_MS });
    return `${stdout}\n${stderr}`;
  } catch {
    return null;
  }
}

function recognise(program: string, png: Uint8Array, dpi: number, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      program,
      ['stdin', 'stdout', '-l', LANGUAGE, '--dpi', String(dpi), 'tsv'],
      {
        timeout: PAGE_TIMEOUT_MS,
        killSignal: 'SIGKILL',
        maxBuffer: MOST_OUTPUT_BYTES,
        signal,
        // One page is read on one core; several files are read side by side.
        env: { PATH: '/usr/local/bin:/usr/bin:/bin', OMP_THREAD_LIMIT: '1' },
      },
      (error, stdout) => {
        if (error === null) resolve(stdout);
        else reject(signal.aborted ? signal.reason : error);
      },
    );
    // A program that stops early closes its end of the pipe; its exit is what is reported.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(png);
  });
}
