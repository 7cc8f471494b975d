/** Every way the program itself can fail; a refused file is a `FileOutcome`, not an error. */
export type ErrorCode =
  | 'wrong-usage'
  | 'wrong-environment'
  | 'invalid-input'
  | 'not-found'
  | 'too-large'
  | 'corpus-missing'
  | 'data-unwritable'
  | 'archive-newer'
  | 'archive-busy'
  | 'archive-damaged'
  | 'archive-not-ready'
  | 'index-refused'
  | 'embedder-failed'
  | 'port-taken'
  | 'web-build-failed'
  | 'cancelled'
  | 'internal';

/**
 * A failure people will read: what happened, to which thing (`message`), and what to do next (`nextStep`),
 * both in Norwegian bokmål, whole sentences.
 */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  readonly code: ErrorCode;
  readonly nextStep: string;

  constructor(code: ErrorCode, message: string, nextStep: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.nextStep = nextStep;
  }
}
