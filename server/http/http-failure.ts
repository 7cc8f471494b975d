import type { HttpCode } from './problem.ts';

/** A request that cannot be served as it stands; `message` is for the one who sent it, and says what to do. */
export class HttpFailure extends Error {
  override readonly name = 'HttpFailure';
  readonly code: HttpCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: HttpCode, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.code = code;
    this.headers = headers;
  }
}
