/** Counts what was seen, and tells it as it goes. */
export interface Checks {
  /** Runs one check; it fails when it throws. A failed check never stops the next. */
  check(name: string, run: () => Promise<void>): Promise<void>;
  /** Prints the sum; true when nothing failed. */
  end(): boolean;
}

export function createChecks(print: (line: string) => void): Checks {
  let passed = 0;
  let failed = 0;
  return {
    async check(name, run) {
      try {
        await run();
        passed++;
        print(`ok   ${name}`);
      } catch (error) {
        failed++;
        print(`FEIL ${name}\n     ${error instanceof Error ? error.message.replaceAll('\n', '\n     ') : String(error)}`);
      }
    },
    end() {
      print(`e2e: ${passed} passed, ${failed} failed`);
      return failed === 0;
    },
  };
}

/** @throws with the message when the condition does not hold */
export function expect(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}
