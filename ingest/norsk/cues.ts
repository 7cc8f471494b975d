import { readWordTable } from './word-table.ts';

/** Phrases that are a sign of one thing, by what they are a sign of. `*` stands for letters or none, `+` for letters, `#` for digits. */
const PHRASES: ReadonlyMap<string, readonly string[]> = new Map(
  readWordTable('cues', ['kind', 'phrases']).map(({ kind, phrases }) => [kind, phrases.split('|')]),
);

/** Finds a phrase of the kind as whole words. @throws Error for a kind that is not in the table: a fault of the program */
export function cue(kind: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern(kind)})(?!\\p{L})`, 'iu');
}

/** As `cue`, also where the last word goes on. */
export function cueStart(kind: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern(kind)})`, 'iu');
}

/** Finds a phrase of the kind that opens the text. */
export function cueOpening(kind: string): RegExp {
  return new RegExp(`^(?:${pattern(kind)})(?!\\p{L})`, 'iu');
}

/** True of a text that is one of the phrases and nothing more. */
export function cueWord(kind: string): RegExp {
  return new RegExp(`^(?:${pattern(kind)})$`, 'iu');
}

/** Single words of the kind. */
export function cueSet(kind: string): ReadonlySet<string> {
  return new Set(phrasesOf(kind));
}

function pattern(kind: string): string {
  return phrasePattern(phrasesOf(kind));
}

/** The phrases of a table cell as the inside of a regular expression. */
export function phrasePattern(phrases: readonly string[]): string {
  return phrases
    .map((phrase) =>
      phrase
        .replace(/[.?/]/gu, String.raw`\$&`)
        .replaceAll('*', String.raw`\p{L}*`)
        .replaceAll('+', String.raw`\p{L}+`)
        .replaceAll('#', String.raw`\d+`),
    )
    .join('|');
}

function phrasesOf(kind: string): readonly string[] {
  const phrases = PHRASES.get(kind);
  if (phrases === undefined) throw new Error(`words/cues.tsv has no kind «${kind}».`);
  return phrases;
}
