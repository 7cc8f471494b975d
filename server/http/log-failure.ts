import type { Logger } from './log.ts';
import { PROBLEMS } from './problem.ts';
import { problemCodeOf } from './problem-of.ts';

const MAX_CAUSES = 5;

/**
 * Logs a failure that is the server's own. Messages are left out, because those of a database or a parser may quote
 * what was asked; the names, codes and places in the code say where to look.
 */
export function logFailure(log: Logger, error: unknown, requestId: string): void {
  const code = problemCodeOf(error);
  const { status, detail } = PROBLEMS[code];
  // Failures whose own words are shown to people are theirs to act on, or pass by themselves.
  if (status < 500 || detail === null) return;
  log.error('failure', { requestId, code, trace: traceOf(error) });
}

function traceOf(error: unknown): string[] {
  const lines: string[] = [];
  let cause = error;
  for (let depth = 0; depth < MAX_CAUSES && cause instanceof Error; depth++) {
    const code: unknown = Reflect.get(cause, 'code');
    lines.push(typeof code === 'string' ? `${cause.name} ${code}` : cause.name);
    lines.push(
      ...(cause.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /u.test(line))
        .map((line) => line.trim()),
    );
    cause = cause.cause;
  }
  return lines;
}
