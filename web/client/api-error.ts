/** A request that did not succeed; `detail` is a whole Norwegian sentence for the reader. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** The server's problem code; `network` and `broken-stream` are found out here. */
  readonly code: string;
  readonly detail: string;
  /** What to do next, when the server says. */
  readonly nextStep: string | null;
  /** Names the request in the server's log. */
  readonly requestId: string | null;

  constructor(problem: { code: string; detail: string; nextStep?: string | null; requestId?: string | null }, cause?: unknown) {
    super(`${problem.code}: ${problem.detail}`, { cause });
    this.code = problem.code;
    this.detail = problem.detail;
    this.nextStep = problem.nextStep ?? null;
    this.requestId = problem.requestId ?? null;
  }
}
