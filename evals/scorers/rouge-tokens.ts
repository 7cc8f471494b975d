/** The tokens of Google's `rouge_score` with its default settings: lower case, runs of a–z and 0–9, no stemming. Splits at æ, ø and å. */
export function rougeTokens(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/gu) ?? [];
}

/** The same for Norwegian: runs of letters and digits of any alphabet. */
export function unicodeTokens(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
