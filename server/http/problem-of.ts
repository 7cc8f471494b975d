import { ArchiveError } from '#domain/archive-error.ts';
import { HttpFailure } from './http-failure.ts';
import { PROBLEMS, type Problem, type ProblemCode } from './problem.ts';

/** What is told about a failure. Of one that nobody foresaw, nothing but that it happened. */
export function problemOf(error: unknown, requestId: string): Problem {
  const code = problemCodeOf(error);
  const { status, title, detail } = PROBLEMS[code];
  return { type: `urn:arkivsvar:problem:${code}`, title, status, detail: detail ?? ownWords(error), code, requestId };
}

export function problemCodeOf(error: unknown): ProblemCode {
  return error instanceof ArchiveError || error instanceof HttpFailure ? error.code : 'internal';
}

function ownWords(error: unknown): string {
  if (error instanceof ArchiveError) return `${error.message} ${error.nextStep}`;
  return error instanceof HttpFailure ? error.message : '';
}
