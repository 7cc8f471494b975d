/** The words of a text as they are compared: lower case, without punctuation. */
export function comparedWords(text: string): string[] {
  return text.toLocaleLowerCase('nb').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every run of `length` words in a row, for `findSharedRun`. */
export function wordRuns(words: readonly string[], length: number): Set<string> {
  const runs = new Set<string>();
  for (let start = 0; start + length <= words.length; start += 1) runs.add(words.slice(start, start + length).join(' '));
  return runs;
}

/** The first run of `length` words of `text` that is also in `runs`, or null. */
export function findSharedRun(text: string, runs: ReadonlySet<string>, length: number): string | null {
  for (const run of wordRuns(comparedWords(text), length)) if (runs.has(run)) return run;
  return null;
}
