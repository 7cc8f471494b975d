import type { Document } from '#domain/document.ts';
import type { Passage } from '#domain/passage.ts';
import type { Theme } from './theme.ts';

/** Themes suggested. Range 3–8. */
const MOST = 5;
const WORDS = { least: 2, most: 9 };

/** Headings and titles that name the theme and more, those that most of what was found stands under first. */
export function narrowerThemes(theme: Theme, found: readonly { readonly passage: Passage; readonly document: Document }[]): string[] {
  const counts = new Map<string, number>();
  for (const { passage, document } of found) {
    const over = [...passage.headings.slice(-2), document.metadata.title.value].map(withoutNumber);
    for (const heading of new Set(over)) {
      const words = heading.split(/\s+/u).length;
      if (words < WORDS.least || words > WORDS.most || heading.toLowerCase() === theme.name.toLowerCase()) continue;
      counts.set(heading, (counts.get(heading) ?? 0) + 1 + theme.cover(theme.read(heading)));
    }
  }
  return [...counts]
    .toSorted(([a, first], [b, second]) => second - first || a.localeCompare(b, 'nb'))
    .slice(0, MOST)
    .map(([heading]) => heading);
}

/** «2.1 Overordnet mål:» as «Overordnet mål». */
function withoutNumber(heading: string): string {
  return heading.replace(/^[\d.)\s]+(?=\p{L})/u, '').replace(/[:.\s]+$/u, '');
}
