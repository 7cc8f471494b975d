import { SingleBar } from 'cli-progress';
import type { IngestProgress } from './ingest-progress.ts';

/** Files between two lines where there is no terminal to draw a bar on. */
const LINE_EVERY = 25;

/** A bar with the time left on a terminal; plain lines elsewhere (logs, CI). Everything goes to `out`, never to stdout's JSON. */
export function terminalProgress(out: NodeJS.WriteStream): IngestProgress {
  return out.isTTY ? barProgress(out) : lineProgress(out);
}

function barProgress(out: NodeJS.WriteStream): IngestProgress {
  const bar = new SingleBar({
    stream: out,
    format: 'Leser dokumenter [{bar}] {value}/{total} · ferdig om {eta_formatted} · {file}',
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 50,
  });
  let started = false;
  return {
    started(total) {
      if (started) bar.setTotal(total);
      else if (total > 0) bar.start(total, 0, { file: '' });
      started ||= total > 0;
    },
    fileDone: (path) => bar.increment(1, { file: path.slice(-50) }),
    step(text) {
      out.write(`${text} …\n`);
    },
    ended: () => bar.stop(),
  };
}

function lineProgress(out: NodeJS.WriteStream): IngestProgress {
  let total = 0;
  let done = 0;
  return {
    started(count) {
      if (total === 0 && count > 0) out.write(`Leser ${count} filer …\n`);
      total = count;
    },
    fileDone(path, outcome) {
      done++;
      if (outcome.state === 'avvist') out.write(`Avvist: ${path}\n`);
      if (done % LINE_EVERY === 0 || done === total) out.write(`${done} av ${total} filer lest\n`);
    },
    step(text) {
      out.write(`${text} …\n`);
    },
    ended: () => undefined,
  };
}
