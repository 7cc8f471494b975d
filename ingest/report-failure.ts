import { ArchiveError } from '#domain/archive-error.ts';

/** Codes that mean the command was used wrongly: exit status 2. All others are 1. What is `invalid-input` here was typed after the command. */
const WRONG_USE = new Set(['wrong-usage', 'wrong-environment', 'invalid-input']);

/** Runs a command's main function; a failure becomes one clear line on stderr and the exit status. */
export async function reportFailure(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const known = error instanceof ArchiveError;
    const line = known ? `${error.message} ${error.nextStep}` : `Uventet feil: ${error instanceof Error ? error.message : String(error)}`;
    process.stderr.write(`${line.replace(/\s+/gu, ' ')}\n`);
    process.exitCode = known && WRONG_USE.has(error.code) ? 2 : 1;
  }
}
