/** Page numbers as a reader writes them: «side 2–4 og 7», the numbers in order. */
export function pageList(pages: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last !== undefined && page === last.to + 1) last.to = page;
    else runs.push({ from: page, to: page });
  }
  const parts = runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  const last = parts.pop();
  if (last === undefined) return '';
  return `side ${parts.length === 0 ? last : `${parts.join(', ')} og ${last}`}`;
}
