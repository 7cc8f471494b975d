import type { RefusalCode } from './file-outcome.ts';

/** Thrown while a file is read when it cannot be taken in; ends as that file's `FileOutcome`, never as a failure of the run. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  /** Completes the reason: «210 MB, grensen er 100 MB»; '' when there is nothing to add. */
  readonly detail: string;

  constructor(code: RefusalCode, detail = '', cause?: unknown) {
    super(`${code}${detail === '' ? '' : `: ${detail}`}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.detail = detail;
  }
}
