/** Lines of front matter read; a longer one is no front matter. */
const MOST_LINES = 200;

export type FrontMatter = {
  /** Top-level keys in lower case with their plain values. */ readonly values: ReadonlyMap<string, string>;
  readonly body: string;
};

/**
 * Takes the block between `---` lines (or `+++`) off the top of a Markdown file. Only `key: value` on one line is read;
 * nothing in it is evaluated.
 */
export function frontMatter(text: string): FrontMatter {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  const fence = lines[0]?.trimEnd();
  const end =
    fence === '---' || fence === '+++' ? lines.slice(0, MOST_LINES).findIndex((line, index) => index > 0 && line.trimEnd() === fence) : -1;
  if (end === -1) return { values: new Map(), body: text };
  const values = new Map<string, string>();
  for (const line of lines.slice(1, end)) {
    const match = /^([\w-]{1,60})\s*[:=]\s*(.*)$/u.exec(line);
    // A list on one line is its items.
    const value = (match?.[2] ?? '')
      .trim()
      .replace(/^\[(.*)\]$/u, '$1')
      .replace(/^(["'])(.*)\1$/u, '$2');
    if (match?.[1] !== undefined && value !== '' && !/^[!&*|>{[]/u.test(value)) values.set(match[1].toLowerCase(), value);
  }
  return { values, body: lines.slice(end + 1).join('\n') };
}
